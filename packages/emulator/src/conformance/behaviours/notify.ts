import assert from 'node:assert/strict';
import type { NotificationTypeAndAddress } from '@tc/notify';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { TestContext } from '../test-context.ts';

// No message here reaches anyone: the addresses are on the denylist, or nothing listens for the message.

/** Puts an address on the denylist, and removes it after the behaviour. */
async function deny(context: TestContext): Promise<NotificationTypeAndAddress> {
  const address = { notificationType: 'email', notificationAddress: `${context.prefix}@example.com` } as const;
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
});
