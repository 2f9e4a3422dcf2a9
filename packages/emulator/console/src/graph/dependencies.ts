/** A node of a dependency graph. Dependencies that are not among the nodes are ignored. */
export interface GraphNode {
  readonly id: string;
  readonly dependencies: readonly string[];
}

/** A graph without cycles. Its nodes are numbers: their positions in the list that it was made from. */
export interface AcyclicGraph {
  /** Every node after all of its parents. */
  readonly order: readonly number[];
  /** The nodes that a node depends on. */
  readonly parents: readonly (readonly number[])[];
}

/** Makes a graph of a list of nodes. Where dependencies form a cycle, one of them is left out. */
export function acyclicGraph(nodes: readonly GraphNode[]): AcyclicGraph {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const wanted = nodes.map(({ dependencies }) => [...new Set(dependencies)].flatMap((id) => numbers.get(id) ?? []));
  const parents: number[][] = nodes.map(() => []);
  const order: number[] = [];
  const visits: ('open' | 'done' | undefined)[] = [];
  for (const root of nodes.keys()) {
    // An explicit stack: a chain of thousands of tasks would be too deep for recursion.
    const stack = [{ node: root, next: 0 }];
    while (stack.length > 0) {
      const visit = stack[stack.length - 1] as { node: number; next: number };
      if (visit.next === 0 && visits[visit.node] !== undefined) {
        stack.pop();
        continue;
      }
      visits[visit.node] = 'open';
      const parent = wanted[visit.node]?.[visit.next++];
      if (parent === undefined) {
        visits[visit.node] = 'done';
        order.push(visit.node);
        stack.pop();
      } else if (visits[parent] !== 'open') {
        parents[visit.node]?.push(parent);
        if (visits[parent] === undefined) stack.push({ node: parent, next: 0 });
      }
    }
  }
  return { order, parents };
}

/** Leaves out every dependency that follows from the others: `c → a` if there are `c → b` and `b → a`. */
export function reduceTransitively({ order, parents }: AcyclicGraph): AcyclicGraph {
  const position = new Uint32Array(order.length);
  for (const [index, node] of order.entries()) position[node] = index;
  const words = Math.ceil(order.length / 32);
  const ancestors: Uint32Array[] = [];
  const kept: number[][] = parents.map(() => []);
  for (const node of order) {
    const reached = new Uint32Array(words);
    // Later nodes first: only they can lead to the others.
    for (const parent of [...(parents[node] ?? [])].sort((a, b) => (position[b] ?? 0) - (position[a] ?? 0))) {
      const word = parent >>> 5;
      const bit = 1 << (parent & 31);
      if (((reached[word] ?? 0) & bit) !== 0) continue;
      kept[node]?.push(parent);
      reached[word] = (reached[word] ?? 0) | bit;
      for (const [index, bits] of (ancestors[parent] as Uint32Array).entries()) reached[index] = (reached[index] ?? 0) | bits;
    }
    ancestors[node] = reached;
  }
  return { order, parents: kept };
}

/** The nodes that depend on each node. */
export function childrenOf({ parents }: AcyclicGraph): readonly (readonly number[])[] {
  const children: number[][] = parents.map(() => []);
  for (const [node, list] of parents.entries()) for (const parent of list) children[parent]?.push(node);
  return children;
}

/**
 * The layer of each node, by the longest path to it: every node is right of its parents. A node without parents moves up to
 * its first child, so that its edges are short.
 */
export function longestPathLayers(graph: AcyclicGraph): readonly number[] {
  const layers: number[] = [];
  for (const node of graph.order) layers[node] = Math.max(-1, ...(graph.parents[node] ?? []).map((parent) => layers[parent] ?? 0)) + 1;
  for (const [node, children] of childrenOf(graph).entries()) {
    if (graph.parents[node]?.length === 0 && children.length > 0)
      layers[node] = Math.min(...children.map((child) => layers[child] ?? 0)) - 1;
  }
  return layers;
}

/** All nodes from which edges lead to `start`, or to which they lead, `start` included. */
export function reachable(start: number, edges: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set([start]);
  for (const node of found) for (const next of edges[node] ?? []) found.add(next);
  return found;
}
