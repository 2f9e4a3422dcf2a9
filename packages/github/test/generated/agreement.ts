// Generated from references/github/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

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
  BuildsResponse: Agree<Static<typeof schemas.BuildsResponse>, types.BuildsResponse>;
  CreateCommentRequest: Agree<Static<typeof schemas.CreateCommentRequest>, Wire<types.CreateCommentRequest>>;
  CreateStatusRequest: Agree<Static<typeof schemas.CreateStatusRequest>, Wire<types.CreateStatusRequest>>;
  GitHubPullRequestMessage: Agree<Static<typeof schemas.GitHubPullRequestMessage>, types.GitHubPullRequestMessage>;
  GitHubPushMessage: Agree<Static<typeof schemas.GitHubPushMessage>, types.GitHubPushMessage>;
  GitHubReleaseMessage: Agree<Static<typeof schemas.GitHubReleaseMessage>, types.GitHubReleaseMessage>;
  RepositoryResponse: Agree<Static<typeof schemas.RepositoryResponse>, types.RepositoryResponse>;
  TaskclusterGithubConfig: Agree<Static<typeof schemas.TaskclusterGithubConfig>, types.TaskclusterGithubConfig>;
  TaskclusterGithubConfigV1: Agree<Static<typeof schemas.TaskclusterGithubConfigV1>, types.TaskclusterGithubConfigV1>;
  TaskGroupDefinedCreateStatus: Agree<Static<typeof schemas.TaskGroupDefinedCreateStatus>, types.TaskGroupDefinedCreateStatus>;
} = {
  BuildsResponse: true,
  CreateCommentRequest: true,
  CreateStatusRequest: true,
  GitHubPullRequestMessage: true,
  GitHubPushMessage: true,
  GitHubReleaseMessage: true,
  RepositoryResponse: true,
  TaskclusterGithubConfig: true,
  TaskclusterGithubConfigV1: true,
  TaskGroupDefinedCreateStatus: true,
};
