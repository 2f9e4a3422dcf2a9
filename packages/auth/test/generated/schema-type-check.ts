// Generated from references/auth/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  AwsS3CredentialsResponse: Same<Static<typeof schemas.AwsS3CredentialsResponse>, types.AwsS3CredentialsResponse>;
  AzureBlobSharedAccessSignature: Same<Static<typeof schemas.AzureBlobSharedAccessSignature>, types.AzureBlobSharedAccessSignature>;
  AzureListAccountResponse: Same<Static<typeof schemas.AzureListAccountResponse>, types.AzureListAccountResponse>;
  AzureListContainersResponse: Same<Static<typeof schemas.AzureListContainersResponse>, types.AzureListContainersResponse>;
  AzureListTableResponse: Same<Static<typeof schemas.AzureListTableResponse>, types.AzureListTableResponse>;
  AzureTableSharedAccessSignature: Same<Static<typeof schemas.AzureTableSharedAccessSignature>, types.AzureTableSharedAccessSignature>;
  ClientMessage: Same<Static<typeof schemas.ClientMessage>, types.ClientMessage>;
  CreateClientRequest: Same<Static<typeof schemas.CreateClientRequest>, types.CreateClientRequest>;
  CreateClientResponse: Same<Static<typeof schemas.CreateClientResponse>, types.CreateClientResponse>;
  CreateRoleRequest: Same<Static<typeof schemas.CreateRoleRequest>, types.CreateRoleRequest>;
  GcpCredentialsResponse: Same<Static<typeof schemas.GcpCredentialsResponse>, types.GcpCredentialsResponse>;
  GetAllRolesNoPagination: Same<Static<typeof schemas.GetAllRolesNoPagination>, types.GetAllRolesNoPagination>;
  GetAllRolesResponse: Same<Static<typeof schemas.GetAllRolesResponse>, types.GetAllRolesResponse>;
  GetClientResponse: Same<Static<typeof schemas.GetClientResponse>, types.GetClientResponse>;
  GetEntityHistoryResponse: Same<Static<typeof schemas.GetEntityHistoryResponse>, types.GetEntityHistoryResponse>;
  GetRoleIdsResponse: Same<Static<typeof schemas.GetRoleIdsResponse>, types.GetRoleIdsResponse>;
  GetRoleResponse: Same<Static<typeof schemas.GetRoleResponse>, types.GetRoleResponse>;
  GithubRepositoryTokenRequest: Same<Static<typeof schemas.GithubRepositoryTokenRequest>, types.GithubRepositoryTokenRequest>;
  GithubTokenResponse: Same<Static<typeof schemas.GithubTokenResponse>, types.GithubTokenResponse>;
  HawkSignatureAuthenticationRequest: Same<
    Static<typeof schemas.HawkSignatureAuthenticationRequest>,
    types.HawkSignatureAuthenticationRequest
  >;
  HawkSignatureAuthenticationResponse: Same<
    Static<typeof schemas.HawkSignatureAuthenticationResponse>,
    types.HawkSignatureAuthenticationResponse
  >;
  ListClientResponse: Same<Static<typeof schemas.ListClientResponse>, types.ListClientResponse>;
  RoleMessage: Same<Static<typeof schemas.RoleMessage>, types.RoleMessage>;
  SentryDsnResponse: Same<Static<typeof schemas.SentryDsnResponse>, types.SentryDsnResponse>;
  SetOfScopes: Same<Static<typeof schemas.SetOfScopes>, types.SetOfScopes>;
  SetOfScopesInput: Same<Static<typeof schemas.SetOfScopes>, types.SetOfScopesInput>;
  TestAuthenticateRequest: Same<Static<typeof schemas.TestAuthenticateRequest>, types.TestAuthenticateRequest>;
  TestAuthenticateResponse: Same<Static<typeof schemas.TestAuthenticateResponse>, types.TestAuthenticateResponse>;
  WebsocktunnelTokenResponse: Same<Static<typeof schemas.WebsocktunnelTokenResponse>, types.WebsocktunnelTokenResponse>;
} = {
  AwsS3CredentialsResponse: true,
  AzureBlobSharedAccessSignature: true,
  AzureListAccountResponse: true,
  AzureListContainersResponse: true,
  AzureListTableResponse: true,
  AzureTableSharedAccessSignature: true,
  ClientMessage: true,
  CreateClientRequest: true,
  CreateClientResponse: true,
  CreateRoleRequest: true,
  GcpCredentialsResponse: true,
  GetAllRolesNoPagination: true,
  GetAllRolesResponse: true,
  GetClientResponse: true,
  GetEntityHistoryResponse: true,
  GetRoleIdsResponse: true,
  GetRoleResponse: true,
  GithubRepositoryTokenRequest: true,
  GithubTokenResponse: true,
  HawkSignatureAuthenticationRequest: true,
  HawkSignatureAuthenticationResponse: true,
  ListClientResponse: true,
  RoleMessage: true,
  SentryDsnResponse: true,
  SetOfScopes: true,
  SetOfScopesInput: true,
  TestAuthenticateRequest: true,
  TestAuthenticateResponse: true,
  WebsocktunnelTokenResponse: true,
};
