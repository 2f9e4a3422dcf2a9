import type { ComponentType } from 'preact';
import type { IconName } from './components/icons.tsx';
import type { Params } from './navigation/match.ts';

/** What a page's component receives. */
export interface PageProps {
  readonly params: Params;
}

/** A page. Its code is loaded when it is shown first. */
export interface Route {
  /** See {@link import('./navigation/match.ts').matchPath}. */
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType<PageProps> }>;
}

/** An entry of the navigation. */
export interface NavigationItem {
  readonly path: string;
  readonly title: string;
  readonly icon: IconName;
  /** `g` and this key go to the page. */
  readonly key: string;
}

const overview = () => import('./pages/overview/index.tsx');
const indexService = () => import('./pages/index-service/index.tsx');
const notifications = () => import('./pages/notifications/index.tsx');
const github = () => import('./pages/github/index.tsx');
const calls = () => import('./pages/calls/index.tsx');
const events = () => import('./pages/events/index.tsx');
const access = () => import('./pages/access/index.tsx');
const control = () => import('./pages/control/index.tsx');

/** The first route that matches is shown. */
export const routes: readonly Route[] = [
  { path: '/', load: overview },
  { path: '/calls', load: calls },
  { path: '/calls/:id', load: calls },
  { path: '/events', load: events },
  { path: '/events/:id', load: events },
  { path: '/access', load: access },
  { path: '/access/:part', load: access },
  { path: '/access/:part/:id', load: access },
  { path: '/control', load: control },
  { path: '/tasks', load: () => import('./pages/tasks/index.tsx') },
  { path: '/tasks/:taskId', load: () => import('./pages/task/index.tsx') },
  { path: '/groups/:taskGroupId', load: () => import('./pages/group/index.tsx') },
  { path: '/index', load: indexService },
  { path: '/index/:path', load: indexService },
  { path: '/hooks', load: () => import('./pages/hooks/index.tsx') },
  { path: '/hooks/:hookGroupId/*hookId', load: () => import('./pages/hook/index.tsx') },
  { path: '/workers', load: () => import('./pages/workers/index.tsx') },
  { path: '/workers/:provisionerId/:workerType', load: () => import('./pages/pool/index.tsx') },
  { path: '/workers/:provisionerId/:workerType/:workerGroup/:workerId', load: () => import('./pages/worker/index.tsx') },
  { path: '/notifications', load: notifications },
  { path: '/notifications/:id', load: notifications },
  { path: '/github', load: github },
  { path: '/github/:id', load: github },
];

/** The navigation, in groups. */
export const navigation: readonly { readonly title?: string; readonly items: readonly NavigationItem[] }[] = [
  { items: [{ path: '/', title: 'Overview', icon: 'overview', key: 'o' }] },
  {
    title: 'Traffic',
    items: [
      { path: '/calls', title: 'Calls', icon: 'calls', key: 'c' },
      { path: '/events', title: 'Events', icon: 'events', key: 'e' },
      { path: '/notifications', title: 'Notifications', icon: 'notifications', key: 'n' },
      { path: '/github', title: 'GitHub', icon: 'github', key: 'b' },
    ],
  },
  {
    title: 'Work',
    items: [
      { path: '/tasks', title: 'Tasks', icon: 'tasks', key: 't' },
      { path: '/index', title: 'Index', icon: 'index', key: 'i' },
      { path: '/hooks', title: 'Hooks', icon: 'hooks', key: 'h' },
      { path: '/workers', title: 'Workers', icon: 'workers', key: 'w' },
    ],
  },
  {
    title: 'Deployment',
    items: [
      { path: '/access', title: 'Access', icon: 'access', key: 'a' },
      { path: '/control', title: 'Control', icon: 'control', key: 'x' },
    ],
  },
];
