import { ServiceError } from './errors.ts';
import { checkAnswer, checkPayload } from './payload.ts';
import type { References } from './references.ts';
import { Reply } from './reply.ts';
import { checkArguments } from './request-arguments.ts';
import type { RequestContext } from './request-context.ts';
import type { ServiceModule } from './service.ts';

/** One call of a method, wherever it comes from. */
export interface MethodCall {
  readonly module: ServiceModule;
  readonly context: RequestContext;
  readonly references: References;
  /** Gives the payload, before defaults; asked for once the caller is found to be allowed, where the route alone tells. */
  readonly readPayload: () => unknown;
}

/**
 * Carries out a method: checks the route arguments, the scopes and the payload, has it handled, and checks the answer.
 * @throws {ServiceError} when the call is refused, or the answer is not what the schema says
 */
export async function carryOut({ module, context, references, readPayload }: MethodCall): Promise<Reply> {
  const { endpoint } = context;
  checkArguments(context.params, module.args);
  if (context.authorizesByRoute) await context.authorize();
  const payload = readPayload();
  const fillDefaults = await references.defaultsOf(module.service, endpoint);
  fillDefaults(payload);
  await checkPayload(module.service, endpoint, payload);
  context.payload = payload;
  return answer(module, context);
}

async function answer({ service, handlers }: ServiceModule, context: RequestContext): Promise<Reply> {
  const { endpoint } = context;
  const handler = handlers[endpoint.name] as ((context: RequestContext) => unknown) | undefined;
  if (handler === undefined) throw new Error(`${service.name}.${endpoint.name} has no handler`);
  const result = await handler(context);
  if (!context.authorized) {
    throw new ServiceError('InternalServerError', `${service.name}.${endpoint.name} has scopes, and its handler never checked them`);
  }
  if (result instanceof Reply) return result;
  if (result === undefined) return new Reply(204);
  const body: unknown = JSON.parse(JSON.stringify(result));
  await checkAnswer(service, endpoint, body);
  return new Reply(200, { body });
}
