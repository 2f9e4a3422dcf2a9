import { sleep } from '@tc/core/retry';
import { type Channel, Connection } from 'rabbitmq-client';
import { brokerRefusal } from './broker-refusal.ts';
import { codeOf, PulseConnectionError, PulseRefusedError, reasonOf } from './errors.ts';
import type { Broker } from './pulse-options.ts';
import { abortable, backoffDelay, settlesWithin, withTimeLimit } from './waiting.ts';

/** One connection with one channel. A lost link is never repaired: a new one replaces it. */
export interface Link {
  readonly channel: Channel;
  /** Resolves with the reason when the connection or channel closes, or when the broker cancels a consumer. Never rejects. */
  readonly lost: Promise<Error>;
  /** Why the broker does not accept messages at the moment, such as `low on memory`; otherwise `undefined`. */
  blocked(): string | undefined;
  /**
   * Sends buffered data and closes. Does not reject.
   * @param within - milliseconds to wait for the broker's answer; default: the broker's `goodbyeTimeout`
   */
  close(within?: number): Promise<void>;
}

/**
 * Opens a link and runs `setUp` on it. Retries both, with growing delays, until they succeed.
 * @param within - milliseconds after which to give up; default: never
 * @throws {PulseRefusedError} when the broker refuses the login or something that `setUp` asks for
 * @throws {PulseConnectionError} when `within` is over, or when it is given and TLS fails
 */
export function establish<T>(broker: Broker, setUp: (link: Link) => Promise<T>, signal: AbortSignal, within?: number): Promise<T> {
  const deadline = performance.now() + (within ?? Number.POSITIVE_INFINITY);
  return withTimeLimit(signal, within, async (limit) => {
    let reason: unknown;
    for (let attempts = 1; ; attempts++) {
      let link: Link | undefined;
      try {
        link = await openLink(broker, limit);
        return await abortable(setUp(link), limit);
      } catch (error) {
        await link?.close();
        signal.throwIfAborted();
        if (error instanceof PulseRefusedError) throw error;
        // The failure of an earlier attempt explains more than the end of the time limit.
        if (!limit.aborted || reason === undefined) reason = error;
        const delay = backoffDelay(attempts);
        const isFinal = performance.now() + delay > deadline || (within !== undefined && isTlsFailure(error));
        if (isFinal) throw unreachable(broker, attempts, reason);
        await sleep(delay, signal);
      }
    }
  });
}

/** Opens a link, does `work` on it and closes it. @throws the same errors as {@link establish} */
export async function once(broker: Broker, work: (link: Link) => Promise<void>): Promise<void> {
  const setUp = async (link: Link): Promise<Link> => {
    await work(link);
    return link;
  };
  const link = await establish(broker, setUp, new AbortController().signal, broker.timeout);
  await link.close();
}

/** Makes one attempt to connect. rabbitmq-client's own retries would hide the reason of each failure, so they are not used. */
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
  let blocked: string | undefined;
  connection.on('connection.blocked', (reason: string) => {
    blocked = reason;
  });
  connection.on('connection.unblocked', () => {
    blocked = undefined;
  });
  try {
    const connected = new Promise<void>((resolve) => connection.on('connection', resolve));
    await abortable(Promise.race([connected, lost.then((reason) => Promise.reject(reason))]), signal);
    const channel = await abortable(connection.acquire({ emitErrorsFromChannel: true }), signal);
    channel.on('error', lose);
    channel.on('basic.cancel', (_tag: string, error: Error) => lose(error));
    // A broken connection closes its channels first and reports its own, more useful reason immediately after.
    channel.on('close', () => setImmediate(() => lose(new Error('the channel was closed'))));
    const close = async (within = broker.goodbyeTimeout): Promise<void> => {
      const goodbye = async () => {
        await channel.close();
        // A broken connection is closed already, and connection.close() would wait forever.
        if (!broken) await connection.close();
      };
      await settlesWithin(goodbye(), within);
      connection.unsafeDestroy();
    };
    return { channel, lost, blocked: () => blocked, close };
  } catch (error) {
    connection.unsafeDestroy();
    const advice = 'check username, password and virtual host';
    throw brokerRefusal(`${broker.address} refused the login`, broker.address, error, advice) ?? error;
  }
}

function unreachable(broker: Broker, attempts: number, cause: unknown): PulseConnectionError {
  const tries = attempts > 1 ? ` after ${attempts} attempts` : '';
  const advice = isTlsFailure(cause)
    ? 'pass the authority of its certificate as tls: {ca}, or tls: false if the broker does not use TLS'
    : 'check host and port, and that the broker runs';
  return new PulseConnectionError(`${broker.address} cannot be reached${tries}: ${reasonOf(cause)}; ${advice}`, { cause });
}

/** Whether TLS failed, as for a certificate that is not trusted. A retry would fail in the same way. */
function isTlsFailure(error: unknown): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/.test(codeOf(error));
}
