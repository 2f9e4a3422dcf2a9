import type { RoleSetup } from './options.ts';

/**
 * The role `anonymous` of a new emulator. Every caller has its scopes, with or without credentials. They are those that
 * Taskcluster's manual recommends for deployments that everyone may read.
 * @see https://docs.taskcluster.net/docs/manual/deploying/anonymous-role
 */
export const ANONYMOUS_ROLE: RoleSetup = {
  roleId: 'anonymous',
  description: 'The scopes that every caller has, with or without credentials',
  scopes: [
    'auth:current-scopes',
    'auth:expand-scopes',
    'auth:get-client:*',
    'auth:get-role:*',
    'auth:list-clients',
    'auth:list-roles',
    'github:get-badge:*',
    'github:get-repository:*',
    'github:latest-status:*',
    'github:list-builds',
    'hooks:get:*',
    'hooks:list-hooks:*',
    'hooks:list-last-fires:*',
    'hooks:status:*',
    'index:find-task:*',
    'index:list-namespaces:*',
    'index:list-tasks:*',
    'purge-cache:all-purge-requests',
    'purge-cache:purge-requests:*',
    'queue:get-artifact:public/*',
    'queue:get-provisioner:*',
    'queue:get-task:*',
    'queue:get-worker-type:*',
    'queue:get-worker:*',
    'queue:list-artifacts:*',
    'queue:list-dependent-tasks:*',
    'queue:list-provisioners',
    'queue:list-task-group:*',
    'queue:list-worker-types:*',
    'queue:list-workers:*',
    'queue:pending-count:*',
    'queue:status:*',
    'secrets:list-secrets',
    'web:read-pulse',
    'worker-manager:get-worker-pool:*',
    'worker-manager:get-worker:*',
    'worker-manager:list-providers',
    'worker-manager:list-worker-pool-errors:*',
    'worker-manager:list-worker-pools',
    'worker-manager:list-workers:*',
    'worker-manager:should-worker-terminate:*',
  ],
};
