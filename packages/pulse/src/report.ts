import type { PulseError } from './errors.ts';

/** Tells errors that belong to no call: to `onError`, else as a warning of the process, which Node prints. */
export function reporter(onError: ((error: PulseError) => void) | undefined): (error: PulseError) => void {
  return (error) => {
    if (onError === undefined) return process.emitWarning(error);
    try {
      onError(error);
    } catch (failure) {
      process.emitWarning(failure instanceof Error ? failure : String(failure));
    }
  };
}
