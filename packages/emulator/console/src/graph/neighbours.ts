import { acyclicGraph, childrenOf, type GraphNode, reachable } from './dependencies.ts';
import type { PlacedNode } from './layout.ts';

/** Answers which nodes belong together. */
export interface Relations {
  /** The node, all that it depends on, and all that depends on it, directly or not. */
  readonly related: (id: string) => ReadonlySet<string>;
}

export function relationsOf(nodes: readonly GraphNode[]): Relations {
  const graph = acyclicGraph(nodes);
  const children = childrenOf(graph);
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    related: (id) => {
      const start = numbers.get(id);
      if (start === undefined) return new Set();
      const found = [...reachable(start, graph.parents), ...reachable(start, children)];
      return new Set(found.map((index) => nodes[index]?.id ?? ''));
    },
  };
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The node that is next in a direction: the closest one within an angle of about 60° to it. */
export function nextNode(nodes: readonly PlacedNode[], from: PlacedNode, direction: Direction): PlacedNode | undefined {
  const horizontal = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowRight' || direction === 'ArrowDown' ? 1 : -1;
  let best: PlacedNode | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const along = (horizontal ? node.x - from.x : node.y - from.y) * sign;
    const across = Math.abs(horizontal ? node.y - from.y : node.x - from.x);
    // Columns are much further apart than rows, so a step to the side may also go far up or down.
    if (along <= 0 || (!horizontal && across > 0 && across > along)) continue;
    const distance = horizontal ? along + across * 2 : along + across * 4;
    if (distance < shortest) [best, shortest] = [node, distance];
  }
  return best;
}
