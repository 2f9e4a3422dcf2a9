import { Notify } from '@tc/notify';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimOne, createTask, deployment, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

const test = suite('notifications of tasks');

/** The sent messages, without their times. */
const sent = ({ emulator }: TestDeployment) => emulator.notifications.map(({ time: _time, ...message }) => message);

test('the routes of a resolved task send messages', async () => {
  await using server = await deployment();
  const routes = [
    'notify.email.me@example.com.on-any',
    'notify.email.fail@example.com.on-failed',
    'notify.matrix-room.!a:example.org.on-completed',
    'notify.slack-channel.C1.on-resolved',
    'notify.pulse.my.key.on-completed',
    'notify.irc-channel.#ci.on-any',
    'notify.carrier-pigeon.me.on-any',
  ];
  const taskId = await createTask(server, { routes });
  const { taskQueue } = await claimOne(server);
  assert.equal(sent(server), []);
  const { status } = await taskQueue.reportCompleted(taskId, 0);
  const messages = sent(server);
  assert.equal(
    messages.map(({ type }) => type),
    ['email', 'matrix', 'slack', 'pulse'],
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
    matrixBody: { $eval: 'nothing' },
    matrixFormat: 'org.matrix.custom.html',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: JSON-e replaces it
    matrixFormattedBody: '<b>${status.state}</b>',
    matrixMsgtype: 'm.text',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: JSON-e replaces it
    slackText: 'See ${rootUrl}/tasks/${taskId}',
    slackBlocks: [{ type: 'divider' }],
    slackAttachments: [{ text: { $eval: 'taskId' } }],
    slackUnfurlLinks: true,
  };
  const routes = [
    'notify.email.me@example.com.on-failed',
    'notify.matrix-room.!a:example.org.on-failed',
    'notify.slack-channel.C1.on-failed',
  ];
  const taskId = await createTask(server, { routes, extra: { notify } });
  await (await claimOne(server)).taskQueue.reportFailed(taskId, 0);
  const [mail, matrix, slack] = sent(server);
  assert.equal(mail, {
    type: 'email',
    address: 'me@example.com',
    subject: 'build is failed',
    content: `See ${taskId}`,
    link: { text: 'Log', href: `https://example.com/${taskId}` },
    template: 'fullscreen',
  });
  assert.ok(matrix?.type === 'matrix');
  const { body, ...rest } = matrix;
  assert.match(body, 'cannot be rendered');
  assert.equal(rest, {
    type: 'matrix',
    roomId: '!a:example.org',
    msgtype: 'm.text',
    format: 'org.matrix.custom.html',
    formattedBody: '<b>failed</b>',
  });
  assert.equal(slack, {
    type: 'slack',
    channelId: 'C1',
    text: `See ${server.emulator.rootUrl}/tasks/${taskId}`,
    blocks: [{ type: 'divider' }],
    attachments: [{ text: taskId }],
    unfurlLinks: true,
    unfurlMedia: false,
  });
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
  assert.equal(sent(server), [], 'the deadline has passed');
});

test('each event of a route stands for some changes of the state', async () => {
  await using server = await deployment();
  const names = ['defined', 'pending', 'running', 'completed', 'failed', 'exception', 'any', 'resolved', 'transition'];
  const routes = names.map((name) => `notify.pulse.${name}.on-${name}`);
  const seen = (): string[] => {
    const keys = server.emulator.notifications.map((message) => (message.type === 'pulse' ? message.routingKey : ''));
    return keys.filter((key, index) => keys.indexOf(key) === index);
  };
  const first = await createTask(server);
  const second = await createTask(server, { routes, dependencies: [first] });
  assert.equal(seen(), ['defined', 'transition']);
  await (await claimOne(server)).taskQueue.reportCompleted(first, 0);
  assert.equal(seen(), ['defined', 'transition', 'pending']);
  const { taskQueue } = await claimOne(server);
  assert.equal(seen(), ['defined', 'transition', 'pending', 'running']);
  await taskQueue.reportException(second, 0, { reason: 'malformed-payload' });
  assert.equal(seen(), ['defined', 'transition', 'pending', 'running', 'exception', 'any', 'resolved']);
});

test.run();
