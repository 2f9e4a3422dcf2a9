import { debug, tracing } from '#platform';
import type { Credentials } from '../credentials/credentials.ts';
import { secretsOf, signRequest } from '../credentials/hawk.ts';
import {
  ApiError,
  type ApiErrorBody,
  type CallError,
  ConnectionError,
  ResponseTooLargeError,
  TaskclusterError,
  TimeoutError,
} from '../errors.ts';
import { redact, redactError, redactText } from '../redaction.ts';
import type { TracedAttempt, TracedCall } from '../tracing/traces.ts';
import type { ConnectionLimit } from '../transport/connection-limit.ts';
import { OversizedResponse } from '../transport/response-size.ts';
import type { Headers, Transport, TransportResponse } from '../transport/transport.ts';
import { CallSummary } from './call-summary.ts';
import { linkSignals } from './link-signals.ts';
import { isTransient, type RetryOptions, retryAfter, retryDelay, sleep } from './retry.ts';

/** The options of a client that are numbers. */
export interface NumericOptions extends RetryOptions {
  /** Milliseconds for one attempt, until the whole body has arrived. */
  readonly timeout: number;
  readonly maxConnections: number;
  readonly maxResponseSize: number;
}

/** The settings that all calls of a client share. */
export interface CallSettings extends NumericOptions {
  readonly credentials: Credentials;
  readonly transport: Transport;
  readonly connections: ConnectionLimit;
  readonly headers: Headers;
  readonly signals: readonly AbortSignal[];
  readonly clock: Clock;
}

/** Milliseconds by which the server's clock is ahead of this machine's. Learned when the server rejects a request because of it. */
export interface Clock {
  offset: number;
}

/** A call, before it is signed. */
export interface CallRequest {
  readonly service: string;
  readonly method: string;
  readonly httpMethod: string;
  readonly url: string;
  readonly body: string | undefined;
  /** Whether a response that is not JSON is an error. */
  readonly json: boolean;
}

/** The result of a successful call. */
export interface CallResult<T> {
  readonly data: T;
  readonly summary: CallSummary;
}

/** Milliseconds between the two clocks from which on they count as different. Hawk allows 60 seconds. */
const CLOCK_TOLERANCE = 15_000;

/** Milliseconds. If a server asks for a longer delay than this, the call fails. */
const MAX_RETRY_AFTER = 300_000;

/** Sends a call, and repeats it as the settings allow. Rejects with a {@link CallError}, or with the reason of a signal that aborts. */
export function perform<T>(request: CallRequest, settings: CallSettings): Promise<CallResult<T>> {
  if (!tracing?.isTraced()) return send(request, settings);
  const trace = tracing.traceCall(request, secretsOf(settings.credentials));
  return trace.run(() => send(request, settings, trace));
}

async function send<T>(request: CallRequest, settings: CallSettings, trace?: TracedCall): Promise<CallResult<T>> {
  const abort = linkSignals(settings.signals);
  const started = performance.now();
  const { connections, credentials } = settings;
  const secrets = secretsOf(credentials);
  let clockCorrected = false;
  try {
    for (let attempts = 1; ; attempts++) {
      let clockOffset = 0;
      let headers: Headers = {};
      let response: TransportResponse | undefined;
      const summary = () =>
        new CallSummary({
          service: request.service,
          method: request.method,
          httpMethod: request.httpMethod,
          url: request.url,
          attempts,
          duration: performance.now() - started,
          request: { headers, body: request.body },
          response,
          secrets,
        });
      const note = (outcome: () => string) => debug(() => `${summary().name} ${request.httpMethod} ${summary().url}: ${outcome()}`);
      let failure: CallError;
      let wait: number | undefined;
      try {
        await connections.enter(abort.signal);
        let attemptTrace: TracedAttempt | undefined;
        try {
          // Signed when it is sent, because a signature is valid for a minute only.
          clockOffset = settings.clock.offset;
          headers = requestHeaders(request, settings);
          attemptTrace = trace?.startAttempt();
          const attemptWith = (all: Headers) => attempt(request, all, settings, abort.signal);
          response = await (attemptTrace === undefined ? attemptWith(headers) : attemptTrace.run(headers, attemptWith));
          attemptTrace?.succeeded(response.status);
        } catch (error) {
          attemptTrace?.failed(error);
          throw error;
        } finally {
          connections.leave();
        }
        note(() => `${summary().status}, attempt ${attempts}, ${Math.round(summary().duration)} ms`);
        if (response.status < 400) {
          const data = readJson(response.body, request.json && response.status < 300);
          trace?.succeeded();
          return { data: data as T, summary: summary() };
        }
        const refusal = apiError(response, summary(), secrets);
        failure = refusal;
        if (response.status === 401 && !clockCorrected && correctClock(response, refusal, settings, clockOffset)) {
          clockCorrected = true;
          continue;
        }
        if (!isTransient(response.status)) throw failure;
        wait = retryAfter(response.headers['retry-after']);
      } catch (error) {
        if (abort.signal?.aborted) throw abort.signal.reason;
        if (error instanceof TaskclusterError) throw error;
        note(() => `${reasonOf(error, secrets)}, attempt ${attempts}`);
        failure = transportError(error, summary(), secrets);
        if (failure instanceof ResponseTooLargeError) throw failure;
      }
      if (attempts - Number(clockCorrected) > settings.retries || (wait ?? 0) > MAX_RETRY_AFTER) throw failure;
      await sleep(wait ?? retryDelay(attempts, settings), abort.signal);
    }
  } catch (error) {
    trace?.failed(error);
    throw error;
  } finally {
    abort.release();
  }
}

function requestHeaders({ httpMethod, url, body }: CallRequest, { headers, credentials, clock }: CallSettings): Headers {
  return {
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(!credentials.anonymous && { authorization: signRequest(credentials, httpMethod, url, clock.offset) }),
    ...headers,
  };
}

/** An attempt that took too long. Becomes a {@link TimeoutError} once there is a summary. */
class AttemptTimeout extends Error {}

async function attempt(
  request: CallRequest,
  headers: Headers,
  settings: CallSettings,
  signal: AbortSignal | undefined,
): Promise<TransportResponse> {
  const { httpMethod: method, url, body } = request;
  const { timeout, transport, maxResponseSize } = settings;
  signal?.throwIfAborted();
  const controller = new AbortController();
  let giveUp: (reason: unknown) => void = () => {};
  // Rejects even if the transport ignores its signal.
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (reason) => {
      controller.abort(reason);
      reject(reason);
    };
  });
  const forward = () => giveUp(signal?.reason);
  const timer = setTimeout(() => giveUp(new AttemptTimeout(`no complete response within ${timeout} ms`)), timeout);
  signal?.addEventListener('abort', forward);
  try {
    const response = await Promise.race([
      givenUp,
      transport({ method, url, headers, signal: controller.signal, maxResponseSize, ...(body !== undefined && { body }) }),
    ]);
    // A transport of the user's own may have no limit.
    if (response.body.length > maxResponseSize) throw new OversizedResponse(maxResponseSize);
    return response;
  } catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
  }
}

function readJson(body: string, required: boolean): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    if (!required) return undefined;
    // The parser's error is not the cause of this one, because it quotes the response, which may contain a secret.
    throw new Error('the response is not JSON');
  }
}

function apiError(response: TransportResponse, summary: CallSummary, secrets: readonly string[]): ApiError {
  let body: unknown;
  try {
    body = redact(JSON.parse(response.body), secrets);
  } catch {
    // Not in Taskcluster's format, perhaps the page of a proxy. Its text is in the summary.
  }
  const { code, message, requestInfo } = (body ?? {}) as Record<keyof ApiErrorBody, unknown>;
  const known: ApiErrorBody = {
    ...(typeof code === 'string' && { code }),
    ...(typeof message === 'string' && { message }),
    ...(typeof requestInfo === 'object' && requestInfo !== null && { requestInfo: requestInfo as Record<string, unknown> }),
  };
  return new ApiError(response.status, known, summary);
}

function transportError(error: unknown, summary: CallSummary, secrets: readonly string[]): CallError {
  const tries = summary.attempts > 1 ? ` after ${summary.attempts} attempts` : '';
  const ErrorClass =
    error instanceof AttemptTimeout ? TimeoutError : error instanceof OversizedResponse ? ResponseTooLargeError : ConnectionError;
  return new ErrorClass(`${summary.name} failed${tries}: ${reasonOf(error, secrets)} (${summary.httpMethod} ${summary.url})`, summary, {
    cause: redactError(error, secrets),
  });
}

/** Why a request failed, in words. Node's error for a host with several addresses has no message, but one error for each address. */
function reasonOf(error: unknown, secrets: readonly string[]): string {
  if (!(error instanceof Error)) return redactText(String(error), secrets);
  if (error.message !== '') return redactText(error.message, secrets);
  if (error instanceof AggregateError) return error.errors.map((one) => reasonOf(one, secrets)).join('; ');
  return error.cause === undefined ? error.name : reasonOf(error.cause, secrets);
}

/**
 * Adopts the server's clock after a 401, if the request was signed with a clock that differs too much. Returns whether it did.
 * Several calls at the same time may be rejected for this reason, and each of them gets another attempt.
 */
function correctClock(
  response: TransportResponse,
  { requestInfo }: ApiError,
  { clock, credentials }: CallSettings,
  signedBy: number,
): boolean {
  // Pages cannot read the header of another origin's response.
  const serverTime = Date.parse(response.headers['date'] || String(requestInfo?.['time']));
  const offset = serverTime - Date.now();
  if (credentials.anonymous || Number.isNaN(offset) || Math.abs(offset - signedBy) < CLOCK_TOLERANCE) return false;
  clock.offset = offset;
  return true;
}
