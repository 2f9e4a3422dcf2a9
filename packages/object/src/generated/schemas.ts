// Generated from references/object/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/object/v1/create-upload-request.json` */
export const CreateUploadRequest = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    hashes: Type.Optional(
      Type.Object({
        sha256: Type.Optional(Type.String({ pattern: '^[a-z0-9]{64}$' })),
        sha512: Type.Optional(Type.String({ pattern: '^[a-z0-9]{128}$' })),
      }),
    ),
    projectId: Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' }),
    proposedUploadMethods: Type.Object(
      {
        dataInline: Type.Optional(
          Type.Object(
            {
              contentType: Type.String(),
              objectData: Type.String({ maxLength: 10926 }),
            },
            { additionalProperties: false },
          ),
        ),
        putUrl: Type.Optional(
          Type.Object(
            {
              contentLength: Type.Integer(),
              contentType: Type.String(),
            },
            { additionalProperties: false },
          ),
        ),
      },
      { additionalProperties: false },
    ),
    uploadId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/object/v1/create-upload-response.json` */
export const CreateUploadResponse = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    projectId: Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' }),
    uploadId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
    uploadMethod: Type.Object(
      {
        dataInline: Type.Optional(Type.Literal(true)),
        putUrl: Type.Optional(
          Type.Object(
            {
              expires: Type.String({ format: 'date-time' }),
              headers: Type.Unsafe<Record<string, string>>({ type: 'object', additionalProperties: Type.String() }),
              url: Type.String({ format: 'uri' }),
            },
            { additionalProperties: false },
          ),
        ),
      },
      { additionalProperties: false, minProperties: 0, maxProperties: 1 },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/object/v1/download-method-geturl.json` */
export const GetUrlDownloadMethod = Type.Unknown();

/** `schemas/object/v1/download-method-simple.json` */
export const SimpleDownloadMethod = Type.Unknown();

/** `schemas/object/v1/download-object-request.json` */
export const DownloadObjectRequest = Type.Object(
  {
    acceptDownloadMethods: Type.Object(
      {
        getUrl: Type.Optional(Type.Literal(true)),
        simple: Type.Optional(Type.Literal(true)),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

/** `schemas/object/v1/download-object-response.json` */
export const DownloadObjectResponse = Type.Union([
  Type.Object(
    {
      method: Type.Literal('simple'),
      url: Type.String({ format: 'uri' }),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      expires: Type.String({ format: 'date-time' }),
      hashes: Type.Object({
        sha256: Type.Optional(Type.String({ pattern: '^[a-z0-9]{64}$' })),
        sha512: Type.Optional(Type.String({ pattern: '^[a-z0-9]{128}$' })),
      }),
      method: Type.Literal('getUrl'),
      url: Type.String({ format: 'uri' }),
    },
    { additionalProperties: false },
  ),
]);

/** `schemas/object/v1/finish-upload-request.json` */
export const FinishUploadRequest = Type.Object(
  {
    hashes: Type.Optional(
      Type.Object({
        sha256: Type.Optional(Type.String({ pattern: '^[a-z0-9]{64}$' })),
        sha512: Type.Optional(Type.String({ pattern: '^[a-z0-9]{128}$' })),
      }),
    ),
    projectId: Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' }),
    uploadId: Type.String({ pattern: '^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$' }),
  },
  { additionalProperties: false },
);

/** `schemas/object/v1/get-object-response.json` */
export const ObjectMetadata = Type.Object(
  {
    expires: Type.String({ format: 'date-time' }),
    hashes: Type.Object({
      sha256: Type.Optional(Type.String({ pattern: '^[a-z0-9]{64}$' })),
      sha512: Type.Optional(Type.String({ pattern: '^[a-z0-9]{128}$' })),
    }),
    projectId: Type.String({ minLength: 1, maxLength: 500, pattern: '^([a-zA-Z0-9._/-]*)$' }),
  },
  { additionalProperties: false },
);

/** `schemas/object/v1/hashes.json` */
export const HashMethods = Type.Unknown();

/** `schemas/object/v1/upload-method-data-inline.json` */
export const DataInlineUploadMethod = Type.Unknown();

/** `schemas/object/v1/upload-method-put-url.json` */
export const PutUrlUploadMethod = Type.Unknown();
