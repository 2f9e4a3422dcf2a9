import type { EventDetails } from '../events/event-details.ts';

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a `.taskcluster.yml` is rendered for. */
export interface RenderedEvent {
  /** The owner and the name of the repository, as GitHub spells them. */
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  /** The kind of event, such as `github-push`. */
  readonly tasksFor: string;
  /** Selected facts, for files of version 0. */
  readonly details: EventDetails;
  /** The event as GitHub sends it, for files of version 1. */
  readonly body: JsonObject;
}

/** What rendering needs besides the file and the event. */
export interface RenderTools {
  readonly rootUrl: string;
  /** The current time in Unix milliseconds. */
  readonly now: number;
  slugid(): string;
}

/** A task to create. */
export interface RenderedTask {
  readonly taskId: string;
  readonly task: JsonObject;
}

/** The result of rendering a `.taskcluster.yml`. */
export interface RenderedFile {
  /** In an order in which they can be created: dependencies come first. */
  readonly tasks: readonly RenderedTask[];
  /** The scopes to create the tasks with. */
  readonly scopes: readonly string[];
  readonly hooks: readonly { readonly name: string; readonly context: JsonObject }[];
  readonly autoCancelPreviousChecks: boolean;
}

/** The schedulerId of the tasks, unless the file sets another one. */
export const SCHEDULER_ID = 'taskcluster-github';

/** The route of tasks whose results become commit statuses. */
export const STATUS_ROUTE = 'statuses';

/** The route of tasks whose results become check runs. */
export const CHECK_ROUTE = 'checks';

/** The beginning of the role of a repository. */
export function repositoryRole({ owner, repo }: Pick<RenderedEvent, 'owner' | 'repo'>): string {
  return `assume:repo:github.com/${owner}/${repo}`;
}

/** @throws {Error} if a branch name has characters that a scope cannot contain */
export function checkBranch(branch: unknown): void {
  if (branch === undefined || /^[\x20-\x7e]*$/.test(String(branch))) return;
  throw new Error(`branch ${JSON.stringify(branch)} contains characters other than printable ASCII, which scopes cannot contain`);
}
