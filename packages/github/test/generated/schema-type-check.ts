// Generated from references/github/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

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
  BuildsResponse: Same<Static<typeof schemas.BuildsResponse>, types.BuildsResponse>;
  CreateCommentRequest: Same<Static<typeof schemas.CreateCommentRequest>, types.CreateCommentRequest>;
  CreateStatusRequest: Same<Static<typeof schemas.CreateStatusRequest>, types.CreateStatusRequest>;
  GitHubCheckRunWebhookPayload: Same<Static<typeof schemas.GitHubCheckRunWebhookPayload>, types.GitHubCheckRunWebhookPayload>;
  GitHubInstallationWebhookPayload: Same<Static<typeof schemas.GitHubInstallationWebhookPayload>, types.GitHubInstallationWebhookPayload>;
  GitHubIssueCommentWebhookPayload: Same<Static<typeof schemas.GitHubIssueCommentWebhookPayload>, types.GitHubIssueCommentWebhookPayload>;
  GitHubPingWebhookPayload: Same<Static<typeof schemas.GitHubPingWebhookPayload>, types.GitHubPingWebhookPayload>;
  GitHubPullRequestMessage: Same<Static<typeof schemas.GitHubPullRequestMessage>, types.GitHubPullRequestMessage>;
  GitHubPullRequestWebhookPayload: Same<Static<typeof schemas.GitHubPullRequestWebhookPayload>, types.GitHubPullRequestWebhookPayload>;
  GitHubPushMessage: Same<Static<typeof schemas.GitHubPushMessage>, types.GitHubPushMessage>;
  GitHubPushWebhookPayload: Same<Static<typeof schemas.GitHubPushWebhookPayload>, types.GitHubPushWebhookPayload>;
  GitHubReleaseMessage: Same<Static<typeof schemas.GitHubReleaseMessage>, types.GitHubReleaseMessage>;
  GitHubReleaseWebhookPayload: Same<Static<typeof schemas.GitHubReleaseWebhookPayload>, types.GitHubReleaseWebhookPayload>;
  GitHubReRunRequestMessage: Same<Static<typeof schemas.GitHubReRunRequestMessage>, types.GitHubReRunRequestMessage>;
  GitHubWebhookEvent: Same<Static<typeof schemas.GitHubWebhookEvent>, types.GitHubWebhookEvent>;
  RenderTaskclusterYmlInput: Same<Static<typeof schemas.RenderTaskclusterYmlInput>, types.RenderTaskclusterYmlInput>;
  RenderTaskclusterYmlOutput: Same<Static<typeof schemas.RenderTaskclusterYmlOutput>, types.RenderTaskclusterYmlOutput>;
  RepositoryResponse: Same<Static<typeof schemas.RepositoryResponse>, types.RepositoryResponse>;
  TaskclusterGithubConfig: Same<Static<typeof schemas.TaskclusterGithubConfig>, types.TaskclusterGithubConfig>;
  TaskclusterGithubConfigV1: Same<Static<typeof schemas.TaskclusterGithubConfigV1>, types.TaskclusterGithubConfigV1>;
  TaskGroupDefinedCreateStatus: Same<Static<typeof schemas.TaskGroupDefinedCreateStatus>, types.TaskGroupDefinedCreateStatus>;
} = {
  BuildsResponse: true,
  CreateCommentRequest: true,
  CreateStatusRequest: true,
  GitHubCheckRunWebhookPayload: true,
  GitHubInstallationWebhookPayload: true,
  GitHubIssueCommentWebhookPayload: true,
  GitHubPingWebhookPayload: true,
  GitHubPullRequestMessage: true,
  GitHubPullRequestWebhookPayload: true,
  GitHubPushMessage: true,
  GitHubPushWebhookPayload: true,
  GitHubReleaseMessage: true,
  GitHubReleaseWebhookPayload: true,
  GitHubReRunRequestMessage: true,
  GitHubWebhookEvent: true,
  RenderTaskclusterYmlInput: true,
  RenderTaskclusterYmlOutput: true,
  RepositoryResponse: true,
  TaskclusterGithubConfig: true,
  TaskclusterGithubConfigV1: true,
  TaskGroupDefinedCreateStatus: true,
};
