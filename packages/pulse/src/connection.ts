import { type Channel, Connection } from 'rabbitmq-client';
import { brokerRefusal } from './broker-refusal.ts';
import { codeOf, PulseConnectionError, PulseRefusedError, reasonOf } from './errors.ts';
import type { Broker } from './pulse-options.ts';
import { abortable, backoffDelay, sleep } from './waiting.ts';

/** One connection with one channel, for as long as it lasts. It is never repaired: a new one takes its place. */
export interface Link {
  readonly channel: Channel;
  /** Resolves with the reason once connection or channel are gone or the broker cancels a consumer. Never rejects. */
  readonly lost: Promise<Error>;
  /** Sends what is written, then closes. Does not reject. */
  close(): Promise<void>;
}

/** Milliseconds that a broker gets to say goodbye. */
const CLOSE_TIMEOUT = 5_000;

/**
 * Opens a link and has `setUp` work on it, with waits in between again and again until both succeed.
 * @param within - milliseconds after which to give up; default: never
 * @throws {PulseRefusedError} when the broker refuses the login, or refuses what `setUp` asks for
 * @throws {PulseConnectionError} when the time is up, or TLS fails where there is a limit of time
 */
export async function establish<T>(
  broker: Broker,
  setUp: (link: Link) => Promise<T>,
  signal: AbortSignal,
  within: number = Number.POSITIVE_INFINITY,
): Promise<T> {
  const deadline = performance.now() + within;
  for (let attempts = 1; ; attempts++) {
    let link: Link | undefined;
    try {
      link = await openLink(broker, signal);
      return await abortable(setUp(link), signal);
    } catch (error) {
      await link?.close();
      signal.throwIfAborted();
      if (error instanceof PulseRefusedError) throw error;
      const delay = backoffDelay(attempts);
      if (Number.isFinite(within) && (isTlsFailure(error) || performance.now() + delay > deadline)) {
        const tries = attempts > 1 ? ` after ${attempts} attempts` : '';
        throw new PulseConnectionError(`no connection to ${broker.address}${tries}: ${reasonOf(error)}`, { cause: error });
      }
      await sleep(delay, signal);
    }
  }
}

/** Opens a link for one piece of work and closes it again. @throws what {@link establish} does */
export async function once(broker: Broker, work: (link: Link) => Promise<void>): Promise<void> {
  const done = async (link: Link): Promise<Link> => {
    await work(link);
    return link;
  };
  const link = await establish(broker, done, new AbortController().signal, broker.timeout);
  await link.close();
}

/** Connects once. rabbitmq-client would try again by itself and hide why each further attempt failed, so it gets only this one. */
async function openLink(broker: Broker, signal: AbortSignal): Promise<Link> {
  signal.throwIfAborted();
  const connection = new Connection(broker.connection);
  let lose: (reason: Error) => void = () => {};
  const lost = new Promise<Error>((resolve) => {
    lose = resolve;
  });
  let broken = false;
  connection.on('error', (error: Error) => {
    broken = true;
    connection.unsafeDestroy();
    lose(error);
  });
  try {
    const connected = new Promise<void>((resolve) => connection.on('connection', resolve));
    await abortable(Promise.race([connected, lost.then((reason) => Promise.reject(reason))]), signal);
    const channel = await abortable(connection.acquire({ emitErrorsFromChannel: true }), signal);
    channel.on('error', lose);
    channel.on('basic.cancel', (_tag: string, error: Error) => lose(error));
    // A connection that breaks closes its channels first, and gives its own, better reason right after.
    channel.on('close', () => setImmediate(() => lose(new Error('the channel was closed'))));
    return { channel, lost, close: () => close(connection, channel, () => broken) };
  } catch (error) {
    connection.unsafeDestroy();
    const advice = 'check username, password and virtual host';
    throw brokerRefusal(`${broker.address} refused the login`, broker.address, error, advice) ?? error;
  }
}

async function close(connection: Connection, channel: Channel, broken: () => boolean): Promise<void> {
  const goodbye = async () => {
    await channel.close();
    // Closing a connection that broke would wait for an end that has been.
    if (!broken()) await connection.close();
  };
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_TIMEOUT);
  });
  await Promise.race([goodbye(), timeout]);
  clearTimeout(timer);
  connection.unsafeDestroy();
}

/** A certificate that is not trusted now is not trusted in a second either. */
function isTlsFailure(error: unknown): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/.test(codeOf(error));
}
