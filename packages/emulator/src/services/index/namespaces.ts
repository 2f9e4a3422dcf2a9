import type { Deployment } from '../../calls/deployment.ts';
import type { Clock } from '../../platform/clock.ts';

/** An indexed task. */
export interface IndexedTask {
  /** The complete path of the task. */
  readonly namespace: string;
  readonly taskId: string;
  readonly rank: number;
  readonly data: Record<string, unknown>;
  readonly expires: string;
}

/** A namespace, which contains tasks or other namespaces. */
export interface Namespace {
  /** The complete path of the namespace. */
  readonly namespace: string;
  /** The last word of the path. */
  readonly name: string;
  readonly expires: string;
}

/** The syntax of index paths and namespaces. */
export const INDEX_PATH: RegExp = /^(?=.{1,255}$)([a-zA-Z0-9_!~*'()%-]+\.)*[a-zA-Z0-9_!~*'()%-]+$/;

/** The indexed tasks and the namespaces that contain them. Expired ones are left out. */
export class NamespaceTree {
  readonly #clock: Clock;
  readonly #tasks: Map<string, IndexedTask>;
  readonly #namespaces: Map<string, Namespace>;

  constructor({ clock, table }: Pick<Deployment, 'clock' | 'table'>) {
    this.#clock = clock;
    this.#tasks = table('index/tasks');
    this.#namespaces = table('index/namespaces');
  }

  /** Finds the task at a path. */
  find(path: string): IndexedTask | undefined {
    const task = this.#tasks.get(path);
    if (task === undefined || this.#isCurrent(task)) return task;
    this.#tasks.delete(path);
    return undefined;
  }

  /** Inserts a task at its path, unless a task with a higher rank is there. @returns the task that is at the path afterwards */
  insert(task: IndexedTask): IndexedTask {
    const present = this.find(task.namespace);
    if (present !== undefined && present.rank > task.rank) return present;
    this.#tasks.set(task.namespace, task);
    this.#ensure(parentOf(task.namespace), endOfDay(task.expires));
    return task;
  }

  /** Removes the task at a path. The namespaces that contain it stay. */
  remove(path: string): void {
    this.#tasks.delete(path);
  }

  /** Returns the tasks directly in a namespace. */
  tasksIn(namespace: string): IndexedTask[] {
    return [...this.#tasks.values()].filter((task) => parentOf(task.namespace) === namespace && this.#isCurrent(task));
  }

  /** Returns the namespaces directly in a namespace. */
  namespacesIn(namespace: string): Namespace[] {
    return [...this.#namespaces.values()].filter((inner) => parentOf(inner.namespace) === namespace && this.#isCurrent(inner));
  }

  /** Creates a namespace and its parents, or extends them so that they last at least until `expires`. */
  #ensure(namespace: string, expires: string): void {
    for (let current = namespace; current !== ''; current = parentOf(current)) {
      const present = this.#namespaces.get(current);
      if (present !== undefined && present.expires >= expires) return;
      this.#namespaces.set(current, { namespace: current, name: current.slice(current.lastIndexOf('.') + 1), expires });
    }
  }

  #isCurrent({ expires }: { readonly expires: string }): boolean {
    return Date.parse(expires) > this.#clock.now();
  }
}

/** Whether a number can be the rank of a task: a whole number of 32 bits. */
export function isRank(value: unknown): value is number {
  return Number.isInteger(value) && value === Number(value) >> 0;
}

/** Returns the namespace that contains a path. It is empty at the top level. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

/** Rounds up to midnight. Namespaces expire at midnight, so that they need not change for each indexed task. */
function endOfDay(expires: string): string {
  const end = new Date(expires);
  end.setUTCHours(24, 0, 0, 0);
  return end.toISOString();
}
