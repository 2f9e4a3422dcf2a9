import { suite, type Test } from 'uvu';
import { accepts, OwnBroker } from './own-broker.ts';

const HOW = 'set AMQP_URL, run RabbitMQ on localhost:5672, or install rabbitmq-server';

let own: Promise<OwnBroker | undefined> | undefined;
let told = false;

/** A broker that these tests may break; the same for all of them. `undefined` when RabbitMQ is not installed. */
export function ownBroker(): Promise<OwnBroker | undefined> {
  own ??= OwnBroker.start();
  return own;
}

/** The URL of a broker to use with care: `AMQP_URL`, else one that runs on this machine, else one that is started. */
export async function brokerUrl(): Promise<string | undefined> {
  const given = process.env['AMQP_URL'];
  if (given) return given;
  if (await accepts(5672)) return 'amqp://guest:guest@127.0.0.1:5672';
  return (await ownBroker())?.url;
}

/**
 * A suite over a broker. Without one its tests are skipped, with one loud line for all suites; where `CI` is `true` that fails
 * instead.
 */
export function brokerSuite<B>(name: string, broker: B | undefined): { test: Test; broker: B } {
  const test = suite(name);
  if (broker !== undefined) return { test, broker };
  if (process.env['CI'] === 'true') throw new Error(`CI needs a RabbitMQ for the tests of ${name}: ${HOW}`);
  if (!told) console.log(`\n*** NO RABBITMQ: the tests of consuming and publishing are SKIPPED. ${HOW}. ***\n`);
  told = true;
  return { test: Object.assign(test.skip.bind(test), test) as unknown as Test, broker: undefined as B };
}
