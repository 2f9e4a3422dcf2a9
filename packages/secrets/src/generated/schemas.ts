// Generated from references/secrets/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/secrets/v1/secret-list.json` */
export const SecretsList = Type.Object(
  {
    continuationToken: Type.Optional(Type.String()),
    secrets: Type.Array(Type.String(), { uniqueItems: true }),
  },
  { additionalProperties: false },
);

/** `schemas/secrets/v1/secret.json` */
export const Secret = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    secret: Type.Unsafe<Record<string, unknown>>({ type: 'object' }),
  },
  { additionalProperties: false },
);
