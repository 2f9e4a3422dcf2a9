import type { Environment } from '../environment.ts';

export { tracing } from '../tracing/tracing.ts';
export { tracingChannel } from './tracing-channel.ts';
export { base64, defaultTransport, hawkBewit, hawkHeader, hmac, newSlugid, nonce, whenConnectionIsFree } from './web.ts';

declare const Deno: {
  readonly env: { get(name: string): string | undefined };
  readonly permissions: { querySync(permission: { name: 'env'; variable: string }): { readonly state: string } };
};

/** Reads each variable when it is needed, so that a program needs no permission for others. */
const variables: Environment = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? Deno.env.get(name) : undefined) });

export function environment(): Environment {
  return variables;
}

let isDebugging: boolean | undefined;

export function debug(line: () => string): void {
  isDebugging ??= mayRead('TASKCLUSTER_DEBUG') && Boolean(Deno.env.get('TASKCLUSTER_DEBUG'));
  if (isDebugging) console.error(`taskcluster: ${line()}`);
}

/** Whether the permission is given already. Reading without it would ask the user. */
function mayRead(variable: string): boolean {
  return Deno.permissions.querySync({ name: 'env', variable }).state === 'granted';
}
