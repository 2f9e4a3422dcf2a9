import { require } from './node-require.ts';

interface SlugidModule {
  nice(): string;
  v4(): string;
}

/** A new id for a task, task group or worker: 22 characters of base64url over a random UUID, never with a leading `-`. */
export function slugid(): string {
  return (require('slugid') as SlugidModule).nice();
}

/** A new id of the same form over any random UUID: it may begin with `-`. */
export function slugidV4(): string {
  return (require('slugid') as SlugidModule).v4();
}

/**
 * Makes a function that gives each name its own new slugid, and the same name the same slugid again. It lets a set of tasks
 * refer to each other by name before their ids exist.
 */
export function stableSlugIds(): (name: string) => string {
  const ids = new Map<string, string>();
  return (name) => {
    const id = ids.get(name) ?? slugid();
    ids.set(name, id);
    return id;
  };
}
