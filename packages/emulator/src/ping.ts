import type { Clock } from './clock.ts';
import type { Handler } from './service.ts';

/** The handler of `ping`, which every service has. The service is up from now on. */
export function pingHandler(clock: Clock): Handler {
  const started = clock.now();
  return () => ({ alive: true, uptime: (clock.now() - started) / 1000 });
}
