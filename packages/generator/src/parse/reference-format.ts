import { type Static, Type } from 'typebox';

const closed = { additionalProperties: false };
const parameter = Type.String({ pattern: '^[a-zA-Z][a-zA-Z0-9_]*$' });
const scope = Type.String({ pattern: '^[\\x20-\\x7e]*$' });

/** A method's scope expression, with `<parameter>`s, repetition and conditions. */
export const ScopeTemplate = Type.Cyclic(
  {
    Template: Type.Union([
      scope,
      Type.Object({ AllOf: Type.Array(Type.Ref('Template')) }, closed),
      Type.Object({ AnyOf: Type.Array(Type.Ref('Template')) }, closed),
      Type.Object({ for: parameter, each: scope, in: parameter }, closed),
      // biome-ignore lint/suspicious/noThenProperty: the key that scope expressions use
      Type.Object({ if: parameter, then: Type.Ref('Template'), else: Type.Optional(Type.Ref('Template')) }, closed),
    ]),
  },
  'Template',
);

/** Texts for people. They are optional, because only comments are made from them. */
const texts = { title: Type.Optional(Type.String()), description: Type.Optional(Type.String()) };

/** The Taskcluster release that dropped an entry. A key of our own: Taskcluster's references do not have it. */
const retired = Type.Optional(Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }));

const heading = {
  $schema: Type.String(),
  serviceName: Type.String({ pattern: '^[a-z][a-z0-9_-]*$', maxLength: 22 }),
  apiVersion: Type.String({ pattern: '^v[0-9]+$' }),
  ...texts,
};

/** A file in the format `api-reference-v0`. Its scope expressions are checked separately. */
export const ApiReference = Type.Object(
  {
    ...heading,
    /** TypeScript that uses the client, which is in a variable named after the service. A key of our own. */
    example: Type.Optional(Type.String()),
    entries: Type.Array(
      Type.Object(
        {
          type: Type.Literal('function'),
          name: Type.String({ minLength: 1 }),
          ...texts,
          stability: Type.Enum(['deprecated', 'experimental', 'stable']),
          category: Type.String(),
          method: Type.Enum(['get', 'post', 'put', 'delete', 'head', 'patch', 'options']),
          route: Type.String({ pattern: '^/' }),
          args: Type.Array(Type.String(), { uniqueItems: true }),
          query: Type.Optional(Type.Array(Type.String(), { uniqueItems: true })),
          scopes: Type.Optional(Type.Unknown()),
          input: Type.Optional(Type.String()),
          output: Type.Optional(Type.String()),
          retired,
        },
        closed,
      ),
    ),
  },
  closed,
);

/** A file in the format `exchanges-reference-v0`. */
export const ExchangesReference = Type.Object(
  {
    ...heading,
    exchangePrefix: Type.String(),
    entries: Type.Array(
      Type.Object(
        {
          type: Type.Literal('topic-exchange'),
          name: Type.String({ minLength: 1 }),
          ...texts,
          exchange: Type.String({ minLength: 1 }),
          routingKey: Type.Array(
            Type.Object(
              {
                name: Type.String({ minLength: 1 }),
                summary: Type.Optional(Type.String()),
                constant: Type.Optional(Type.String()),
                multipleWords: Type.Boolean(),
                required: Type.Boolean(),
              },
              closed,
            ),
          ),
          schema: Type.String(),
          retired,
        },
        closed,
      ),
    ),
  },
  closed,
);

/** Former names of a service's types, each with the type's name now. A file of our own: Taskcluster's references do not have it. */
export const RenamedTypes = Type.Record(
  Type.String({ pattern: '^[A-Z][A-Za-z0-9]*$' }),
  Type.String({ pattern: '^[A-Z][A-Za-z0-9]*$' }),
  closed,
);

export type ApiReference = Static<typeof ApiReference>;
export type ApiEntry = ApiReference['entries'][number];
export type RenamedTypes = Readonly<Static<typeof RenamedTypes>>;
export type ExchangesReference = Static<typeof ExchangesReference>;
export type ExchangeEntry = ExchangesReference['entries'][number];
