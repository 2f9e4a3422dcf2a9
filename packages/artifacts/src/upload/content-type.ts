import mime from 'mime';

/**
 * The MIME type of a file by its name. Text gets the character set UTF-8, without which browsers guess.
 * @returns `undefined` for a name without a known extension
 */
export function contentTypeOf(name: string): string | undefined {
  const type = name === 'log' || name.endsWith('.log') ? 'text/plain' : mime.getType(name);
  return type?.startsWith('text/') ? `${type}; charset=utf-8` : (type ?? undefined);
}

/** The MIME type of an upload: as given, by the name, or by what the source says. */
export function chooseContentType(
  given: string | undefined,
  name: string,
  { type, fileName }: { readonly type: string | undefined; readonly fileName: string | undefined },
): string {
  const byFileName = fileName === undefined ? undefined : contentTypeOf(fileName);
  return given ?? contentTypeOf(name) ?? type ?? byFileName ?? 'application/octet-stream';
}
