import type { RequestInfo } from '../calls/errors.ts';
import type { ServiceModule } from '../calls/service.ts';
import type { EndedCall } from '../test-controls/call-log.ts';
import type { RouteMatch } from './router.ts';

/** Collects what is known about one API call, for its error response and for the call log. A call can fail at any point. */
export class CallProgress {
  readonly #clientId: string | undefined;
  readonly #time: string;
  readonly #start = performance.now();
  #module: ServiceModule | undefined;
  #route: RouteMatch | undefined;
  #query: Readonly<Record<string, string>> = {};
  #body = '';
  #payload: unknown = {};

  /**
   * @param clientId - the clientId in the signature, whether or not it is valid
   * @param time - the timestamp of the call
   */
  constructor(clientId: string | undefined, time: string) {
    this.#clientId = clientId;
    this.#time = time;
  }

  /** The name of the called method, or `unknown` before the router has found one. */
  get method(): string {
    return this.#route?.endpoint.name ?? 'unknown';
  }

  get clientId(): string | undefined {
    return this.#clientId;
  }

  bodyRead(body: string): void {
    this.#body = body;
  }

  routed(module: ServiceModule, route: RouteMatch): void {
    this.#module = module;
    this.#route = route;
  }

  queryRead(query: Readonly<Record<string, string>>): void {
    this.#query = query;
  }

  payloadParsed(payload: unknown): void {
    this.#payload = payload ?? {};
  }

  /** The `requestInfo` of an error response. Secrets of the payload are left out. */
  requestInfo(now: string): RequestInfo {
    const show = this.#module?.shownPayload?.[this.method];
    return {
      method: this.method,
      params: this.#route?.params ?? {},
      payload: show === undefined ? this.#payload : show(this.#payload),
      time: now,
    };
  }

  /**
   * Describes the call for the log.
   * @param status - `undefined` if the connection was cut
   * @param responseBody - the body of the response
   */
  ended(status: number | undefined, responseBody: string): Pick<EndedCall, 'call' | 'requestBody' | 'responseBody'> {
    const call = {
      service: this.#module?.service.name ?? '',
      method: this.#route?.endpoint.name ?? '',
      params: this.#route?.params ?? {},
      query: this.#query,
      clientId: this.#clientId,
      status,
      time: this.#time,
      duration: Math.round((performance.now() - this.#start) * 100) / 100,
    };
    return { call, requestBody: this.#body, responseBody };
  }
}
