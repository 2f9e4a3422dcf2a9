import type { Direction } from '../model/schema-model.ts';
import type { ChangeClass } from './change.ts';

/** What happened at one place of a schema, said without regard to which way its values go. */
export interface SchemaChange {
  readonly kind: SchemaChangeKind;
  readonly place: string;
  readonly text: string;
  /** For a type that has another name now: both names. */
  readonly renamed?: { readonly from: string; readonly to: string };
}

export type SchemaChangeKind = keyof typeof CLASSES;

/**
 * How each kind is judged: for what is sent and for what is received. What is sent breaks when the service comes to refuse what it
 * took before; what is received breaks when a caller may get what it never got before, or no longer get what it did.
 */
const CLASSES = {
  /** An optional property came. */
  added: { sent: 'additive', received: 'additive' },
  /** A property came that is always there. */
  'added, required': { sent: 'breaking', received: 'additive' },
  removed: { sent: 'breaking', received: 'breaking' },
  required: { sent: 'breaking', received: 'additive' },
  optional: { sent: 'additive', received: 'breaking' },
  /** Fewer values are of the type. */
  narrowed: { sent: 'breaking', received: 'additive' },
  /** More values are of the type. */
  widened: { sent: 'additive', received: 'breaking' },
  /** Another type, neither wider nor narrower. */
  retyped: { sent: 'breaking', received: 'breaking' },
  /** A limit, a pattern or the like, which no type tells of, lets fewer values through. */
  tightened: { sent: 'breaking', received: 'additive' },
  /** One lets more values through. Who reads them reads them as before. */
  loosened: { sent: 'additive', received: 'additive' },
  /** One is another, and which values it lets through cannot be compared. */
  limited: { sent: 'breaking', received: 'additive' },
  /** Callers who leave a property out get something else. */
  default: { sent: 'breaking', received: 'text' },
  /** A type has another name. `upgrade` keeps the old one as a deprecated alias. */
  'type name': { sent: 'additive', received: 'additive' },
  /** A type has another name, and another type has the old one, so that code that imports it must change. */
  'type name taken': { sent: 'breaking', received: 'breaking' },
  description: { sent: 'text', received: 'text' },
} as const satisfies Record<string, Record<Direction, ChangeClass>>;

/** Judges a finding in one direction. */
export function classify(kind: SchemaChangeKind, direction: Direction): ChangeClass {
  return CLASSES[kind][direction];
}
