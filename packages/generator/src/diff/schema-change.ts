import type { Direction } from '../model/schema-model.ts';
import type { ChangeClass } from './change.ts';

/** A change at one position in a schema, not yet judged: that depends on the direction in which its values go. */
export interface SchemaChange {
  readonly kind: SchemaChangeKind;
  readonly place: string;
  readonly text: string;
  /** For a type that has another name now, or is gone: its old name and its new one. */
  readonly type?: { readonly was: string; readonly is?: string };
}

export type SchemaChangeKind = keyof typeof CLASSES;

/**
 * Whom each kind of change concerns, for values that are sent and for values that are received. Sending breaks when the service can
 * refuse what it accepted. Receiving breaks when callers can get what they never got, or no longer get what they did.
 */
const CLASSES = {
  /** A new optional property. */
  added: { sent: 'additive', received: 'additive' },
  /** A new property that is always there. */
  'added, required': { sent: 'breaking', received: 'additive' },
  removed: { sent: 'breaking', received: 'breaking' },
  required: { sent: 'breaking', received: 'additive' },
  optional: { sent: 'additive', received: 'breaking' },
  /** The type has fewer values. */
  narrowed: { sent: 'breaking', received: 'additive' },
  /** The type has more values. */
  widened: { sent: 'additive', received: 'breaking' },
  /** Another type, neither wider nor narrower. */
  retyped: { sent: 'breaking', received: 'breaking' },
  /** A rule such as a limit or a pattern allows fewer values. Types do not show rules. */
  tightened: { sent: 'breaking', received: 'additive' },
  /** A rule allows more values. Code that reads them works as before. */
  loosened: { sent: 'additive', received: 'additive' },
  /** A rule is another one; which of the two allows more cannot be told. */
  limited: { sent: 'breaking', received: 'additive' },
  /** Callers who leave a property out get something else. */
  default: { sent: 'breaking', received: 'text' },
  /** A type has another name. `upgrade` keeps the old one as a deprecated alias. */
  'type name': { sent: 'additive', received: 'additive' },
  description: { sent: 'text', received: 'text' },
} as const satisfies Record<string, Record<Direction, ChangeClass>>;

/** Judges a change for one direction. */
export function classify(kind: SchemaChangeKind, direction: Direction): ChangeClass {
  return CLASSES[kind][direction];
}
