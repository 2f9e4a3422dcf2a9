import assert from 'node:assert/strict';
import { slugid } from '@tc/core';
import type { NotificationTypeAndAddress } from '@tc/notify';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

// No message here reaches anyone: the addresses are on the denylist, or nothing listens for the message.

/** Puts an address on the denylist, and removes it after the behaviour. */
async function deny(
  context: TestContext,
  notificationType: NotificationTypeAndAddress['notificationType'] = 'email',
): Promise<NotificationTypeAndAddress> {
  const address = { notificationType, notificationAddress: `${context.prefix}@example.com` };
  context.cleanUp(() => context.notify.deleteDenylistAddress(address));
  await context.notify.addDenylistAddress(address);
  return address;
}

export const notifyBehaviours: readonly Behaviour[] = behaviours('notify', {
  'an address is listed until it is removed from the denylist': async (context) => {
    const address = await deny(context);
    const isListed = async (): Promise<boolean> => {
      for await (const listed of context.notify.listDenylist()) {
        if (listed.notificationAddress === address.notificationAddress) return true;
      }
      return false;
    };
    assert.equal(await isListed(), true);
    await context.notify.deleteDenylistAddress(address);
    assert.equal(await isListed(), false);
  },

  'an email to an address on the denylist is rejected': async (context) => {
    const { notificationAddress: address } = await deny(context);
    const error = await context.refused(
      () => context.notify.email({ address, subject: 'Conformance', content: 'Is not sent' }),
      'DenylistedAddress',
    );
    assert.equal(error.statusCode, 400);
  },

  'a Pulse message can be published': async (context) => {
    await context.notify.pulse({ routingKey: `${context.prefix}.nobody.listens`, message: { test: true } });
  },

  'sending needs a scope for the address': async (context) => {
    const { notificationAddress: address } = await deny(context);
    const notify = context.as(context.notify, await context.client([`notify:email:${address}`, `notify:pulse:${context.prefix}.*`]));
    const mail = { subject: 'Conformance', content: 'Is not sent' };
    await context.refused(() => notify.email({ address, ...mail }), 'DenylistedAddress');
    await context.refused(() => notify.email({ address: 'other@example.com', ...mail }), 'InsufficientScopes');
    await notify.pulse({ routingKey: `${context.prefix}.a`, message: {} });
    await context.refused(() => notify.pulse({ routingKey: 'other.a', message: {} }), 'InsufficientScopes');
  },

  'an email without a subject is rejected': async (context) => {
    const payload = { address: `${context.prefix}@example.com`, content: 'Is not sent' };
    const error = await context.refused(() => context.notify.request('POST', '/email', { payload }), 'InputValidationError');
    assert.match(error.serverMessage, /subject/);
  },

  'a Pulse message to a routing key on the denylist is rejected': async (context) => {
    const { notificationAddress: routingKey } = await deny(context, 'pulse');
    await context.refused(() => context.notify.pulse({ routingKey, message: {} }), 'DenylistedAddress');
  },

  'a Matrix message to a room on the denylist is rejected': async (context) => {
    const { notificationAddress: roomId } = await deny(context, 'matrix-room');
    await context.refused(() => context.notify.matrix({ roomId, body: 'Is not sent' }), 'DenylistedAddress');
  },

  'a Slack message to a channel on the denylist is rejected': async (context) => {
    const { notificationAddress: channelId } = await deny(context, 'slack-channel');
    await context.refused(() => context.notify.slack({ channelId, text: 'Is not sent' }), 'DenylistedAddress');
  },

  'an address is denied for one kind of notification only': async (context) => {
    const { notificationAddress } = await deny(context, 'slack-channel');
    await context.notify.pulse({ routingKey: notificationAddress, message: {} });
  },

  'an address can be added to and removed from the denylist repeatedly': async (context) => {
    const address = await deny(context);
    await context.notify.addDenylistAddress(address);
    await context.notify.deleteDenylistAddress(address);
    await context.notify.deleteDenylistAddress(address);
  },

  'the denylist is listed in pages': async (context) => {
    await deny(context);
    await deny(context, 'pulse');
    const { addresses, continuationToken } = await context.notify.listDenylist({ limit: '1' });
    assert.equal(addresses.length, 1);
    assert.ok(continuationToken);
  },

  'an address has a known type': async (context) => {
    const payload = { notificationType: 'irc-channel', notificationAddress: '#a' };
    await context.refused(() => context.notify.request('POST', '/denylist/add', { payload }), 'InputValidationError');
  },

  'managing the denylist needs a scope': async (context) => {
    const address = { notificationType: 'email', notificationAddress: `${context.prefix}@example.com` } as const;
    await context.onlyWith('notify:manage-denylist', context.notify, (notify) => notify.addDenylistAddress(address));
    await context.onlyWith('notify:manage-denylist', context.notify, (notify) => notify.deleteDenylistAddress(address));
    await context.onlyWith('notify:manage-denylist', context.notify, (notify) => notify.listDenylist());
  },

  'writing to Matrix and Slack needs a scope for the room or channel': async (context) => {
    const { notificationAddress: address } = await deny(context, 'matrix-room');
    await deny(context, 'slack-channel');
    const scopes = [`notify:matrix-room:${address}`, `notify:slack-channel:${address}`];
    const notify = context.as(context.notify, await context.client(scopes));
    await context.refused(() => notify.matrix({ roomId: address, body: 'Is not sent' }), 'DenylistedAddress');
    await context.refused(() => notify.matrix({ roomId: '!other:example.com', body: 'Is not sent' }), 'InsufficientScopes');
    await context.refused(() => notify.slack({ channelId: address, text: 'Is not sent' }), 'DenylistedAddress');
    await context.refused(() => notify.slack({ channelId: 'other', text: 'Is not sent' }), 'InsufficientScopes');
  },

  'a Matrix message has one of three types': async (context) => {
    const payload = { roomId: `!${context.prefix}:example.com`, body: 'Is not sent', msgtype: 'm.image' };
    await context.refused(() => context.notify.request('POST', '/matrix', { payload }), 'InputValidationError');
  },

  'a task with a route for notifications publishes its status when it reaches the state': async (context) => {
    const { prefix, hooks, notify } = context;
    const exchange = 'exchange/taskcluster-notify/v1/notification';
    const bindings = [{ exchange, routingKeyPattern: `primary.${prefix}.#` }];
    // The template fails, so each message is listed as a fire and creates no task.
    const task = { seen: { $eval: 'nothing' } };
    const metadata = { name: 'Conformance', description: '', owner: 'conformance@example.com', emailOnError: false };
    context.cleanUp(() => hooks.removeHook(prefix, 'hook'));
    await hooks.createHook(prefix, 'hook', { metadata, task, bindings, triggerSchema: { type: 'object' } });
    // A new binding takes effect some time after the hook is created.
    await context.eventually(async () => {
      await notify.pulse({ routingKey: `${prefix}.probe`, message: { id: slugid() } });
      return hooks.listLastFires(prefix, 'hook');
    });
    const fires = async (): Promise<number> => (await hooks.listLastFires(prefix, 'hook')).lastFires.length;
    const route = (event: string) => `notify.pulse.${prefix}.${event}.on-${event}`;
    const taskId = await context.task({ routes: ['failed', 'completed', 'resolved'].map(route) });
    const { taskQueue } = await context.claim(taskId);
    const before = await fires();
    await taskQueue.reportCompleted(taskId, 0);
    await context.eventually(async () => assert.equal(await fires(), before + 2));
  },
});
