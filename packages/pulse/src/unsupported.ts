// Replaces index.ts in bundles for browsers and workers, where it could not work.
import { ConfigurationError } from '@tc/core';

export { PulseConnectionError, PulseError, PulseMessageError, PulseRefusedError } from './errors.ts';

/** Throws an error wherever it is used. */
export class Pulse {
  constructor() {
    unsupported();
  }

  static fromEnv(): never {
    unsupported();
  }
}

function unsupported(): never {
  throw new ConfigurationError(
    '@tc/pulse needs Node, because browsers and workers cannot connect to RabbitMQ; receive the events in a Node process and forward them',
  );
}
