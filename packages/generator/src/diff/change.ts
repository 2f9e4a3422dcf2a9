import type { Direction } from '../model/schema-model.ts';

/** Whom a change concerns: it breaks callers, it gives callers more, or it only changes texts. */
export type ChangeClass = 'breaking' | 'additive' | 'text';

/** What has changed. */
export type Subject = 'service' | 'method' | 'event' | 'schema';

/** One difference between two releases. */
export interface Change {
  readonly class: ChangeClass;
  readonly subject: Subject;
  /** The name of the method or event; the path of the schema within its service, such as `v1/task.json`; `''` for the service. */
  readonly name: string;
  /** What kind of change it is, such as `added`, `route` or `narrowed`. */
  readonly kind: string;
  /** The direction in which the values of a schema go, if the change was judged for one. */
  readonly direction?: Direction;
  /** The position in a schema, such as `status.runs[].state`. Missing for the schema as a whole. */
  readonly place?: string;
  /** What has changed, in words that follow a name: `is new: …`. */
  readonly text: string;
  /** For a type that has another name now, or is gone: its old name and its new one. */
  readonly type?: { readonly was: string; readonly is?: string };
}

/** The changes of one service. */
export interface ServiceDiff {
  readonly service: string;
  /** `retired`: only the old release has it, and only with entries that are marked as retired. */
  readonly status: 'new' | 'gone' | 'retired' | 'changed' | 'same';
  readonly changes: readonly Change[];
}

/** The differences between two releases. Services are sorted by name. */
export interface Diff {
  readonly old: string;
  readonly new: string;
  readonly services: readonly ServiceDiff[];
}

/** Returns the gravest class among changes, or nothing if there are none. */
export function gravest(changes: readonly Change[]): ChangeClass | undefined {
  return (['breaking', 'additive', 'text'] as const).find((one) => changes.some((change) => change.class === one));
}
