import type { GraphNode } from '../../src/graph/dependencies.ts';

/** Makes nodes from texts such as `c:a b`: the id, then the ids of its dependencies. */
export function graphOf(...texts: readonly string[]): readonly GraphNode[] {
  return texts.map((text) => {
    const [id = '', dependencies = ''] = text.split(':');
    return { id, dependencies: dependencies.split(' ').filter((name) => name !== '') };
  });
}
