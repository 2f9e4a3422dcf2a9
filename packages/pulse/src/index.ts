export type { ConsumeOptions, Gap } from './consumer/consume-options.ts';
export type { Consumer } from './consumer/consumer.ts';
export {
  type MessageOrigin,
  type Outcome,
  PulseConnectionError,
  PulseError,
  PulseMessageError,
  PulseRefusedError,
} from './errors.ts';
export type { AnyBinding, Message, MessageFor, RawBinding } from './message.ts';
export { type PayloadOf, type PublishOptions, Pulse } from './pulse.ts';
export type { PulseOptions } from './pulse-options.ts';
