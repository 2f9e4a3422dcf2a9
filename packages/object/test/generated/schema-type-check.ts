// Generated from references/object/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

import type { Static } from '@tc/core/typebox';
import type * as schemas from '../../src/generated/schemas.ts';
import type * as types from '../../src/generated/types.ts';

/** `true` if two types are the same in JSON, otherwise both: the compiler's message then shows them. */
type Same<A, B> = (<T>() => T extends Json<A> ? 1 : 2) extends <T>() => T extends Json<B> ? 1 : 2 ? true : [Json<A>, Json<B>];

/** The JSON form of a type: dates are strings, and nothing is read-only or `undefined`. */
type Json<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Json<Item>[]
    : T extends object
      ? [keyof T] extends [never]
        ? Record<string, unknown>
        : [keyof Known<T>] extends [never]
          ? Record<string, Json<T[keyof T]>>
          : Known<T>
      : T;

/** The listed properties of an object, without its index signature. */
type Known<T> = {
  -readonly [Name in keyof T as string extends Name ? never : number extends Name ? never : Name]: Json<Exclude<T[Name], undefined>>;
};

export const agreements: {
  CreateUploadRequest: Same<Static<typeof schemas.CreateUploadRequest>, types.CreateUploadRequest>;
  CreateUploadResponse: Same<Static<typeof schemas.CreateUploadResponse>, types.CreateUploadResponse>;
  DataInlineUploadMethod: Same<Static<typeof schemas.DataInlineUploadMethod>, types.DataInlineUploadMethod>;
  DownloadObjectRequest: Same<Static<typeof schemas.DownloadObjectRequest>, types.DownloadObjectRequest>;
  DownloadObjectResponse: Same<Static<typeof schemas.DownloadObjectResponse>, types.DownloadObjectResponse>;
  FinishUploadRequest: Same<Static<typeof schemas.FinishUploadRequest>, types.FinishUploadRequest>;
  GetUrlDownloadMethod: Same<Static<typeof schemas.GetUrlDownloadMethod>, types.GetUrlDownloadMethod>;
  HashMethods: Same<Static<typeof schemas.HashMethods>, types.HashMethods>;
  ObjectMetadata: Same<Static<typeof schemas.ObjectMetadata>, types.ObjectMetadata>;
  PutUrlUploadMethod: Same<Static<typeof schemas.PutUrlUploadMethod>, types.PutUrlUploadMethod>;
  SimpleDownloadMethod: Same<Static<typeof schemas.SimpleDownloadMethod>, types.SimpleDownloadMethod>;
} = {
  CreateUploadRequest: true,
  CreateUploadResponse: true,
  DataInlineUploadMethod: true,
  DownloadObjectRequest: true,
  DownloadObjectResponse: true,
  FinishUploadRequest: true,
  GetUrlDownloadMethod: true,
  HashMethods: true,
  ObjectMetadata: true,
  PutUrlUploadMethod: true,
  SimpleDownloadMethod: true,
};
