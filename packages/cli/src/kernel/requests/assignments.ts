import { usageFailure } from '../failure.ts';

type Container = Record<string, unknown> | unknown[];

/**
 * Sets values in a document by paths, such as `metadata.name=build` or `scopes.0=a:b`. A value is JSON, or else a string. Objects and
 * lists on the way are created: a number in a path makes a list.
 */
export function assign(document: unknown, assignments: readonly string[]): unknown {
  let result = document === undefined ? undefined : structuredClone(document);
  for (const assignment of assignments) {
    const { name, value } = splitAssignment('--set', assignment);
    const path = name.split('.');
    if (path.some((part) => part === '' || part === '__proto__')) {
      throw usageFailure(`--set ${assignment} has no valid path; expected names joined with dots, such as metadata.name`);
    }
    result ??= emptyFor(path[0]);
    setAt(result, path, parseValue(value), assignment);
  }
  return result;
}

/** Splits `name=value`. @throws {Failure} if there is no `=` */
export function splitAssignment(option: string, text: string): { readonly name: string; readonly value: string } {
  const index = text.indexOf('=');
  if (index < 1) throw usageFailure(`${option} ${text} has no value; expected name=value`);
  return { name: text.slice(0, index), value: text.slice(index + 1) };
}

function setAt(root: unknown, path: readonly string[], value: unknown, assignment: string): void {
  let container = asContainer(root, assignment);
  for (const [index, part] of path.entries()) {
    const key = keyIn(container, part, assignment);
    const target = container as Record<string | number, unknown>;
    if (index === path.length - 1) {
      target[key] = value;
      return;
    }
    target[key] ??= emptyFor(path[index + 1]);
    container = asContainer(target[key], assignment);
  }
}

function asContainer(value: unknown, assignment: string): Container {
  if (typeof value === 'object' && value !== null) return value as Container;
  throw usageFailure(`--set ${assignment} leads into a value that is neither an object nor a list`);
}

function keyIn(container: Container, part: string, assignment: string): string | number {
  if (!Array.isArray(container)) return part;
  const index = Number(part);
  if (/^\d+$/.test(part) && index <= container.length) return index;
  throw usageFailure(`--set ${assignment} has ${part} where a list needs an index from 0 to ${container.length}`);
}

function emptyFor(next: string | undefined): Container {
  return next !== undefined && /^\d+$/.test(next) ? [] : {};
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
