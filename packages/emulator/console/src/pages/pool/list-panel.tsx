import { Button } from '../../components/button.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, ErrorNote } from '../../components/empty-state.tsx';
import { Panel } from '../../components/page.tsx';
import type { LoadedList } from '../../connection/list.ts';

interface ListPanelProps<Item> {
  readonly label: string;
  readonly list: LoadedList<Item>;
  readonly columns: readonly Column<Item>[];
  readonly rowKey: (item: Item) => string;
  readonly href: (item: Item) => string;
  readonly none: string;
  readonly hint: string;
}

/** A table of items that are loaded in steps. */
export function ListPanel<Item>({ label, list, columns, rowKey, href, none, hint }: ListPanelProps<Item>) {
  if (list.error && list.data === undefined) return <ErrorNote error={list.error} onRetry={list.reload} />;
  return (
    <>
      <Panel flush>
        <DataTable
          label={label}
          rows={list.data ?? []}
          columns={columns}
          rowKey={rowKey}
          href={href}
          empty={
            list.data && (
              <EmptyState icon="workers" title={none}>
                {hint}
              </EmptyState>
            )
          }
        />
      </Panel>
      {list.more && <Button onClick={list.more}>Show more</Button>}
    </>
  );
}
