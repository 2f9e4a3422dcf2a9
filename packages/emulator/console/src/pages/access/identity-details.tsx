import type { GetClientResponse, GetRoleResponse } from '@tc/auth';
import { Tag } from '../../components/badges.tsx';
import { Detail } from '../../components/detail.tsx';
import { Properties } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { ScopeList } from './scope-list.tsx';

interface ClientProps {
  readonly client: GetClientResponse;
  readonly closeHref: string;
}

/** A client, with all scopes that it has. */
export function ClientDetails({ client, closeHref }: ClientProps) {
  return (
    <Detail title={client.clientId} note={client.disabled ? <Tag tone="amber">disabled</Tag> : undefined} closeHref={closeHref}>
      <Properties
        entries={[
          ['Description', client.description || undefined],
          ['Expires', <Time key="expires" value={client.expires} />],
          ['Last used', <Time key="used" value={client.lastDateUsed} />],
          ['Created', <Time key="created" value={client.created} />],
        ]}
      />
      <Scopes scopes={client.scopes} expandedScopes={client.expandedScopes} />
    </Detail>
  );
}

interface RoleProps {
  readonly role: GetRoleResponse;
  readonly closeHref: string;
}

/** A role, with all scopes that it gives. */
export function RoleDetails({ role, closeHref }: RoleProps) {
  return (
    <Detail title={role.roleId} closeHref={closeHref}>
      <Properties
        entries={[
          ['Description', role.description || undefined],
          ['Created', <Time key="created" value={role.created} />],
          ['Last change', <Time key="changed" value={role.lastModified} />],
        ]}
      />
      <Scopes scopes={role.scopes} expandedScopes={role.expandedScopes} />
    </Detail>
  );
}

function Scopes({ scopes, expandedScopes }: { readonly scopes: readonly string[]; readonly expandedScopes: readonly string[] }) {
  return (
    <div>
      <h3>
        {expandedScopes.length} {expandedScopes.length === 1 ? 'scope' : 'scopes'}
      </h3>
      <ScopeList scopes={expandedScopes} own={scopes} />
    </div>
  );
}
