/** The dependencies of each node. All of them are nodes too. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

/** The nodes of a graph in an order in which each comes after its dependencies. */
class Schedule {
  /** The nodes that can be done now, because all of their dependencies are done. */
  readonly ready: string[] = [];
  /** How many dependencies of a node are not done. Nodes that have been ready are not in it. */
  readonly missing = new Map<string, number>();
  readonly #dependents = new Map<string, string[]>();

  constructor(graph: Dependencies) {
    for (const [node, dependencies] of graph) {
      if (dependencies.size === 0) this.ready.push(node);
      else this.missing.set(node, dependencies.size);
      for (const dependency of dependencies) {
        const dependents = this.#dependents.get(dependency);
        if (dependents === undefined) this.#dependents.set(dependency, [node]);
        else dependents.push(node);
      }
    }
  }

  done(node: string): void {
    for (const dependent of this.#dependents.get(node) ?? []) {
      const missing = (this.missing.get(dependent) ?? 0) - 1;
      if (missing > 0) this.missing.set(dependent, missing);
      else {
        this.missing.delete(dependent);
        this.ready.push(dependent);
      }
    }
  }
}

/** Returns nodes that form a cycle: each depends on the next, and the last on the first. Returns `undefined` if there is no cycle. */
export function findCycle(graph: Dependencies): string[] | undefined {
  const schedule = new Schedule(graph);
  for (const node of schedule.ready) schedule.done(node);
  // Each node that is left depends on another one that is left, so following them leads into a cycle.
  const path = new Set<string>();
  let [node] = schedule.missing.keys();
  while (node !== undefined && !path.has(node)) {
    path.add(node);
    node = [...(graph.get(node) ?? [])].find((dependency) => schedule.missing.has(dependency));
  }
  return node === undefined ? undefined : [...path].slice([...path].indexOf(node));
}

/**
 * Does `work` for each node, after it was done for the dependencies of the node, for at most `concurrency` nodes at the same time.
 * After a failure it starts nothing more, waits for what is under way, and rejects with that failure.
 * @param graph - without cycles
 */
export async function inDependencyOrder(graph: Dependencies, concurrency: number, work: (node: string) => Promise<void>): Promise<void> {
  const schedule = new Schedule(graph);
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const run = async (node: string): Promise<void> => {
    try {
      await work(node);
      schedule.done(node);
    } catch (error) {
      failure ??= { error };
    }
  };
  for (let next = 0; ; ) {
    while (failure === undefined && running.size < concurrency) {
      const node = schedule.ready[next];
      if (node === undefined) break;
      next += 1;
      const job: Promise<void> = run(node).finally(() => running.delete(job));
      running.add(job);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failure !== undefined) throw (failure as { error: unknown }).error;
}
