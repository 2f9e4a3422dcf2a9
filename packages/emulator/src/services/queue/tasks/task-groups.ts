import type { Deployment } from '../../../calls/deployment.ts';
import { ServiceError } from '../../../calls/errors.ts';
import type { Task, TaskDefinition } from '../task.ts';

/** A task group, as responses show it. */
export interface TaskGroup {
  readonly taskGroupId: string;
  readonly schedulerId: string;
  expires: string;
  sealed?: string;
}

/** How much longer than its tasks a group is remembered, in milliseconds. */
const EXTRA_LIFETIME = 60 * 60 * 1000;

/** All task groups, and which tasks are in them. */
export class TaskGroups {
  readonly #clock: Deployment['clock'];
  readonly #groups: Map<string, TaskGroup>;
  /** For each group, the ids of its tasks. */
  readonly #members = new Map<string, Set<string>>();
  /** For each group, the ids of the tasks that have never been resolved. */
  readonly #active = new Map<string, Set<string>>();

  constructor({ clock, table }: Deployment) {
    this.#clock = clock;
    this.#groups = table('queue/task-groups');
    for (const group of this.#groups.values()) this.#removeInTime(group);
  }

  /** @throws {ServiceError} `ResourceNotFound` if there is no such group */
  find(taskGroupId: string): TaskGroup {
    const group = this.#groups.get(taskGroupId);
    if (group === undefined) throw new ServiceError('ResourceNotFound', `task group ${taskGroupId} does not exist`);
    return group;
  }

  /**
   * Makes sure that the group of a new task exists and lasts longer than the task.
   * @throws {ServiceError} `RequestConflict` if the group has another scheduler or is sealed
   */
  prepare({ taskGroupId, schedulerId, expires }: TaskDefinition): void {
    const group = this.#groups.get(taskGroupId) ?? { taskGroupId, schedulerId, expires: '' };
    if (group.schedulerId !== schedulerId) {
      throw new ServiceError(
        'RequestConflict',
        `task group ${taskGroupId} has the schedulerId ${group.schedulerId}, and this task has ${schedulerId}; all tasks of a group must have the same`,
      );
    }
    if (group.expires < expires) {
      group.expires = new Date(Date.parse(expires) + EXTRA_LIFETIME).toISOString();
      this.#groups.set(taskGroupId, group);
      this.#removeInTime(group);
    }
    if (group.sealed === undefined) return;
    throw new ServiceError('RequestConflict', `task group ${taskGroupId} was sealed at ${group.sealed} and accepts no more tasks`);
  }

  /** Seals a group. A group that is sealed already stays unchanged. */
  seal(group: TaskGroup): void {
    group.sealed ??= this.#clock.timestamp();
    this.#groups.set(group.taskGroupId, group);
  }

  /** The ids of the tasks of a group. */
  members(taskGroupId: string): ReadonlySet<string> {
    return this.#members.get(taskGroupId) ?? new Set();
  }

  /** Adds a task to its group. */
  add({ taskId, definition, everResolved }: Task): void {
    const { taskGroupId } = definition;
    addTo(this.#members, taskGroupId, taskId);
    if (everResolved === undefined) addTo(this.#active, taskGroupId, taskId);
  }

  /** Removes a task from its group. */
  remove({ taskId, definition }: Task): void {
    this.#members.get(definition.taskGroupId)?.delete(taskId);
    this.#active.get(definition.taskGroupId)?.delete(taskId);
  }

  /** Notes that a task was resolved. Returns its group if every task of the group has been resolved at least once. */
  resolve({ taskId, definition: { taskGroupId } }: Task): TaskGroup | undefined {
    const active = this.#active.get(taskGroupId);
    active?.delete(taskId);
    return active === undefined || active.size === 0 ? this.#groups.get(taskGroupId) : undefined;
  }

  #removeInTime(group: TaskGroup): void {
    this.#clock.at(Date.parse(group.expires), () => {
      // A task that was added later may have extended the lifetime.
      if (Date.parse(group.expires) > this.#clock.now()) return;
      for (const map of [this.#groups, this.#members, this.#active]) map.delete(group.taskGroupId);
    });
  }
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}
