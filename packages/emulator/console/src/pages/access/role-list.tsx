import type { GetRoleResponse } from '@tc/auth';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Detail } from '../../components/detail.tsx';
import { EmptyState, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, TextFilter } from '../../components/filter-bar.tsx';
import { hrefWithQuery, queryValue } from '../../navigation/location.ts';
import { RoleDetails } from './identity-details.tsx';

const ROLE_COLUMNS: readonly Column<GetRoleResponse>[] = [
  { title: 'Role', width: 'minmax(0, 2fr)', cell: ({ roleId }) => <bdi>{roleId}</bdi> },
  { title: 'Description', width: 'minmax(0, 2fr)', wide: true, cell: ({ description }) => <span class="muted">{description}</span> },
  { title: 'Scopes', width: '70px', number: true, cell: ({ expandedScopes }) => expandedScopes.length },
];

/** All roles, and the details of the selected one. */
export function RoleList({ roles, selected }: { readonly roles: readonly GetRoleResponse[]; readonly selected: string | undefined }) {
  const text = queryValue('q').trim();
  const rows = text === '' ? roles : roles.filter(({ roleId, description }) => matchesText(`${roleId} ${description}`, text));
  const role = roles.find(({ roleId }) => roleId === selected);
  const closeHref = hrefWithQuery('/access/roles');
  if (roles.length === 0) {
    return (
      <EmptyState
        icon="access"
        title="No roles yet"
        snippet={`await auth.createRole('project:me', { description: '', scopes: ['queue:ping'] });`}
      >
        A role gives its scopes to whoever has the scope <code>assume:</code> with its name.
      </EmptyState>
    );
  }
  return (
    <>
      <FilterBar>
        <TextFilter label="Filter roles" />
      </FilterBar>
      <div class={selected === undefined ? 'split' : 'split open'}>
        <DataTable
          label="Roles"
          rows={rows}
          rowKey={({ roleId }) => roleId}
          columns={selected === undefined ? ROLE_COLUMNS : ROLE_COLUMNS.filter(({ title }) => title !== 'Description')}
          href={({ roleId }) => hrefWithQuery(`/access/roles/${encodeURIComponent(roleId)}`)}
          selected={selected}
          empty={<NoMatches />}
        />
        {role && <RoleDetails role={role} roles={roles} closeHref={closeHref} />}
        {selected !== undefined && role === undefined && (
          <Detail title={selected} closeHref={closeHref}>
            <EmptyState icon="access" title="There is no such role">
              A scope <code>assume:</code> with this name gives nothing until the role is created.
            </EmptyState>
          </Detail>
        )}
      </div>
    </>
  );
}
