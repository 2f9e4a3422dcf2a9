// Generated from references/auth/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Static } from 'typebox';
import type * as schemas from '../../src/generated/schemas.ts';
import type * as types from '../../src/generated/types.ts';

/** `true` when each of two types can stand for the other, else both, to be seen in the compiler's message. */
type Agree<Schema, Type> = [Schema] extends [Type] ? ([Type] extends [Schema] ? true : [Schema, Type]) : [Schema, Type];

/** What is left of a type of values to send when they are written as JSON. */
type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? object extends T
        ? Record<string, unknown>
        : { -readonly [Name in keyof T]: Wire<Exclude<T[Name], undefined>> }
      : T;

export const agreements: {
  AwsS3CredentialsResponse: Agree<Static<typeof schemas.AwsS3CredentialsResponse>, types.AwsS3CredentialsResponse>;
  AzureBlobSharedAccessSignature: Agree<Static<typeof schemas.AzureBlobSharedAccessSignature>, types.AzureBlobSharedAccessSignature>;
  AzureListAccountResponse: Agree<Static<typeof schemas.AzureListAccountResponse>, types.AzureListAccountResponse>;
  AzureListContainersResponse: Agree<Static<typeof schemas.AzureListContainersResponse>, types.AzureListContainersResponse>;
  AzureListTableResponse: Agree<Static<typeof schemas.AzureListTableResponse>, types.AzureListTableResponse>;
  AzureTableSharedAccessSignature: Agree<Static<typeof schemas.AzureTableSharedAccessSignature>, types.AzureTableSharedAccessSignature>;
  ClientMessage: Agree<Static<typeof schemas.ClientMessage>, types.ClientMessage>;
  CreateClientRequest: Agree<Static<typeof schemas.CreateClientRequest>, Wire<types.CreateClientRequest>>;
  CreateClientResponse: Agree<Static<typeof schemas.CreateClientResponse>, types.CreateClientResponse>;
  CreateRoleRequest: Agree<Static<typeof schemas.CreateRoleRequest>, Wire<types.CreateRoleRequest>>;
  GcpCredentialsResponse: Agree<Static<typeof schemas.GcpCredentialsResponse>, types.GcpCredentialsResponse>;
  GetAllRolesNoPagination: Agree<Static<typeof schemas.GetAllRolesNoPagination>, types.GetAllRolesNoPagination>;
  GetAllRolesResponse: Agree<Static<typeof schemas.GetAllRolesResponse>, types.GetAllRolesResponse>;
  GetClientResponse: Agree<Static<typeof schemas.GetClientResponse>, types.GetClientResponse>;
  GetRoleIdsResponse: Agree<Static<typeof schemas.GetRoleIdsResponse>, types.GetRoleIdsResponse>;
  GetRoleResponse: Agree<Static<typeof schemas.GetRoleResponse>, types.GetRoleResponse>;
  HawkSignatureAuthenticationRequest: Agree<
    Static<typeof schemas.HawkSignatureAuthenticationRequest>,
    Wire<types.HawkSignatureAuthenticationRequest>
  >;
  HawkSignatureAuthenticationResponse: Agree<
    Static<typeof schemas.HawkSignatureAuthenticationResponse>,
    types.HawkSignatureAuthenticationResponse
  >;
  ListClientResponse: Agree<Static<typeof schemas.ListClientResponse>, types.ListClientResponse>;
  RoleMessage: Agree<Static<typeof schemas.RoleMessage>, types.RoleMessage>;
  SentryDsnResponse: Agree<Static<typeof schemas.SentryDsnResponse>, types.SentryDsnResponse>;
  SetOfScopes: Agree<Static<typeof schemas.SetOfScopes>, types.SetOfScopes>;
  SetOfScopesInput: Agree<Static<typeof schemas.SetOfScopes>, Wire<types.SetOfScopesInput>>;
  TestAuthenticateRequest: Agree<Static<typeof schemas.TestAuthenticateRequest>, Wire<types.TestAuthenticateRequest>>;
  TestAuthenticateResponse: Agree<Static<typeof schemas.TestAuthenticateResponse>, types.TestAuthenticateResponse>;
  WebsocktunnelTokenResponse: Agree<Static<typeof schemas.WebsocktunnelTokenResponse>, types.WebsocktunnelTokenResponse>;
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
  GetRoleIdsResponse: true,
  GetRoleResponse: true,
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
