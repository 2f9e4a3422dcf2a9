// Generated from references/hooks/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** TODO */
export type ListOfBindings = HooksBinding[];

/** TODO */
export interface HooksBinding {
  /**
   * TODO
   *
   * At least 1 character.
   */
  exchange: string;
  /**
   * TODO
   *
   * At least 1 character.
   */
  routingKeyPattern: string;
}

/**
 * TODO
 *
 * As it is sent; what is received is {@link ListOfBindings}.
 */
export type ListOfBindingsInput = readonly HooksBinding[];

/** TODO */
export interface HookCreationRequest {
  /** TODO */
  readonly bindings?: ListOfBindingsInput | undefined;
  /**
   * TODO
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  readonly hookGroupId?: string | undefined;
  /**
   * TODO
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  readonly hookId?: string | undefined;
  /** TODO */
  readonly metadata: HookMetadataInput;
  /**
   * TODO
   *
   * No duplicates.
   *
   * @default []
   */
  readonly schedule?: readonly string[] | undefined;
  /** TODO */
  readonly task: object;
  /**
   * TODO
   *
   * @default { additionalProperties: false, type: 'object' }
   */
  readonly triggerSchema?: object | undefined;
}

/** TODO */
export interface HookDefinition {
  /** TODO */
  bindings?: ListOfBindings;
  /**
   * TODO
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * TODO
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  hookId: string;
  /** TODO */
  metadata: HookMetadata;
  /** TODO */
  schedule: Schedule;
  /** TODO */
  task: Record<string, unknown>;
  /** TODO */
  triggerSchema: Record<string, unknown>;
}

/** TODO */
export interface HookMetadata {
  /**
   * TODO
   *
   * At most 32768 characters.
   */
  description: string;
  /**
   * TODO
   *
   * @default true
   */
  emailOnError?: boolean;
  /**
   * TODO
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * TODO
   *
   * E-mail address. At most 255 characters.
   */
  owner: string;
}

/**
 * TODO
 *
 * As it is sent; what is received is {@link HookMetadata}.
 */
export interface HookMetadataInput {
  /**
   * TODO
   *
   * At most 32768 characters.
   */
  readonly description: string;
  /**
   * TODO
   *
   * @default true
   */
  readonly emailOnError?: boolean | undefined;
  /**
   * TODO
   *
   * At most 255 characters.
   */
  readonly name: string;
  /**
   * TODO
   *
   * E-mail address. At most 255 characters.
   */
  readonly owner: string;
}

/** TODO */
export interface HookStatusResponse {
  /** TODO */
  lastFire: SuccessfulFire | FailedFire | NoFire;
  /**
   * TODO
   *
   * Timestamp.
   */
  nextScheduledDate?: string;
}

/** TODO */
export interface SuccessfulFire {
  /** TODO */
  result: 'success';
  /**
   * TODO
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * TODO
   *
   * Timestamp.
   */
  time: string;
}

/** TODO */
export interface FailedFire {
  /** TODO */
  error: Record<string, unknown>;
  /** TODO */
  result: 'error';
  /**
   * TODO
   *
   * Timestamp.
   */
  time: string;
}

/** TODO */
export interface NoFire {
  /** TODO */
  result: 'no-fire';
}

/** TODO */
export interface HookGroups {
  /**
   * TODO
   *
   * No duplicates.
   */
  groups: string[];
}

/** TODO */
export interface HookList {
  /**
   * TODO
   *
   * No duplicates.
   */
  hooks: HookDefinition[];
}

/** TODO */
export interface LastFiresList {
  /** TODO */
  lastFires: LastFiresListLastFire[];
}

export interface LastFiresListLastFire {
  /** TODO */
  error: string;
  /** TODO */
  firedBy: 'schedule' | 'triggerHook' | 'triggerHookWithToken' | 'pulseMessage';
  /**
   * TODO
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  hookGroupId: string;
  /**
   * TODO
   *
   * 1 to 64 characters. Pattern `^([a-zA-Z0-9-_/]*)$`.
   */
  hookId: string;
  /** TODO */
  result: 'success' | 'error';
  /**
   * TODO
   *
   * Timestamp.
   */
  taskCreateTime: string;
  /**
   * TODO
   *
   * Slugid, 22 characters.
   */
  taskId: string;
}

/** TODO */
export interface HookChangedMessage {
  /** TODO */
  hookGroupId: string;
  /** TODO */
  hookId: string;
  [name: string]: unknown;
}

/** TODO */
export type Schedule = string[];

/** TODO */
export interface TaskStatusStructure {
  /** TODO */
  status: TaskStatusStructureStatus;
}

/** TODO */
export interface TaskStatusStructureStatus {
  /**
   * TODO
   *
   * Timestamp.
   */
  deadline: string;
  /**
   * TODO
   *
   * Timestamp.
   */
  expires: string;
  /**
   * TODO
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  provisionerId: string;
  /**
   * TODO
   *
   * Whole number, 0 to 999.
   */
  retriesLeft: number;
  /** TODO */
  runs: RunInformation[];
  /**
   * TODO
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  schedulerId: string;
  /** TODO */
  state: 'unscheduled' | 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * TODO
   *
   * Slugid, 22 characters.
   */
  taskGroupId: string;
  /**
   * TODO
   *
   * Slugid, 22 characters.
   */
  taskId: string;
  /**
   * TODO
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerType: string;
}

/** TODO */
export interface RunInformation {
  /** TODO */
  reasonCreated: 'scheduled' | 'retry' | 'task-retry' | 'rerun' | 'exception';
  /** TODO */
  reasonResolved?:
    | 'completed'
    | 'failed'
    | 'deadline-exceeded'
    | 'canceled'
    | 'superseded'
    | 'claim-expired'
    | 'worker-shutdown'
    | 'malformed-payload'
    | 'resource-unavailable'
    | 'internal-error'
    | 'intermittent-task';
  /**
   * TODO
   *
   * Timestamp.
   */
  resolved?: string;
  /**
   * TODO
   *
   * Whole number, 0 to 1000.
   */
  runId: number;
  /**
   * TODO
   *
   * Timestamp.
   */
  scheduled: string;
  /**
   * TODO
   *
   * Timestamp.
   */
  started?: string;
  /** TODO */
  state: 'pending' | 'running' | 'completed' | 'failed' | 'exception';
  /**
   * TODO
   *
   * Timestamp.
   */
  takenUntil?: string;
  /**
   * TODO
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerGroup?: string;
  /**
   * TODO
   *
   * 1 to 38 characters. Pattern `^([a-zA-Z0-9-_]*)$`.
   */
  workerId?: string;
}

/** TODO */
export type TriggerHookResponse = TaskStatusStructure | Record<string, never>;

/** TODO */
export type TriggerHookRequest = object;

/** TODO */
export interface TriggerTokenResponse {
  /** TODO */
  token: string;
}
