import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../components/icons.tsx';
import { session } from '../connection/session.ts';
import { connection } from '../connection/stream.ts';
import { useKeys } from '../navigation/keyboard.ts';
import { href, navigate, pageLocation } from '../navigation/location.ts';
import { type NavigationItem, navigation } from '../routes.ts';
import { switchTheme, theme } from '../theme.ts';
import { showKeys } from './key-list.tsx';

/** Whether the navigation covers the page, on narrow screens. */
const open = signal(false);

const CONNECTION = { connecting: 'Connecting', live: 'Live', lost: 'Connection lost' } as const;
const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** The navigation at the left, and the bar with the menu button on narrow screens. */
export function Sidebar() {
  const { path } = pageLocation.value;
  useKeys(navigation.flatMap(({ items }) => items).map(goBinding));
  useKeys(open.value ? [{ keys: 'Escape', label: 'Close', run: close }] : [], [open.value]);
  useEffect(close, [path]);
  return (
    <>
      <header class="top-bar">
        <button
          type="button"
          class="button quiet"
          aria-label="Navigation"
          aria-expanded={open.value}
          aria-controls="sidebar"
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Icon name={open.value ? 'close' : 'menu'} />
        </button>
        <Brand />
        <ConnectionState />
      </header>
      <aside id="sidebar" aria-label="Sidebar" class={open.value ? 'sidebar open' : 'sidebar'}>
        <Brand />
        <nav aria-label="Pages">
          {navigation.map(({ title, items }) => (
            <div key={title ?? ''} class="nav-group">
              {title !== undefined && <h2>{title}</h2>}
              <ul>
                {items.map((item) => (
                  <li key={item.path}>
                    <a
                      href={href(item.path)}
                      aria-current={isWithin(path, item.path) ? 'page' : undefined}
                      aria-keyshortcuts={`g ${item.key}`}
                    >
                      <Icon name={item.icon} />
                      {item.title}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <footer>
          <ConnectionState />
          <button
            type="button"
            class="button quiet"
            aria-label={`Theme: ${theme.value}`}
            title={`Theme: ${theme.value}`}
            onClick={switchTheme}
          >
            <Icon name={THEME_ICONS[theme.value]} />
          </button>
          <button type="button" class="button quiet" aria-label="Keys" title="Keys (?)" onClick={showKeys}>
            <Icon name="keyboard" />
          </button>
        </footer>
      </aside>
      {connection.value === 'lost' && (
        <div class="connection-lost" role="alert">
          The emulator does not answer. What you see may be old; the page reconnects by itself.
        </div>
      )}
    </>
  );
}

function Brand() {
  return (
    <a class="brand" href={href('/')}>
      <img src="/console/favicon.svg" alt="" width="22" height="22" />
      <span>
        Taskcluster <span class="faint">emulator {session.value?.version}</span>
      </span>
    </a>
  );
}

function ConnectionState() {
  return (
    <span class={`connection ${connection.value}`} role="status">
      {CONNECTION[connection.value]}
    </span>
  );
}

function goBinding({ key, title, path }: NavigationItem) {
  return { keys: `g ${key}`, label: `Go to ${title}`, run: () => navigate(href(path)) };
}

function isWithin(path: string, parent: string): boolean {
  return path === parent || (parent !== '/' && path.startsWith(`${parent}/`));
}

function close(): void {
  open.value = false;
}
