import type { ComponentChildren } from 'preact';
import { useKeys } from '../navigation/keyboard.ts';
import { navigate } from '../navigation/location.ts';
import { Icon } from './icons.tsx';
import { JsonView } from './json-view.tsx';

interface DetailProps {
  readonly title: string;
  /** Shown at the right of the title. */
  readonly note?: ComponentChildren;
  /** The address of the list alone. Escape goes there too. */
  readonly closeHref: string;
  readonly children: ComponentChildren;
}

/** Details of one row, at the right of the list. */
export function Detail({ title, note, closeHref, children }: DetailProps) {
  useKeys([{ keys: 'Escape', label: 'Close', run: () => navigate(closeHref) }], [closeHref]);
  return (
    <section class="detail" aria-label="Details">
      <header class="detail-header">
        <h2 class="truncate">
          <bdi>{title}</bdi>
        </h2>
        {note}
        <a class="button quiet" href={closeHref} aria-label="Close" title="Close (Esc)">
          <Icon name="close" size={14} />
        </a>
      </header>
      <div class="detail-body">{children}</div>
    </section>
  );
}

/** A JSON value with a heading. Nothing, if the value is `undefined` or has no entries. */
export function DetailJson({ title, value }: { readonly title: string; readonly value: unknown }) {
  if (value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)) return null;
  return (
    <div>
      <h3>{title}</h3>
      <JsonView value={value} label={title} />
    </div>
  );
}
