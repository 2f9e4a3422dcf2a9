import { compileSchema } from '@tc/core';
import { Notify } from '@tc/notify';
import { NotifyEvents } from '@tc/notify/events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal, type TestDeployment } from '../../support/deployment.ts';
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
    publishedEvents.map(({ exchange, routingKey, cc, message }) => [exchange.split('/').at(-1), routingKey, cc, message]),
    [
      ['irc-request', 'primary._', [], { channel: '#ci', message: 'hello' }],
      ['irc-request', 'primary._', [], { user: 'me', message: 'hello' }],
      ['notification', 'primary.my.key', ['route.my.key'], { version: 1, message: { a: 1 } }],
    ],
  );
  const events = new NotifyEvents();
  for (const { name, message } of publishedEvents) {
    const check = await compileSchema(await events[name as 'notify' | 'ircRequest']().schema.load());
    assert.equal(check(message), []);
  }
});

test('Matrix and Slack messages are recorded', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  await notify.matrix({ roomId: '!a:example.org', body: 'hello' });
  await notify.matrix({
    roomId: '!a:example.org',
    body: 'hello',
    format: 'org.matrix.custom.html',
    formattedBody: '<b>hello</b>',
    msgtype: 'm.text',
  });
  await notify.slack({ channelId: 'C1', text: 'hello' });
  await notify.slack({ channelId: 'C2', text: 'hello', blocks: [{ type: 'divider' }], attachments: [{ text: 'a' }], unfurlLinks: true });
  assert.equal(sent(server), [
    { type: 'matrix', roomId: '!a:example.org', body: 'hello', msgtype: 'm.notice' },
    {
      type: 'matrix',
      roomId: '!a:example.org',
      body: 'hello',
      msgtype: 'm.text',
      format: 'org.matrix.custom.html',
      formattedBody: '<b>hello</b>',
    },
    { type: 'slack', channelId: 'C1', text: 'hello', unfurlLinks: false, unfurlMedia: false },
    {
      type: 'slack',
      channelId: 'C2',
      text: 'hello',
      blocks: [{ type: 'divider' }],
      attachments: [{ text: 'a' }],
      unfurlLinks: true,
      unfurlMedia: false,
    },
  ]);
  assert.equal(server.emulator.publishedEvents, []);
});

test('an address gets at most 50 emails in 10 minutes', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  for (let count = 0; count < 52; count++) await notify.email({ ...email, subject: `Mail ${count}` });
  assert.is(sent(server).length, 50);
  await notify.email({ ...email, address: 'you@example.com' });
  await server.emulator.advance('11 minutes');
  await notify.email({ ...email, subject: 'later' });
  assert.is(sent(server).length, 52);
});

test('an equal message is not sent twice', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  await notify.email(email);
  await server.emulator.advance('1 hour');
  await notify.email(email);
  await notify.email({ ...email, address: 'you@example.com' });
  assert.is(sent(server).length, 2);
  for (const _ of [1, 2]) await notify.slack({ channelId: 'C1', text: 'hello' });
  for (const _ of [1, 2]) await notify.matrix({ roomId: '!a:example.org', body: 'hello' });
  for (const _ of [1, 2]) await notify.pulse({ routingKey: 'a', message: {} });
  assert.is(sent(server).length, 5);
});

test('each address needs a scope', async () => {
  await using server = await deployment();
  const scopes = [
    'notify:email:me@example.com',
    'notify:irc-user:me',
    'notify:irc-channel:#ci',
    'notify:pulse:my.*',
    'notify:matrix-room:!a:example.org',
    'notify:slack-channel:C1',
  ];
  const notify = clientOf(server, Notify).use({ credentials: await server.clientWith(...scopes) });
  await notify.email(email);
  await refusal(notify.email({ ...email, address: 'you@example.com' }), 'InsufficientScopes');
  await notify.irc({ user: 'me', message: 'x' });
  await refusal(notify.irc({ user: 'you', message: 'x' }), 'InsufficientScopes');
  await notify.irc({ channel: '#ci', message: 'x' });
  await refusal(notify.irc({ channel: '#other', message: 'x' }), 'InsufficientScopes');
  await notify.pulse({ routingKey: 'my.key', message: {} });
  await refusal(notify.pulse({ routingKey: 'your.key', message: {} }), 'InsufficientScopes');
  await notify.matrix({ roomId: '!a:example.org', body: 'x' });
  await refusal(notify.matrix({ roomId: '!b:example.org', body: 'x' }), 'InsufficientScopes');
  await notify.slack({ channelId: 'C1', text: 'x' });
  await refusal(notify.slack({ channelId: 'C2', text: 'x' }), 'InsufficientScopes');
  await refusal(notify.listDenylist(), 'InsufficientScopes');
});

test('an address is rejected until it is removed from the denylist', async () => {
  await using server = await deployment();
  const notify = clientOf(server, Notify);
  const denied = [
    { notificationType: 'email', notificationAddress: 'me@example.com' },
    { notificationType: 'matrix-room', notificationAddress: '!a:example.org' },
    { notificationType: 'pulse', notificationAddress: 'my.key' },
    { notificationType: 'slack-channel', notificationAddress: 'C1' },
  ] as const;
  for (const address of [...denied, ...denied]) await notify.addDenylistAddress(address);
  const calls = [
    () => notify.email(email),
    () => notify.matrix({ roomId: '!a:example.org', body: 'x' }),
    () => notify.slack({ channelId: 'C1', text: 'x' }),
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

test.run();
