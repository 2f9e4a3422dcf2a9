import type { RequestInfo } from '../calls/errors.ts';
import type { ServiceModule } from '../calls/service.ts';
import type { CallMonitor } from '../test-controls/call-monitor.ts';
import type { RouteMatch } from './router.ts';

/** Collects what is known about one API call, for its error response and for the call log. A call can fail at any point. */
export class CallProgress {
  readonly #clientId: string | undefined;
  readonly #time: string;
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

  /** Adds the call to the log. Calls to unknown services and methods are not logged. @param status - `undefined` if the connection was cut */
  log(monitor: CallMonitor, status: number | undefined): void {
    if (this.#module === undefined) return;
    const { name: service } = this.#module.service;
    const params = this.#route?.params ?? {};
    const call = { service, method: this.method, params, query: this.#query, clientId: this.#clientId, status, time: this.#time };
    monitor.after(call, this.#body);
  }
}
