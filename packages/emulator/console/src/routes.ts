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
];

/** The navigation, in groups. */
export const navigation: readonly { readonly title?: string; readonly items: readonly NavigationItem[] }[] = [
  { items: [{ path: '/', title: 'Overview', icon: 'overview', key: 'o' }] },
  {
    title: 'Traffic',
    items: [
      { path: '/calls', title: 'Calls', icon: 'calls', key: 'c' },
      { path: '/events', title: 'Events', icon: 'events', key: 'e' },
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
