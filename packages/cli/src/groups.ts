import type { Group } from './kernel/group.ts';

/** All commands, in the order of the help. */
export const GROUPS: readonly Group[] = [
  { name: 'api', section: 'Calls', summary: 'call any method of any service', load: () => import('./commands/api.ts') },
  { name: 'task', section: 'Tasks', summary: 'show, follow and change tasks', load: () => import('./commands/task.ts') },
  { name: 'group', section: 'Tasks', summary: 'show, follow and change task groups', load: () => import('./commands/group.ts') },
  { name: 'artifact', section: 'Files', summary: 'download, upload and list artifacts', load: () => import('./commands/artifact.ts') },
  { name: 'object', section: 'Files', summary: 'download and upload objects', load: () => import('./commands/object.ts') },
  { name: 'hook', section: 'Services', summary: 'show and trigger hooks', load: () => import('./commands/hook.ts') },
  { name: 'index', section: 'Services', summary: 'find tasks by name', load: () => import('./commands/index-service.ts') },
  { name: 'secret', section: 'Services', summary: 'read and write secrets', load: () => import('./commands/secret.ts') },
  { name: 'pool', section: 'Services', summary: 'show worker pools and workers', load: () => import('./commands/pool.ts') },
  { name: 'events', section: 'Services', summary: 'follow events', load: () => import('./commands/events.ts') },
  { name: 'signin', section: 'Access', summary: 'get credentials with a browser', load: () => import('./commands/signin.ts') },
  { name: 'scopes', section: 'Access', summary: 'see who may do what', load: () => import('./commands/scopes.ts') },
  { name: 'role', section: 'Access', summary: 'show and change roles', load: () => import('./commands/role.ts') },
  { name: 'client', section: 'Access', summary: 'show and change clients', load: () => import('./commands/client.ts') },
  {
    name: 'credentials',
    section: 'Access',
    summary: 'show, make and replace credentials',
    load: () => import('./commands/credentials.ts'),
  },
  { name: 'slugid', section: 'Tools', summary: 'make, encode and decode ids', load: () => import('./commands/slugid.ts') },
  { name: 'from-now', section: 'Tools', summary: 'print a timestamp relative to now', load: () => import('./commands/from-now.ts') },
  {
    name: 'url',
    section: 'Tools',
    summary: 'print the URL of a method, a page or a signed request',
    load: () => import('./commands/url.ts'),
  },
  { name: 'config', section: 'Tools', summary: 'show and change the configuration', load: () => import('./commands/config.ts') },
  {
    name: 'diff',
    section: 'Tools',
    summary: 'compare the references of a deployment with the installed packages',
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'd2g',
    section: 'Tools',
    summary: 'convert a task for docker-worker into one for generic-worker',
    load: () => import('./commands/d2g.ts'),
  },
  { name: 'validate', section: 'Tools', summary: 'check a file against a schema', load: () => import('./commands/validate.ts') },
  {
    name: 'emulator',
    section: 'Tools',
    summary: 'run an emulated deployment on this machine',
    load: () => import('./commands/emulator.ts'),
  },
  {
    name: 'completion',
    section: 'Tools',
    summary: 'print the completion script of a shell',
    load: () => import('./commands/completion.ts'),
  },
];
