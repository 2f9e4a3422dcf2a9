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

const calls = () => import('./pages/calls/index.tsx');

/** The first route that matches is shown. */
export const routes: readonly Route[] = [
  { path: '/calls', load: calls },
  { path: '/calls/:id', load: calls },
];

/** The navigation, in groups. */
export const navigation: readonly { readonly title?: string; readonly items: readonly NavigationItem[] }[] = [
  { title: 'Traffic', items: [{ path: '/calls', title: 'Calls', icon: 'calls', key: 'c' }] },
];
