import { suite, type Test } from 'uvu';
import { accepts, OwnBroker } from './own-broker.ts';

const HOW = 'set AMQP_URL, run RabbitMQ on localhost:5672, or install rabbitmq-server';

/** A broker for a suite. */
interface TestBroker {
  readonly url: string;
  /** Resolves when the broker accepts connections. */
  readonly ready: Promise<void>;
}

let own: Promise<OwnBroker | undefined> | undefined;
let told = false;

/** The broker that tests may kill, one for all suites. It starts in the background. `undefined` if RabbitMQ is not installed. */
export function ownBroker(): Promise<OwnBroker | undefined> {
  own ??= OwnBroker.create();
  return own;
}

/** A broker that tests must not harm: at `AMQP_URL`, else on this machine, else {@link ownBroker}. */
export async function anyBroker(): Promise<TestBroker | undefined> {
  const given = process.env['AMQP_URL'];
  if (given) return { url: given, ready: Promise.resolve() };
  if (await accepts(5672)) return { url: 'amqp://guest:guest@127.0.0.1:5672', ready: Promise.resolve() };
  return ownBroker();
}

/**
 * Creates a suite whose tests wait until `broker` is ready. Without a broker, skips the tests and prints one warning for all suites;
 * when `CI` is `true`, throws instead.
 */
export function brokerSuite<B extends TestBroker>(name: string, broker: B | undefined): { test: Test; broker: B } {
  const test = suite(name);
  if (broker !== undefined) {
    // Not in `before`: uvu ignores what that throws.
    test.before.each(() => broker.ready);
    return { test, broker };
  }
  if (process.env['CI'] === 'true') throw new Error(`CI needs a RabbitMQ for the tests of ${name}: ${HOW}`);
  if (!told) console.log(`\n*** NO RABBITMQ: the tests of consuming and publishing are SKIPPED. ${HOW}. ***\n`);
  told = true;
  return { test: Object.assign(test.skip.bind(test), test) as unknown as Test, broker: undefined as unknown as B };
}
