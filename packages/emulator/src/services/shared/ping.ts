import type { Handler } from '../../calls/service.ts';
import type { Clock } from '../../platform/clock.ts';

/** The handler of `ping`, which every service has. The service is up from now on. */
export function pingHandler(clock: Clock): Handler {
  const started = clock.now();
  return () => ({ alive: true, uptime: (clock.now() - started) / 1000 });
}
