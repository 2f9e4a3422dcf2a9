import { newSlugid } from '#platform';

/** Makes a new id for a task, task group or worker: a random UUID as 22 characters of base64url that never begin with `-`. */
export function slugid(): string {
  return newSlugid('nice');
}

/** Makes a new id of the same form that may begin with `-`. */
export function slugidV4(): string {
  return newSlugid('v4');
}

/**
 * Makes a function that returns a new slugid for each name, and the same slugid when it is called with the same name again. With
 * it, tasks can refer to each other by name before they are created.
 */
export function stableSlugIds(): (name: string) => string {
  const ids = new Map<string, string>();
  return (name) => {
    const id = ids.get(name) ?? slugid();
    ids.set(name, id);
    return id;
  };
}
