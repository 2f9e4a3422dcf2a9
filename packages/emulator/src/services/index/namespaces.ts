import type { Deployment } from '../../calls/service.ts';
import type { Clock } from '../../platform/clock.ts';

/** A task that a path leads to. */
export interface IndexedTask {
  /** The whole path, its last word included. */
  readonly namespace: string;
  readonly taskId: string;
  readonly rank: number;
  readonly data: Record<string, unknown>;
  readonly expires: string;
}

/** A namespace that holds tasks or other namespaces. */
export interface Namespace {
  /** In full. */
  readonly namespace: string;
  /** Its last word. */
  readonly name: string;
  readonly expires: string;
}

/** What index paths, and namespaces, look like. */
export const INDEX_PATH: RegExp = /^(?=.{1,255}$)([a-zA-Z0-9_!~*'()%-]+\.)*[a-zA-Z0-9_!~*'()%-]+$/;

/** The tasks by path, and the namespaces on the way to them. What has expired is not there any more. */
export class NamespaceTree {
  readonly #clock: Clock;
  readonly #tasks: Map<string, IndexedTask>;
  readonly #namespaces: Map<string, Namespace>;

  constructor({ clock, table }: Pick<Deployment, 'clock' | 'table'>) {
    this.#clock = clock;
    this.#tasks = table('index/tasks');
    this.#namespaces = table('index/namespaces');
  }

  /** The task at a path. */
  find(path: string): IndexedTask | undefined {
    const task = this.#tasks.get(path);
    if (task === undefined || this.#isCurrent(task)) return task;
    this.#tasks.delete(path);
    return undefined;
  }

  /** Puts a task at its path, unless one of a higher rank is there. @returns the one that is there then */
  insert(task: IndexedTask): IndexedTask {
    const present = this.find(task.namespace);
    if (present !== undefined && present.rank > task.rank) return present;
    this.#tasks.set(task.namespace, task);
    this.#ensure(parentOf(task.namespace), endOfDay(task.expires));
    return task;
  }

  /** The tasks directly in a namespace. */
  tasksIn(namespace: string): IndexedTask[] {
    return [...this.#tasks.values()].filter((task) => parentOf(task.namespace) === namespace && this.#isCurrent(task));
  }

  /** The namespaces directly in a namespace. */
  namespacesIn(namespace: string): Namespace[] {
    return [...this.#namespaces.values()].filter((inner) => parentOf(inner.namespace) === namespace && this.#isCurrent(inner));
  }

  /** Sees to it that a namespace, and those around it, last at least until `expires`. */
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

/** The namespace that a path lies in; empty at the top. */
function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

/** Namespaces expire at midnight, so that not every task that is indexed changes them. */
function endOfDay(expires: string): string {
  const end = new Date(expires);
  end.setUTCHours(24, 0, 0, 0);
  return end.toISOString();
}
