import type { Group } from './kernel/group.ts';

/** All commands, in the order of the help. */
export const GROUPS: readonly Group[] = [
  { name: 'api', section: 'Calls', summary: 'call any method of any service', load: () => import('./commands/api.ts') },
  { name: 'task', section: 'Tasks', summary: 'show, follow and change tasks', load: () => import('./commands/task.ts') },
  { name: 'slugid', section: 'Tools', summary: 'make, encode and decode ids', load: () => import('./commands/slugid.ts') },
  { name: 'from-now', section: 'Tools', summary: 'print a timestamp relative to now', load: () => import('./commands/from-now.ts') },
  {
    name: 'url',
    section: 'Tools',
    summary: 'print the URL of a method, a page or a signed request',
    load: () => import('./commands/url.ts'),
  },
  { name: 'config', section: 'Tools', summary: 'show and change the configuration', load: () => import('./commands/config.ts') },
];
