import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Channel } from 'rabbitmq-client';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Acknowledgements } from '../../src/consumer/acknowledgements.ts';

const test = suite('acknowledgements');

/** The broker's side of a channel. Like RabbitMQ, it fails for the delivery tag of a delivery that is not outstanding. */
class BrokerSide {
  readonly outstanding = new Set<number>();
  readonly acknowledged = new Set<number>();
  readonly rejected = new Set<number>();
  frames = 0;
  active = true;

  basicAck({ deliveryTag = 0, multiple = false }: { deliveryTag?: number; multiple?: boolean }): void {
    this.frames += 1;
    assert.ok(this.outstanding.has(deliveryTag), `unknown delivery tag ${deliveryTag}`);
    for (const tag of [...this.outstanding]) {
      if (tag !== deliveryTag && !(multiple && tag < deliveryTag)) continue;
      this.outstanding.delete(tag);
      this.acknowledged.add(tag);
    }
  }

  basicNack({ deliveryTag = 0 }: { deliveryTag?: number }): void {
    assert.ok(this.outstanding.delete(deliveryTag), `unknown delivery tag ${deliveryTag}`);
    this.rejected.add(deliveryTag);
  }

  get channel(): Channel {
    return this as unknown as Channel;
  }
}

type Step = { readonly what: 'deliver' | 'acknowledge' | 'reject' | 'turn'; readonly which: number };

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('deliver', 'deliver', 'acknowledge', 'acknowledge', 'acknowledge', 'reject', 'turn'),
  which: fc.nat(1_000),
});

test('settle each delivery once, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const broker = new BrokerSide();
      const acknowledgements = new Acknowledgements(broker.channel);
      const acknowledged = new Set<number>();
      const rejected = new Set<number>();
      let last = 0;
      for (const { what, which } of steps) {
        const tag = last === 0 ? 0 : 1 + (which % last);
        const settled = acknowledged.has(tag) || rejected.has(tag);
        if (what === 'deliver') {
          last += 1;
          broker.outstanding.add(last);
          acknowledgements.add(last);
        } else if (what === 'turn') {
          await turn();
        } else if (tag > 0 && what === 'acknowledge') {
          acknowledgements.acknowledge(tag);
          if (!settled) acknowledged.add(tag);
        } else if (tag > 0 && what === 'reject') {
          acknowledgements.reject(tag, true);
          if (!settled) rejected.add(tag);
        }
      }
      acknowledgements.flush();
      assert.equal([...broker.acknowledged].sort(), [...acknowledged].sort());
      assert.equal([...broker.rejected].sort(), [...rejected].sort());
      assert.is(broker.outstanding.size, last - acknowledged.size - rejected.size);
    }),
  );
});

test('of one turn of the event loop are sent as one frame if no older delivery is unsettled', async () => {
  const broker = new BrokerSide();
  const acknowledgements = new Acknowledgements(broker.channel);
  for (let tag = 1; tag <= 10; tag++) {
    broker.outstanding.add(tag);
    acknowledgements.add(tag);
  }
  for (let tag = 10; tag >= 1; tag--) acknowledgements.acknowledge(tag);
  await turn();
  assert.is(broker.frames, 1);
  assert.is(broker.outstanding.size, 0);
});

test('are not sent over a closed channel', async () => {
  const broker = new BrokerSide();
  const acknowledgements = new Acknowledgements(broker.channel);
  for (const tag of [1, 2, 3]) {
    broker.outstanding.add(tag);
    acknowledgements.add(tag);
  }
  acknowledgements.acknowledge(1);
  broker.active = false;
  acknowledgements.acknowledge(2);
  acknowledgements.reject(3, false);
  await turn();
  assert.is(broker.outstanding.size, 3);
});

test.run();
