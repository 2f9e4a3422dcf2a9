import type { GetClientResponse, GetRoleResponse } from '@tc/auth';
import { Tag } from '../../components/badges.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Detail } from '../../components/detail.tsx';
import { EmptyState, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, TextFilter } from '../../components/filter-bar.tsx';
import { Time } from '../../components/time.tsx';
import { hrefWithQuery, queryValue } from '../../navigation/location.ts';
import { ClientDetails } from './identity-details.tsx';

const CLIENT_COLUMNS: readonly Column<GetClientResponse>[] = [
  { title: 'Client', width: 'minmax(0, 2fr)', cell: ({ clientId }) => <bdi>{clientId}</bdi> },
  { title: 'Description', width: 'minmax(0, 2fr)', wide: true, cell: ({ description }) => <span class="muted">{description}</span> },
  { title: 'Expires', width: '130px', wide: true, cell: ({ expires }) => <Time value={expires} /> },
  { title: 'State', width: '80px', cell: ({ disabled }) => disabled && <Tag tone="amber">disabled</Tag> },
  { title: 'Scopes', width: '70px', number: true, cell: ({ expandedScopes }) => expandedScopes.length },
];

interface ClientListProps {
  readonly clients: readonly GetClientResponse[];
  readonly roles: readonly GetRoleResponse[];
  readonly selected: string | undefined;
}

/** All clients, and the details of the selected one. */
export function ClientList({ clients, roles, selected }: ClientListProps) {
  const text = queryValue('q').trim();
  const rows = text === '' ? clients : clients.filter(({ clientId, description }) => matchesText(`${clientId} ${description}`, text));
  const client = clients.find(({ clientId }) => clientId === selected);
  const closeHref = hrefWithQuery('/access/clients');
  return (
    <>
      <FilterBar>
        <TextFilter label="Filter clients" />
      </FilterBar>
      <div class={selected === undefined ? 'split' : 'split open'}>
        <DataTable
          label="Clients"
          rows={rows}
          rowKey={({ clientId }) => clientId}
          columns={selected === undefined ? CLIENT_COLUMNS : CLIENT_COLUMNS.filter(({ title }) => title === 'Client' || title === 'Scopes')}
          href={({ clientId }) => hrefWithQuery(`/access/clients/${encodeURIComponent(clientId)}`)}
          selected={selected}
          empty={<NoMatches />}
        />
        {client && <ClientDetails client={client} roles={roles} closeHref={closeHref} />}
        {selected !== undefined && client === undefined && (
          <Detail title={selected} closeHref={closeHref}>
            <EmptyState icon="access" title="There is no such client">
              It was deleted, or it is the name of temporary credentials, which have scopes of their own.
            </EmptyState>
          </Detail>
        )}
      </div>
    </>
  );
}
