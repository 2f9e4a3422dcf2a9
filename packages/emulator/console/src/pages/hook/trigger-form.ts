/** A field of the form that fires a hook. */
export interface TriggerField {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'choice';
  readonly required: boolean;
  readonly description: string | undefined;
  /** For a choice. */
  readonly options: readonly string[];
}

interface Schema {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly title?: string;
  readonly description?: string;
}

/** The fields for the payload of a hook. `undefined` if its schema needs more than texts, numbers, choices and yes or no. */
export function triggerFields(schema: object): readonly TriggerField[] | undefined {
  const { type, properties = {}, required = [] } = schema as Schema;
  if (type !== 'object') return undefined;
  const fields = Object.entries(properties).map(([name, property]) => fieldOf(name, property, required.includes(name)));
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

function fieldOf(name: string, { type, enum: values, title, description }: Schema, required: boolean): TriggerField | undefined {
  const field = { name, required, description: description ?? title, options: [] };
  if (values !== undefined) {
    return values.every((value) => typeof value === 'string') ? { ...field, kind: 'choice', options: values as string[] } : undefined;
  }
  if (type === 'string') return { ...field, kind: 'text' };
  if (type === 'number' || type === 'integer') return { ...field, kind: 'number' };
  return type === 'boolean' ? { ...field, kind: 'boolean' } : undefined;
}

/** The payload that a form starts with: the schema's own example or default, or else its required properties. */
export function triggerExample(schema: object): unknown {
  const given = exampleOf(schema as Schema);
  return typeof given === 'object' && given !== null ? given : {};
}

function exampleOf(schema: Schema): unknown {
  for (const value of [schema.examples?.[0], schema.example, schema.default, schema.const, schema.enum?.[0]]) {
    if (value !== undefined) return value;
  }
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'string':
      return '';
    case 'number':
    case 'integer':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'null':
      return null;
    default: {
      const { properties = {}, required = [] } = schema;
      const names = Object.keys(properties).filter((name) => required.includes(name) || hasExample(properties[name] ?? {}));
      return Object.fromEntries(names.map((name) => [name, exampleOf(properties[name] ?? {})]));
    }
  }
}

function hasExample({ examples, example, default: fallback }: Schema): boolean {
  return examples?.[0] !== undefined || example !== undefined || fallback !== undefined;
}
