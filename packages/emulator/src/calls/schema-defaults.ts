/** The JSON Schema keywords that matter for defaults. */
interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/**
 * Adds the `default` of each missing property, at any depth, but not inside `anyOf`, `oneOf` and `allOf`. As in Taskcluster, this
 * happens before required properties are checked. A `default` next to a `$ref` counts, and one inside the referenced schema does not.
 * Changes `value` in place.
 * @param documents - schemas by path, such as `/schemas/queue/v1/task.json`
 * @param reference - the schema of `value`, such as `/schemas/queue/v1/task.json#`
 */
export function fillDefaults(documents: ReadonlyMap<string, object>, reference: string, value: unknown): void {
  const { schema, base } = resolve(documents, reference, '/');
  fill(documents, schema, base, value);
}

function fill(documents: ReadonlyMap<string, object>, given: Schema, givenBase: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { schema, base } = given.$ref === undefined ? { schema: given, base: givenBase } : resolve(documents, given.$ref, givenBase);
  if (Array.isArray(value)) {
    for (const item of value) if (schema.items !== undefined) fill(documents, schema.items, base, item);
    return;
  }
  const fields = value as Record<string, unknown>;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!Object.hasOwn(fields, name) && property.default !== undefined) fields[name] = structuredClone(property.default);
    fill(documents, property, base, fields[name]);
  }
}

function resolve(documents: ReadonlyMap<string, object>, reference: string, base: string): { schema: Schema; base: string } {
  const { pathname, hash } = new URL(reference, `http://deployment${base}`);
  let schema: unknown = documents.get(pathname);
  for (const name of decodeURIComponent(hash).split('/').slice(1)) {
    schema = (schema as Readonly<Record<string, unknown>> | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  if (typeof schema !== 'object' || schema === null) throw new Error(`${reference} does not refer to a schema`);
  return { schema, base: pathname };
}
