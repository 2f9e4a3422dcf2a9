import { useLayoutEffect, useRef } from 'preact/hooks';
import { hrefWithQuery, pageLocation, queryValue } from '../navigation/location.ts';

interface TabsProps {
  readonly label: string;
  /** The first tab is shown if the address names none. */
  readonly tabs: readonly (readonly [id: string, title: string, count?: number | undefined])[];
  /** The parameter of the address. Default: `tab`. */
  readonly name?: string;
}

/** Links to the parts of a page. The chosen part is a parameter of the address, see {@link activeTab}. */
export function Tabs({ label, tabs, name = 'tab' }: TabsProps) {
  const active = activeTab(tabs, name);
  const nav = useRef<HTMLElement>(null);
  // On narrow screens, the chosen tab may be outside of what is visible.
  useLayoutEffect(() => nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [active]);
  return (
    <nav class="tabs" aria-label={label} ref={nav}>
      {tabs.map(([id, title, count]) => (
        <a
          key={id}
          href={hrefWithQuery(pageLocation.value.path, { [name]: id === tabs[0]?.[0] ? undefined : id })}
          aria-current={id === active ? 'page' : undefined}
        >
          {title}
          {count !== undefined && <span class="count">{count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** The id of the tab that is chosen in the address. */
export function activeTab(tabs: TabsProps['tabs'], name = 'tab'): string {
  const chosen = queryValue(name);
  return tabs.some(([id]) => id === chosen) ? chosen : (tabs[0]?.[0] ?? '');
}
