import { ServiceError } from './errors.ts';
import { checkPayload, checkResponse } from './payload.ts';
import type { References } from './references.ts';
import { Reply } from './reply.ts';
import { checkArguments } from './request-arguments.ts';
import type { RequestContext } from './request-context.ts';
import type { ServiceModule } from './service.ts';

/** One call of a method, from a client or from another service. */
export interface MethodCall {
  readonly module: ServiceModule;
  readonly context: RequestContext;
  readonly references: References;
  /** Returns the payload without defaults. Called after authorization when scopes depend only on the route. */
  readonly readPayload: () => unknown;
}

/**
 * Executes a method: checks the route arguments, the scopes and the payload, calls the handler, and checks the response.
 * @throws {ServiceError} if the call is rejected, or if the response does not match its schema
 */
export async function executeMethod({ module, context, references, readPayload }: MethodCall): Promise<Reply> {
  const { endpoint } = context;
  checkArguments(context.params, module.args);
  if (context.authorizesByRoute) await context.authorize();
  const payload = readPayload();
  const fillDefaults = await references.defaultsOf(module.service, endpoint);
  fillDefaults(payload);
  await checkPayload(module.service, endpoint, payload);
  context.payload = payload;
  return callHandler(module, context);
}

async function callHandler({ service, handlers }: ServiceModule, context: RequestContext): Promise<Reply> {
  const { endpoint } = context;
  const handler = handlers[endpoint.name] as ((context: RequestContext) => unknown) | undefined;
  if (handler === undefined) throw new Error(`${service.name}.${endpoint.name} has no handler`);
  const result = await handler(context);
  if (!context.authorized) {
    throw new ServiceError(
      'InternalServerError',
      `${service.name}.${endpoint.name} has scopes, but its handler did not check them; call context.authorize`,
    );
  }
  if (result instanceof Reply) return result;
  if (result === undefined) return new Reply(204);
  const body: unknown = JSON.parse(JSON.stringify(result));
  await checkResponse(service, endpoint, body);
  return new Reply(200, { body });
}
