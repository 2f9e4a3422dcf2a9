import type { Environment } from '../environment.ts';

export { tracing } from '../tracing/tracing.ts';
export { tracingChannel } from './tracing-channel.ts';
export { base64, defaultTransport, hawkBewit, hawkHeader, hmac, newSlugid, nonce, whenConnectionIsFree } from './web.ts';

declare const Bun: { readonly env: Environment };

export function environment(): Environment {
  return Bun.env;
}

export function debug(line: () => string): void {
  if (Bun.env['TASKCLUSTER_DEBUG']) console.error(`taskcluster: ${line()}`);
}
