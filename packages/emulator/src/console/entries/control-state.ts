import type { ListedFault } from '../../test-controls/faults.ts';
import type { ListedRateLimit } from '../../test-controls/rate-limits.ts';
import type { ConsoleDeployment } from '../console-target.ts';
import type { ControlState, FaultEntry, RateLimitEntry } from '../protocol.ts';

export function controlState({ clock, serverClock, monitor }: ConsoleDeployment): ControlState {
  return {
    now: clock.timestamp(),
    advanced: clock.advanced,
    skew: serverClock.skew,
    faults: monitor.faults.list.map(faultEntry),
    rateLimits: monitor.limits.list.map(rateLimitEntry),
  };
}

export function faultEntry({ id, fault, count }: ListedFault): FaultEntry {
  return { ...(fault as Omit<FaultEntry, 'id' | 'count'>), id, count };
}

export function rateLimitEntry({ id, limit, refused }: ListedRateLimit): RateLimitEntry {
  return { ...(limit as Omit<RateLimitEntry, 'id' | 'refused'>), id, refused };
}
