import type { Handler } from '../../calls/service.ts';
import type { Clock } from '../../platform/clock.ts';
import { requirePackage } from '../../platform/require-package.ts';

/** The handlers that every service has for monitoring: `ping`, `version` and both heartbeats. */
export function statusMethods(clock: Clock): Readonly<Record<'ping' | 'lbheartbeat' | 'heartbeat' | 'version', Handler>> {
  const started = clock.now();
  return {
    /** Uptime counts in seconds from the creation of these handlers. */
    ping: () => ({ alive: true, uptime: (clock.now() - started) / 1000 }),
    lbheartbeat: () => ({}),
    heartbeat: () => ({}),
    version: () => ({ version: `v${emulatedRelease()}`, commit: '', source: '', build: '' }),
  };
}

/** The Taskcluster release that the clients, and so the emulator, are made from, such as `106.0.0`. */
function emulatedRelease(): string {
  return requirePackage<{ taskcluster: { release: string } }>('@tc/queue/package.json').taskcluster.release;
}
