import { signal } from '@preact/signals';

/** The part of every address of the page that comes before its paths. */
export const BASE = '/console';

/** Where the page is. */
export interface PageLocation {
  /** Below {@link BASE}, such as `/tasks/abc`. Starts with a slash. */
  readonly path: string;
  readonly query: URLSearchParams;
}

export const pageLocation = signal<PageLocation>(read());

addEventListener('popstate', () => {
  pageLocation.value = read();
});

/** Turns a path of the page into an address for `href`. Leaves out parameters that are `undefined` or empty. */
export function href(path: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  const search = new URLSearchParams(entries).toString();
  return BASE + path + (search === '' ? '' : `?${search}`);
}

/** Goes to an address made by {@link href}. */
export function navigate(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  pageLocation.value = read();
}

/** Returns a parameter of the query, or an empty text. */
export function queryValue(name: string): string {
  return pageLocation.value.query.get(name) ?? '';
}

/** Changes parameters of the query and adds no step to the browser's history. Empty texts and `undefined` remove a parameter. */
export function setQuery(changes: Readonly<Record<string, string | undefined>>): void {
  const query = { ...Object.fromEntries(pageLocation.value.query), ...changes };
  navigate(href(pageLocation.value.path, query), { replace: true });
}

/** Returns the address of another path that keeps the query, such as a list's filters. */
export function hrefWithQuery(path: string, changes: Readonly<Record<string, string | undefined>> = {}): string {
  return href(path, { ...Object.fromEntries(pageLocation.value.query), ...changes });
}

/** Makes links within the page change its content instead of loading it again. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin || !(url.pathname === BASE || url.pathname.startsWith(`${BASE}/`)) || url.hash !== '') return;
    event.preventDefault();
    navigate(url.pathname + url.search);
  });
}

function read(): PageLocation {
  const path = location.pathname.startsWith(BASE) ? location.pathname.slice(BASE.length) : location.pathname;
  return { path: path.replace(/\/+$/, '') || '/', query: new URLSearchParams(location.search) };
}
