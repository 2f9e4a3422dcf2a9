// Generated from references/secrets/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

export { Secrets, type SecretsUrls } from './client.ts';
export type { ListQuery, Secret, SecretInput, SecretsList } from './types.ts';
