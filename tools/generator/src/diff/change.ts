import type { Direction } from '../model/schema-model.ts';

/** Whom a change concerns: those who call break, those who call get more, or those who read. */
export type ChangeClass = 'breaking' | 'additive' | 'text';

/** What a change is of. */
export type Subject = 'service' | 'method' | 'event' | 'schema';

/** One difference between two releases. */
export interface Change {
  readonly class: ChangeClass;
  readonly subject: Subject;
  /** The name of the method or event; the path of the schema within its service, such as `v1/task.json`; `''` for the service. */
  readonly name: string;
  /** What kind of change it is, such as `added`, `route` or `narrowed`. */
  readonly kind: string;
  /** Which way the values of a schema go that it was judged for. */
  readonly direction?: Direction;
  /** Where in a schema, such as `status.runs[].state`; not there for the schema as a whole. */
  readonly place?: string;
  /** What came, went or changed, in words. */
  readonly text: string;
  /** For a type that has another name now: both names. */
  readonly renamed?: { readonly from: string; readonly to: string };
}

/** How one service differs. */
export interface ServiceDiff {
  readonly service: string;
  /** `retired`: only the old release has it, and only with entries that are marked as retired. */
  readonly status: 'new' | 'gone' | 'retired' | 'changed' | 'same';
  readonly changes: readonly Change[];
}

/** How two releases differ. Services are in order of their names. */
export interface Diff {
  readonly old: string;
  readonly new: string;
  readonly services: readonly ServiceDiff[];
}

/** The gravest class among changes; nothing where there are none. */
export function gravest(changes: readonly Change[]): ChangeClass | undefined {
  return (['breaking', 'additive', 'text'] as const).find((one) => changes.some((change) => change.class === one));
}
