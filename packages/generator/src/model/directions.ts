import { type Direction, referencesOf, type Shape, type TypeNames, walk } from './schema-model.ts';

/** The parts of a schema file that matter for directions. */
interface Node {
  readonly path: string;
  readonly shape: Shape;
}

/** Finds the directions in which the values of each schema go, including values inside others. Unused schemas count as received. */
export function findDirections(
  nodes: readonly Node[],
  sent: readonly string[],
  received: readonly string[],
): ReadonlyMap<string, ReadonlySet<Direction>> {
  const found = new Map(nodes.map(({ path }) => [path, new Set<Direction>()]));
  const shapes = new Map(nodes.map(({ path, shape }) => [path, shape]));
  const mark = (path: string, direction: Direction): void => {
    const directions = found.get(path);
    const shape = shapes.get(path);
    if (directions === undefined || shape === undefined || directions.has(direction)) return;
    directions.add(direction);
    for (const inner of referencesOf(shape)) mark(inner, direction);
  };
  for (const path of sent) mark(path, 'sent');
  for (const path of received) mark(path, 'received');
  for (const [path, directions] of found) if (directions.size === 0) mark(path, 'received');
  return found;
}

/**
 * Whether the type of a shape is different for sending: timestamps can be dates then, lists can be read-only, and optional properties
 * can be `undefined`.
 */
export function differs(shape: Shape, lookup: (path: string) => Shape): boolean {
  for (const part of walk(shape)) {
    if (part.kind === 'string' && part.rules['format'] === 'date-time') return true;
    if (part.kind === 'array' || part.kind === 'tuple' || part.kind === 'record') return true;
    if (part.kind === 'object' && part.properties.some(({ required }) => !required)) return true;
    if (part.kind === 'reference' && differs(lookup(part.path), lookup)) return true;
  }
  return false;
}

/** Names a type in the directions in which it is used: `Secret`, and `SecretInput` for sending if the two differ. */
export function namesFor(name: string, directions: ReadonlySet<Direction>, different: boolean): TypeNames {
  const both = directions.size === 2;
  return {
    ...(directions.has('received') && { received: name }),
    ...(directions.has('sent') && { sent: both && different ? `${name}Input` : name }),
  };
}
