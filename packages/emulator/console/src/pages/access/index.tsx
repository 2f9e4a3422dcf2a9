import type { GetClientResponse, GetRoleResponse } from '@tc/auth';
import { Tag } from '../../components/badges.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState, Loaded, NoMatches } from '../../components/empty-state.tsx';
import { FilterBar, matchesText, TextFilter } from '../../components/filter-bar.tsx';
import { Page } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { useResource } from '../../connection/resource.ts';
import { href, hrefWithQuery, queryValue } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import './access.css';
import { identityChanges, loadIdentities } from './data.ts';
import { ClientDetails, RoleDetails } from './identity-details.tsx';
import { ScopeExplorer } from './scope-explorer.tsx';

const PARTS = [
  ['/access/clients', 'Clients'],
  ['/access/roles', 'Roles'],
  ['/access/scopes', 'Who has a scope'],
] as const;

/** Clients, roles, and who has which scopes. */
export default function AccessPage({ params }: PageProps) {
  const { part = 'clients', id } = params;
  const identities = useResource(loadIdentities, [], identityChanges);
  return (
    <Page title="Access" fill>
      <nav class="tabs" aria-label="Parts">
        {PARTS.map(([path, title]) => (
          <a key={path} href={href(path)} aria-current={path === `/access/${part}` ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <Loaded resource={identities}>
        {({ clients, roles }) => {
          if (part === 'scopes') return <ScopeExplorer clients={clients} roles={roles} />;
          return part === 'roles' ? <RoleList roles={roles} selected={id} /> : <ClientList clients={clients} selected={id} />;
        }}
      </Loaded>
    </Page>
  );
}

const CLIENT_COLUMNS: readonly Column<GetClientResponse>[] = [
  { title: 'Client', width: 'minmax(0, 2fr)', cell: ({ clientId }) => <bdi>{clientId}</bdi> },
  { title: 'Description', width: 'minmax(0, 2fr)', wide: true, cell: ({ description }) => <span class="muted">{description}</span> },
  { title: 'Expires', width: '130px', wide: true, cell: ({ expires }) => <Time value={expires} /> },
  { title: 'State', width: '80px', cell: ({ disabled }) => disabled && <Tag tone="amber">disabled</Tag> },
  { title: 'Scopes', width: '70px', number: true, cell: ({ expandedScopes }) => expandedScopes.length },
];

function ClientList({ clients, selected }: { readonly clients: readonly GetClientResponse[]; readonly selected: string | undefined }) {
  const text = queryValue('q').trim();
  const rows = text === '' ? clients : clients.filter(({ clientId, description }) => matchesText(`${clientId} ${description}`, text));
  const client = clients.find(({ clientId }) => clientId === selected);
  return (
    <>
      <FilterBar>
        <TextFilter label="Filter clients" />
      </FilterBar>
      <div class={client ? 'split open' : 'split'}>
        <DataTable
          label="Clients"
          rows={rows}
          rowKey={({ clientId }) => clientId}
          columns={client ? CLIENT_COLUMNS.filter(({ title }) => title === 'Client' || title === 'Scopes') : CLIENT_COLUMNS}
          href={({ clientId }) => hrefWithQuery(`/access/clients/${encodeURIComponent(clientId)}`)}
          selected={selected}
          empty={<NoMatches />}
        />
        {client && <ClientDetails client={client} closeHref={hrefWithQuery('/access/clients')} />}
      </div>
    </>
  );
}

const ROLE_COLUMNS: readonly Column<GetRoleResponse>[] = [
  { title: 'Role', width: 'minmax(0, 2fr)', cell: ({ roleId }) => <bdi>{roleId}</bdi> },
  { title: 'Description', width: 'minmax(0, 2fr)', wide: true, cell: ({ description }) => <span class="muted">{description}</span> },
  { title: 'Scopes', width: '70px', number: true, cell: ({ expandedScopes }) => expandedScopes.length },
];

function RoleList({ roles, selected }: { readonly roles: readonly GetRoleResponse[]; readonly selected: string | undefined }) {
  const text = queryValue('q').trim();
  const rows = text === '' ? roles : roles.filter(({ roleId, description }) => matchesText(`${roleId} ${description}`, text));
  const role = roles.find(({ roleId }) => roleId === selected);
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
      <div class={role ? 'split open' : 'split'}>
        <DataTable
          label="Roles"
          rows={rows}
          rowKey={({ roleId }) => roleId}
          columns={role ? ROLE_COLUMNS.filter(({ title }) => title !== 'Description') : ROLE_COLUMNS}
          href={({ roleId }) => hrefWithQuery(`/access/roles/${encodeURIComponent(roleId)}`)}
          selected={selected}
          empty={<NoMatches />}
        />
        {role && <RoleDetails role={role} closeHref={hrefWithQuery('/access/roles')} />}
      </div>
    </>
  );
}
