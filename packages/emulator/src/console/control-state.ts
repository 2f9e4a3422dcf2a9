import type { ConsoleDeployment } from './console-target.ts';
import type { ControlState, FaultEntry, RateLimitEntry } from './protocol.ts';

export function controlState({ clock, serverClock, monitor }: ConsoleDeployment): ControlState {
  return {
    now: clock.timestamp(),
    advanced: clock.advanced,
    skew: serverClock.skew,
    faults: monitor.faults.list.map(({ id, fault, count }): FaultEntry => ({ ...fault, id, count }) as FaultEntry),
    rateLimits: monitor.limits.list.map(({ id, limit, refused }): RateLimitEntry => ({ ...limit, id, refused }) as RateLimitEntry),
  };
}
