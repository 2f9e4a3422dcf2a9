import type { Handler } from '../../calls/service.ts';
import type { Clock } from '../../platform/clock.ts';

/** Creates the handler of `ping`, which every service has. Uptime counts from the creation of the handler. */
export function pingHandler(clock: Clock): Handler {
  const started = clock.now();
  return () => ({ alive: true, uptime: (clock.now() - started) / 1000 });
}
