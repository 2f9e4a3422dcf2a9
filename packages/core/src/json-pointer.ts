/** The JSON Pointer (RFC 6901) to a property or an item of the value that `parent` points to. */
export function childPointer(parent: string, name: string): string {
  return `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Whether a pointer leads to the value that `parent` points to, or to a part of it. */
export function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}

/** Whether a pointer leads to a property or an item of the value that `parent` points to. */
export function isChild(pointer: string, parent: string): boolean {
  return pointer.startsWith(`${parent}/`) && !pointer.slice(parent.length + 1).includes('/');
}

/** The value that a pointer leads to, or `undefined` if the document has none there. */
export function valueAt(document: unknown, pointer: string): unknown {
  return names(pointer).reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined,
    document,
  );
}

/** Changes each name in a pointer. */
export function mapNames(pointer: string, change: (name: string) => string): string {
  return names(pointer).reduce((parent, name) => childPointer(parent, change(name)), '');
}

/** Writes a pointer as in code, such as `tasks[0].status`. */
export function codePath(pointer: string): string {
  const path = names(pointer).map((name) => {
    if (/^\d+$/.test(name)) return `[${name}]`;
    return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  });
  return path.join('').replace(/^\./, '');
}

function names(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
