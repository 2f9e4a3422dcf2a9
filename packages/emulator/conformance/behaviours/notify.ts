import assert from 'node:assert/strict';
import type { NotificationTypeAndAddress } from '@tc/notify';
import { type Behaviour, behaviours } from '../behaviour.ts';
import type { Trial } from '../test-context.ts';

// Nothing here reaches anybody: addresses are on the denylist, or nobody listens.

/** Puts an address on the denylist until the trial is over. */
async function deny(trial: Trial): Promise<NotificationTypeAndAddress> {
  const address = { notificationType: 'email', notificationAddress: `${trial.prefix}@example.com` } as const;
  trial.cleanUp(() => trial.notify.deleteDenylistAddress(address));
  await trial.notify.addDenylistAddress(address);
  return address;
}

export const notifyBehaviours: readonly Behaviour[] = behaviours('notify', {
  'an address on the denylist is listed, until it is taken off': async (trial) => {
    const address = await deny(trial);
    const isListed = async (): Promise<boolean> => {
      for await (const listed of trial.notify.listDenylist()) {
        if (listed.notificationAddress === address.notificationAddress) return true;
      }
      return false;
    };
    assert.equal(await isListed(), true);
    await trial.notify.deleteDenylistAddress(address);
    assert.equal(await isListed(), false);
  },

  'an address on the denylist gets no mail': async (trial) => {
    const { notificationAddress: address } = await deny(trial);
    const error = await trial.refused(
      () => trial.notify.email({ address, subject: 'Conformance', content: 'Is not sent' }),
      'DenylistedAddress',
    );
    assert.equal(error.statusCode, 400);
  },

  'a message can be published for whoever listens': async (trial) => {
    await trial.notify.pulse({ routingKey: `${trial.prefix}.nobody.listens`, message: { test: true } });
  },

  'sending takes a scope for the address': async (trial) => {
    const { notificationAddress: address } = await deny(trial);
    const notify = trial.as(trial.notify, await trial.client([`notify:email:${address}`, `notify:pulse:${trial.prefix}.*`]));
    const mail = { subject: 'Conformance', content: 'Is not sent' };
    await trial.refused(() => notify.email({ address, ...mail }), 'DenylistedAddress');
    await trial.refused(() => notify.email({ address: 'other@example.com', ...mail }), 'InsufficientScopes');
    await notify.pulse({ routingKey: `${trial.prefix}.a`, message: {} });
    await trial.refused(() => notify.pulse({ routingKey: 'other.a', message: {} }), 'InsufficientScopes');
  },

  'a mail without a subject is refused': async (trial) => {
    const payload = { address: `${trial.prefix}@example.com`, content: 'Is not sent' };
    const error = await trial.refused(() => trial.notify.request('POST', '/email', { payload }), 'InputValidationError');
    assert.match(error.serverMessage, /subject/);
  },
});
