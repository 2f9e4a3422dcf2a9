import { Loaded } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { useResource } from '../../connection/resource.ts';
import { href } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import './access.css';
import { ClientList } from './client-list.tsx';
import { identityChanges, loadIdentities } from './identities.ts';
import { RoleList } from './role-list.tsx';
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
          return part === 'roles' ? <RoleList roles={roles} selected={id} /> : <ClientList clients={clients} roles={roles} selected={id} />;
        }}
      </Loaded>
    </Page>
  );
}
