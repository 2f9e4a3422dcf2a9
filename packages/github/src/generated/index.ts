// Generated from references/github/api.yml and exchanges.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

export { Github, type GithubUrls } from './client.ts';
export type {
  BuildsQuery,
  BuildsResponse,
  BuildsResponseBuild,
  CreateCommentRequest,
  CreateStatusRequest,
  GitHubPullRequestMessage,
  GitHubPushMessage,
  GitHubReleaseMessage,
  RepositoryResponse,
  TaskclusterGithubConfig,
  TaskclusterGithubConfigMetadata,
  TaskclusterGithubConfigV1,
  TaskDefinition,
  TaskGroupDefinedCreateStatus,
} from './types.ts';
