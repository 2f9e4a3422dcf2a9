/** The values of a path's parameters, decoded. */
export type Params = Readonly<Record<string, string>>;

/**
 * Compares a path with a pattern such as `/tasks/:taskId`. A last part `*name` takes the rest of the path, slashes included.
 * @returns the parameters, or `undefined` if the path does not match
 */
export function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith('*')) {
      params[part.slice(1)] = decode(given.slice(index).join('/'));
      return params;
    }
    const value = given[index];
    if (value === undefined) return undefined;
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return undefined;
  }
  return given.length === wanted.length ? params : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
