import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';

interface PageProps {
  readonly title: string;
  /** Shown after the title, such as a count or a state. */
  readonly note?: ComponentChildren;
  /** Buttons at the right. */
  readonly actions?: ComponentChildren;
  /** Where the arrow before the title goes, on pages about one thing. */
  readonly back?: { readonly href: string; readonly label: string };
  /** The content takes all of the height, and scrolls by itself. For tables. */
  readonly fill?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every page: its title (also the window's), and its content. */
export function Page({ title, note, actions, back, fill = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title.slice(0, 100)} · Taskcluster emulator`;
  }, [title]);
  useEffect(() => {
    // Screen readers start here when the page changes, but a reload does not move the focus.
    if (document.activeElement?.closest('nav')) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class={fill ? 'page fill' : 'page'}>
      <header class="page-header">
        {back && (
          <a class="button quiet" href={back.href} aria-label={back.label} title={back.label}>
            <Icon name="back" size={14} />
          </a>
        )}
        <h1 ref={heading} tabIndex={-1} class="truncate">
          <bdi>{title}</bdi>
        </h1>
        {note !== undefined && <div class="page-note">{note}</div>}
        {actions && <div class="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface PanelProps {
  readonly title?: ComponentChildren;
  /** Buttons at the right of the title. */
  readonly actions?: ComponentChildren;
  /** Leaves out the space around the content. For tables and lists. */
  readonly flush?: boolean;
  readonly children: ComponentChildren;
}

/** A box with a title. */
export function Panel({ title, actions, flush = false, children }: PanelProps) {
  return (
    <section class="panel">
      {title !== undefined && (
        <header class="panel-header">
          <h2>{title}</h2>
          {actions && <div class="row">{actions}</div>}
        </header>
      )}
      <div class={flush ? 'panel-content flush' : 'panel-content'}>{children}</div>
    </section>
  );
}

/** Names and values, one a line. Entries whose value is `undefined` or `null` are left out. */
export function Properties({ entries }: { readonly entries: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="properties">
      {entries
        .filter(([, value]) => value !== undefined && value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
