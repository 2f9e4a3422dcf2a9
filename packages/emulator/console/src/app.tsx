import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { ConfirmDialog } from './components/dialog.tsx';
import { EmptyState, ErrorNote } from './components/empty-state.tsx';
import { Page } from './components/page.tsx';
import { Toasts } from './components/toast.tsx';
import { access } from './connection/session.ts';
import { followUpdates } from './connection/stream.ts';
import { href, pageLocation } from './navigation/location.ts';
import { matchPath } from './navigation/match.ts';
import { type PageProps, type Route, routes } from './routes.ts';
import { Connecting, TokenForm } from './shell/access.tsx';
import { KeyList } from './shell/key-list.tsx';
import { Sidebar } from './shell/sidebar.tsx';

/** The whole page. */
export function App() {
  const open = access.value === 'open';
  useEffect(() => {
    if (!open) return;
    const controller = new AbortController();
    void followUpdates(controller.signal);
    return () => controller.abort();
  }, [open]);
  if (access.value === 'token-needed') return <TokenForm />;
  if (!open) return <Connecting unreachable={access.value === 'unreachable'} />;
  return (
    <div class="app">
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Sidebar />
      <main id="main">
        <CurrentPage />
      </main>
      <KeyList />
      <ConfirmDialog />
      <Toasts />
    </div>
  );
}

const loaded = signal<ReadonlyMap<Route['load'], ComponentType<PageProps>>>(new Map());
const failure = signal<Error | undefined>(undefined);

function CurrentPage() {
  const { path } = pageLocation.value;
  const found = findRoute(path);
  useEffect(() => {
    if (found === undefined || loaded.peek().has(found.route.load)) return;
    failure.value = undefined;
    found.route.load().then(
      (module) => {
        loaded.value = new Map(loaded.peek()).set(found.route.load, module.default);
      },
      () => {
        failure.value = new Error('This part of the console could not be loaded. If the emulator was replaced, load the page again.');
      },
    );
  }, [found?.route.load]);

  if (found === undefined) {
    return (
      <Page title="No such page">
        <EmptyState title="There is no such page">
          <a href={href('/')}>Go to the overview</a>
        </EmptyState>
      </Page>
    );
  }
  const Component = loaded.value.get(found.route.load);
  if (Component === undefined) return failure.value ? <ErrorNote error={failure.value} onRetry={() => location.reload()} /> : null;
  return <Component params={found.params} />;
}

function findRoute(path: string) {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}
