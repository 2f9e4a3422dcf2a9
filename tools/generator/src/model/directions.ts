import { type Direction, referencesOf, type Shape, type TypeNames, walk } from './schema-model.ts';

/** A schema file, as far as its directions go. */
interface Node {
  readonly path: string;
  readonly shape: Shape;
}

/** Tells for each schema which ways its values go, those inside others included. What nothing mentions counts as received. */
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
 * Whether a shape makes a different type when it is sent: timestamps may be dates then, lists may be read-only, and optional
 * properties may be `undefined`.
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

/** The names of a type in the directions it is used in: `Secret`, and `SecretInput` where what is sent differs. */
export function namesFor(name: string, directions: ReadonlySet<Direction>, different: boolean): TypeNames {
  const both = directions.size === 2;
  return {
    ...(directions.has('received') && { received: name }),
    ...(directions.has('sent') && { sent: both && different ? `${name}Input` : name }),
  };
}
