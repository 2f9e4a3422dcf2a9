/**
 * What the console's page and the emulator send each other below `/console/api`. The page imports these types, so this file imports
 * nothing. Every request but `POST session` carries `Authorization: Bearer <token>`. Errors are a {@link ConsoleError} with a status of
 * 400 or more.
 *
 * | request | body | response |
 * |---|---|---|
 * | `POST session` | – | {@link Session} |
 * | `GET stream?since=<cursor>` | – | server-sent events, each an {@link Update} |
 * | `GET calls/<id>` | – | {@link CallDetail} |
 * | `GET events/<id>` | – | {@link EventDetail} |
 * | `GET tasks` | – | {@link TaskEntry}`[]`, the latest first |
 * | `GET namespaces` | – | `string[]`, the namespaces at the top of the index, which the index service does not list |
 * | `POST faults` | {@link FaultRequest} | {@link FaultEntry} |
 * | `DELETE faults/<id>` | – | 204 |
 * | `POST rate-limits` | {@link RateLimitRequest} | {@link RateLimitEntry} |
 * | `DELETE rate-limits/<id>` | – | 204 |
 * | `PUT skew` | {@link DurationRequest} | 204 |
 * | `POST advance` | {@link DurationRequest} | 204 |
 * | `POST publish` | {@link PublishRequest} | 204 |
 * | `GET state` | – | the state, as a JSON file to download |
 * | `PUT state` | such a file | 204; everything starts again with that state |
 * | `POST reset` | – | 204; everything starts again as at the emulator's start |
 */

/** What the page needs to know at its start. */
export interface Session {
  /** The session token for the other requests. */
  readonly token: string;
  readonly rootUrl: string;
  /** The emulator's version. */
  readonly version: string;
  readonly services: readonly string[];
  /** The credentials with which the page calls the services. Their calls are not logged, and ignore faults and rate limits. */
  readonly credentials: ConsoleCredentials;
  /** The shell lines that configure clients for this deployment. They contain the root access token. */
  readonly exportLines: readonly string[];
  /** The path of the state file, if there is one. */
  readonly stateFile?: string;
  /** Whether events are also published to RabbitMQ. */
  readonly amqp: boolean;
}

/** Taskcluster credentials. */
export interface ConsoleCredentials {
  readonly clientId: string;
  readonly accessToken: string;
  readonly certificate?: string;
}

/** What has happened since the last update. A field is missing if there is nothing new. */
export interface Update {
  /** Where this update ends. A reconnecting page sends the last one as `since`. It also is the event's id. */
  readonly cursor: string;
  /** True if the page must forget what it knows, because the state was reset or loaded, or because `since` is too old. */
  readonly restart?: boolean;
  readonly calls?: readonly CallEntry[];
  readonly events?: readonly EventEntry[];
  readonly notifications?: readonly NotificationEntry[];
  readonly github?: readonly GithubEntry[];
  /** All of the control state, whenever a part of it changes. */
  readonly control?: ControlState;
}

/** A line in the list of calls. */
export interface CallEntry {
  /** Counts up from 1. */
  readonly id: number;
  /** When the call arrived on the emulator's clock, as a timestamp. */
  readonly time: string;
  /** Empty if the request matched no service. */
  readonly service: string;
  /** Empty if the request matched no method. */
  readonly method: string;
  /** The HTTP method. */
  readonly verb: string;
  /** Path and query. Secrets in it are masked. */
  readonly url: string;
  readonly clientId?: string;
  /** Missing if the connection was cut. */
  readonly status?: number;
  /** Milliseconds until the response was sent. */
  readonly duration: number;
  /** Whether a fault or a rate limit changed the outcome. */
  readonly fault?: boolean;
}

/** All about one call. Secrets in it are masked. */
export interface CallDetail extends CallEntry {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  /** The response's body. A text with its length if it was too large to keep. */
  readonly response?: unknown;
}

/** A line in the list of events. */
export interface EventEntry {
  /** Counts up from 1. */
  readonly id: number;
  readonly time: string;
  /** Such as `taskCompleted`. */
  readonly name: string;
  readonly exchange: string;
  readonly routingKey: string;
  /** The task that the event is about. */
  readonly taskId?: string;
  readonly taskGroupId?: string;
}

/** All about one event. */
export interface EventDetail extends EventEntry {
  readonly cc: readonly string[];
  readonly message: unknown;
}

/** A line in the list of tasks. */
export interface TaskEntry {
  readonly taskId: string;
  readonly taskGroupId: string;
  readonly name: string;
  readonly taskQueueId: string;
  readonly projectId: string;
  readonly state: TaskState;
  readonly created: string;
  readonly priority: string;
  readonly runs: number;
}

/** The state of a task. */
export type TaskState = 'unscheduled' | 'pending' | 'running' | 'completed' | 'failed' | 'exception';

/** A message that the notify service sent. */
export interface NotificationEntry {
  readonly id: number;
  readonly time: string;
  readonly type: 'email' | 'pulse' | 'matrix' | 'slack' | 'irc';
  /** The address, room, channel or routing key. */
  readonly to: string;
  readonly subject: string;
  /** The whole message. */
  readonly message: Readonly<Record<string, unknown>>;
}

/** What the github service wrote to GitHub. */
export interface GithubEntry {
  readonly id: number;
  readonly kind: 'status' | 'comment' | 'reaction' | 'check';
  /** `<owner>/<repo>`. */
  readonly repository: string;
  readonly title: string;
  /** Such as `success`, for statuses and checks. */
  readonly state?: string;
  /** The whole record. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** What the control page shows and changes. */
export interface ControlState {
  /** The emulator's time when this was sent, as a timestamp. */
  readonly now: string;
  /** How far the clock was advanced in all, in milliseconds. */
  readonly advanced: number;
  /** How far ahead the server's clock is, in milliseconds. Negative if it is behind. */
  readonly skew: number;
  readonly faults: readonly FaultEntry[];
  readonly rateLimits: readonly RateLimitEntry[];
}

/** Selects calls. A field that is missing matches every call. */
export interface CallSelection {
  readonly service?: string;
  readonly method?: string;
  readonly clientId?: string;
}

/** As `emulator.fail` takes it. */
export interface FaultRequest extends CallSelection {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cut?: 'before' | 'midway' | 'after';
  readonly delay?: string | number;
  readonly times?: number;
}

/** An active fault, whether it was added by the page or by `emulator.fail`. */
export interface FaultEntry extends FaultRequest {
  readonly id: number;
  /** How many calls it has affected. */
  readonly count: number;
}

/** As `emulator.limitRate` takes it. */
export interface RateLimitRequest extends CallSelection {
  readonly calls: number;
  readonly per: string | number;
}

/** An active rate limit. */
export interface RateLimitEntry extends RateLimitRequest {
  readonly id: number;
  /** How many calls it has rejected. */
  readonly refused: number;
}

/** A duration, such as `20 minutes`, or a number of milliseconds. */
export interface DurationRequest {
  readonly duration: string | number;
}

/** A message to publish as if a service had. */
export interface PublishRequest {
  /** Such as `exchange/taskcluster-queue/v1/task-completed`. */
  readonly exchange: string;
  readonly routingKey: string;
  readonly cc?: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

/** The body of a response that reports an error. */
export interface ConsoleError {
  readonly message: string;
}
