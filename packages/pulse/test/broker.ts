import { suite, type Test } from 'uvu';
import { accepts, OwnBroker } from './own-broker.ts';

const HOW = 'set AMQP_URL, run RabbitMQ on localhost:5672, or install rabbitmq-server';

let own: Promise<OwnBroker | undefined> | undefined;
let told = false;

/** The broker that tests may kill, one for all suites. It starts in the background. `undefined` if RabbitMQ is not installed. */
export function ownBroker(): Promise<OwnBroker | undefined> {
  own ??= OwnBroker.create();
  return own;
}

/** The URL of a broker that tests must not harm: `AMQP_URL`, else the one on this machine, else {@link ownBroker}. */
export async function brokerUrl(): Promise<string | undefined> {
  const given = process.env['AMQP_URL'];
  if (given) return given;
  if (await accepts(5672)) return 'amqp://guest:guest@127.0.0.1:5672';
  const broker = await ownBroker();
  await broker?.ready;
  return broker?.url;
}

/**
 * Creates a suite over a broker. Its tests wait until an {@link OwnBroker} is ready. Without a broker, the tests are skipped, with
 * one warning for all suites; if `CI` is `true`, it throws instead.
 */
export function brokerSuite<B extends string | OwnBroker>(name: string, broker: B | undefined): { test: Test; broker: B } {
  const test = suite(name);
  if (broker !== undefined) {
    // Not in `before`, whose errors uvu ignores.
    if (typeof broker === 'object') test.before.each(() => broker.ready);
    return { test, broker };
  }
  if (process.env['CI'] === 'true') throw new Error(`CI needs a RabbitMQ for the tests of ${name}: ${HOW}`);
  if (!told) console.log(`\n*** NO RABBITMQ: the tests of consuming and publishing are SKIPPED. ${HOW}. ***\n`);
  told = true;
  return { test: Object.assign(test.skip.bind(test), test) as unknown as Test, broker: undefined as unknown as B };
}
