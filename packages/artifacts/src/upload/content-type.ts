/**
 * The MIME type of a file by its name. Text gets the character set UTF-8, without which browsers guess.
 * @returns `undefined` for a name without a known extension
 */
export async function contentTypeOf(name: string): Promise<string | undefined> {
  // Loaded when it is needed: it is large for a page.
  const { default: mime } = await import('mime');
  const type = mime.getType(name);
  return type?.startsWith('text/') ? `${type}; charset=utf-8` : (type ?? undefined);
}

/** The MIME type of an upload: as given, by the name, or by what the source says. */
export async function chooseContentType(
  given: string | undefined,
  name: string,
  { type, fileName }: { readonly type: string | undefined; readonly fileName: string | undefined },
): Promise<string> {
  const byFileName = async () => (fileName === undefined ? undefined : contentTypeOf(fileName));
  return given ?? (await contentTypeOf(name)) ?? type ?? (await byFileName()) ?? 'application/octet-stream';
}
