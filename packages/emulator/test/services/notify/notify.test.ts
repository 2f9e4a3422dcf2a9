import { compileSchema } from '@tc/core';
import { Notify } from '@tc/notify';
import { NotifyEvents } from '@tc/notify/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('notify');

const email = { address: 'me@example.com', subject: 'Hello', content: '# Hi' };

/** The sent messages, without their times. */
const sent = ({ emulator }: TestDeployment) => emulator.notifications.map(({ time: _time, ...message }) => message);

test('a sent email is recorded', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  await notify.email(email);
  await notify.email({ ...email, link: { text: 'Go', href: 'https://example.com' }, replyTo: 'you@example.com', template: 'fullscreen' });
  assert.equal(sent(server), [
    { type: 'email', ...email, template: 'simple' },
    {
      type: 'email',
      ...email,
      link: { text: 'Go', href: 'https://example.com' },
      replyTo: 'you@example.com',
      template: 'fullscreen',
    },
  ]);
  assert.equal(server.emulator.publishedEvents, []);
});

test('IRC and Pulse messages are recorded and published', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  await notify.irc({ channel: '#ci', message: 'hello' });
  await notify.irc({ user: 'me', message: 'hello' });
  await notify.pulse({ routingKey: 'my.key', message: { a: 1 } });
  assert.equal(sent(server), [
    { type: 'irc', channel: '#ci', message: 'hello' },
    { type: 'irc', user: 'me', message: 'hello' },
    { type: 'pulse', routingKey: 'my.key', message: { a: 1 } },
  ]);
  const { publishedEvents } = server.emulator;
  assert.equal(
    publishedEvents.map(({ exchange, cc, message }) => [exchange.split('/').at(-1), cc, message]),
    [
      ['irc-request', [], { channel: '#ci', message: 'hello' }],
      ['irc-request', [], { user: 'me', message: 'hello' }],
      ['notification', ['route.my.key'], { version: 1, message: { a: 1 } }],
    ],
  );
  const events = new NotifyEvents();
  for (const { name, message } of publishedEvents) {
    const check = await compileSchema(await events[name as 'notify' | 'ircRequest']().schema.load());
    assert.equal(check(message), []);
  }
});

test('an equal message is not sent twice', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  await notify.email(email);
  await server.emulator.advance('1 hour');
  await notify.email(email);
  await notify.email({ ...email, address: 'you@example.com' });
  assert.is(sent(server).length, 2);
});

test('each address needs a scope', async () => {
  await using server = await deployment();
  const scopes = ['notify:email:me@example.com', 'notify:irc-user:me', 'notify:irc-channel:#ci', 'notify:pulse:my.*'];
  const notify = clientOf(server, Notify).use({ credentials: await server.clientWith(...scopes) });
  await notify.email(email);
  await refusal(notify.email({ ...email, address: 'you@example.com' }), 'InsufficientScopes');
  await notify.irc({ user: 'me', message: 'x' });
  await refusal(notify.irc({ user: 'you', message: 'x' }), 'InsufficientScopes');
  await notify.irc({ channel: '#ci', message: 'x' });
  await refusal(notify.irc({ channel: '#other', message: 'x' }), 'InsufficientScopes');
  await notify.pulse({ routingKey: 'my.key', message: {} });
  await refusal(notify.pulse({ routingKey: 'your.key', message: {} }), 'InsufficientScopes');
  await refusal(notify.listDenylist(), 'InsufficientScopes');
});

test('an address is rejected until it is removed from the denylist', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  const denied = [
    { notificationType: 'email', notificationAddress: 'me@example.com' },
    { notificationType: 'irc-channel', notificationAddress: '#ci' },
    { notificationType: 'irc-user', notificationAddress: 'me' },
    { notificationType: 'pulse', notificationAddress: 'my.key' },
  ] as const;
  for (const address of [...denied, ...denied]) await notify.addDenylistAddress(address);
  const calls = [
    () => notify.email(email),
    () => notify.irc({ channel: '#ci', message: 'x' }),
    () => notify.irc({ user: 'me', message: 'x' }),
    () => notify.pulse({ routingKey: 'my.key', message: {} }),
  ];
  for (const call of calls) assert.is((await refusal(call(), 'DenylistedAddress')).statusCode, 400);
  assert.equal(sent(server), []);
  const listed: unknown[] = [];
  for await (const address of notify.listDenylist({ limit: '3' })) listed.push(address);
  assert.equal(listed, denied);
  for (const address of [...denied, ...denied]) await notify.deleteDenylistAddress(address);
  for (const call of calls) await call();
  assert.is(sent(server).length, 4);
  assert.equal((await notify.listDenylist()).addresses, []);
});

test('the routes of a resolved task send messages', async () => {
  await using server = await deployment();
  const routes = [
    'notify.email.me@example.com.on-any',
    'notify.email.fail@example.com.on-failed',
    'notify.irc-channel.#ci.on-completed',
    'notify.irc-user.me.on-any',
    'notify.pulse.my.key.on-completed',
    'notify.carrier-pigeon.me.on-any',
  ];
  const taskId = await createTask(server, { routes });
  const { taskQueue } = await claimOne(server);
  assert.equal(sent(server), []);
  const { status } = await taskQueue.reportCompleted(taskId, 0);
  const messages = sent(server);
  assert.equal(
    messages.map((message) => [message.type, 'address' in message ? message.address : undefined]),
    [
      ['email', 'me@example.com'],
      ['irc', undefined],
      ['irc', undefined],
      ['pulse', undefined],
    ],
  );
  for (const message of messages.slice(0, 3)) assert.match(JSON.stringify(message), /build.*completed/);
  assert.equal(messages[3], { type: 'pulse', routingKey: 'my.key', message: status });
});

test('a task can have its own message templates, and the message contains errors in them', async () => {
  await using server = await deployment();
  const notify = {
    email: {
      subject: { $eval: "task.metadata.name + ' is ' + status.state" },
      content: { $eval: "'See ' + taskId" },
      link: { text: 'Log', href: { $eval: "'https://example.com/' + taskId" } },
      template: 'fullscreen',
    },
    ircUserMessage: { $eval: 'nothing' },
  };
  const routes = ['notify.email.me@example.com.on-failed', 'notify.irc-user.me.on-failed'];
  const taskId = await createTask(server, { routes, extra: { notify } });
  await (await claimOne(server)).taskQueue.reportFailed(taskId, 0);
  const [mail, irc] = sent(server);
  assert.equal(mail, {
    type: 'email',
    address: 'me@example.com',
    subject: 'build is failed',
    content: `See ${taskId}`,
    link: { text: 'Log', href: `https://example.com/${taskId}` },
    template: 'fullscreen',
  });
  assert.match(JSON.stringify(irc), 'cannot be rendered');
});

test('a canceled task, and one whose address is on the denylist, sends nothing', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  const canceled = await createTask(server, { routes: ['notify.email.me@example.com.on-any'] });
  await server.queue.cancelTask(canceled);
  await notify.addDenylistAddress({ notificationType: 'email', notificationAddress: 'no@example.com' });
  const denied = await createTask(server, { routes: ['notify.email.no@example.com.on-any'] });
  await (await claimOne(server)).taskQueue.reportCompleted(denied, 0);
  assert.equal(sent(server), []);
  await createTask(server, { routes: ['notify.email.me@example.com.on-exception'] });
  await server.emulator.advance('2 days');
  assert.is(sent(server).length, 1, 'the deadline has passed');
});

test.run();
