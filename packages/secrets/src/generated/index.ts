// Generated from references/secrets/api.yml (Taskcluster 24.3.1) by tools/generator. Do not edit.

export { Secrets, type SecretsUrls } from './client.ts';
export type { ListQuery, Secret, SecretInput, SecretsList } from './types.ts';
