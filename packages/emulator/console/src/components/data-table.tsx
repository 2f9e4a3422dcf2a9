// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by transforms, which the elements of tables do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the link in a row takes the focus
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useKeys } from '../navigation/keyboard.ts';
import { navigate } from '../navigation/location.ts';
import { useVisibleRows } from './visible-rows.ts';

export interface Column<Row> {
  readonly title: string;
  /** A track of a CSS grid, such as `90px` or `minmax(0, 2fr)`. */
  readonly width: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Aligns numbers to the right. */
  readonly number?: boolean;
  /** Leaves the column out on narrow screens. */
  readonly wide?: boolean;
  /** The track on narrow screens, if it differs. */
  readonly narrowWidth?: string;
}

interface DataTableProps<Row> {
  /** What the rows are, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string | number;
  /** Where a row leads to. The whole row is a link, and `j` and `k` move between rows. */
  readonly href?: (row: Row) => string;
  /** The key of the row whose details are shown. `j` and `k` then also show the details of the next row. */
  readonly selected?: string | number | undefined;
  /** Shown if there are no rows. */
  readonly empty?: ComponentChildren;
}

const NARROW = matchMedia('(max-width: 760px)');
const narrow = signal(NARROW.matches);
NARROW.addEventListener('change', () => {
  narrow.value = NARROW.matches;
});

/** Rows that are rendered above and below the visible ones. */
const MARGIN = 12;

/**
 * A table of rows of the same height that renders only the visible ones. It scrolls by itself: on a page with `fill` it takes the
 * rest of the height, elsewhere it grows to a part of the screen. When rows are added above, the visible ones stay where they are.
 */
export function DataTable<Row>({ label, rows, columns, rowKey, href, selected, empty }: DataTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const current = useRef<string | number | undefined>(undefined);
  const mustFocus = useRef(false);
  const firstKey = useRef<string | number | undefined>(undefined);
  const height = narrow.value ? 44 : 36;
  const { first, end, measure } = useVisibleRows(scroller, { height, margin: MARGIN, rendered: rows.length > 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    const before = firstKey.current;
    firstKey.current = rows[0] && rowKey(rows[0]);
    if (!element || before === undefined || before === firstKey.current || element.scrollTop === 0) return;
    const added = rows.findIndex((row) => rowKey(row) === before);
    if (added <= 0) return;
    element.scrollTop += added * height;
    measure();
  }, [rows]);

  const focusCurrent = (): void => {
    if (!mustFocus.current) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(String(current.current))}"] .row-link`);
    if (!link) return;
    mustFocus.current = false;
    link.focus({ preventScroll: true });
  };
  // The row may have to be rendered first.
  useLayoutEffect(focusCurrent);

  const move = (step: 1 | -1): void => {
    const element = scroller.current;
    if (!element || !href || rows.length === 0) return;
    const from = rows.findIndex((row) => rowKey(row) === (selected ?? current.current));
    const index = from === -1 ? 0 : Math.max(0, Math.min(rows.length - 1, from + step));
    const row = rows[index] as Row;
    current.current = rowKey(row);
    mustFocus.current = true;
    const space = element.clientHeight - HEADER;
    if (index * height < element.scrollTop) element.scrollTop = index * height;
    if ((index + 1) * height > element.scrollTop + space) element.scrollTop = (index + 1) * height - space;
    measure();
    focusCurrent();
    if (selected !== undefined) navigate(href(row), { replace: true });
  };
  const moveRef = useRef(move);
  moveRef.current = move;
  const keys = [
    { keys: 'j', label: 'Next row', run: () => moveRef.current(1) },
    { keys: 'k', label: 'Previous row', run: () => moveRef.current(-1) },
  ];
  useKeys(href ? keys : [], [href !== undefined]);

  if (rows.length === 0) return <>{empty}</>;

  const shown = narrow.value ? columns.filter(({ wide }) => !wide) : columns;
  const tracks = shown.map(({ width, narrowWidth }) => (narrow.value ? (narrowWidth ?? width) : width)).join(' ');
  const visible = rows.slice(first, end);
  return (
    <div
      class="table"
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      ref={scroller}
      onScroll={measure}
      style={{ '--tracks': tracks }}
      tabIndex={href ? undefined : 0}
    >
      <div class="table-head" role="rowgroup">
        <div class="table-row" role="row" aria-rowindex={1}>
          {shown.map(({ title, number }) => (
            <span key={title} role="columnheader" class={number ? 'number' : ''}>
              {title}
            </span>
          ))}
        </div>
      </div>
      <div class="table-body" role="rowgroup" style={{ height: `${rows.length * height}px` }}>
        {visible.map((row, offset) => {
          const key = rowKey(row);
          const cells = shown.map(({ title, number, cell }, column) => (
            <span key={title} role="cell" class={number ? 'number truncate' : 'truncate'}>
              {column === 0 && href ? (
                <a
                  class="row-link"
                  href={href(row)}
                  aria-current={key === selected ? 'true' : undefined}
                  onFocus={() => {
                    current.current = key;
                  }}
                >
                  {cell(row)}
                </a>
              ) : (
                cell(row)
              )}
            </span>
          ));
          return (
            <div
              key={key}
              class={key === selected ? 'table-row selected' : 'table-row'}
              role="row"
              aria-rowindex={first + offset + 2}
              data-key={key}
              style={{ transform: `translateY(${(first + offset) * height}px)` }}
            >
              {cells}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The height of the head in pixels, which covers the first visible row. */
const HEADER = 32;
