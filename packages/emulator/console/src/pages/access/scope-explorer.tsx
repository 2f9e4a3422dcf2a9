import { Tag } from '../../components/badges.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { TextField } from '../../components/form.tsx';
import { Panel } from '../../components/page.tsx';
import { href, queryValue, setQuery } from '../../navigation/location.ts';
import { findHolders, type Holder } from './holders.ts';
import type { Identities } from './identities.ts';

/** Who has a scope, and through which roles. The scope is a parameter of the address. */
export function ScopeExplorer({ clients, roles }: Identities) {
  const scope = queryValue('scope').trim();
  const known = [...new Set([...clients, ...roles].flatMap(({ scopes }) => scopes))].sort();
  const holders = scope === '' ? [] : findHolders(scope, clients, roles);
  return (
    <div class="stack scope-explorer">
      <TextField
        label="Who has the scope"
        placeholder="queue:create-task:low:proj/ci"
        value={queryValue('scope')}
        onChange={(value) => setQuery({ scope: value })}
        suggestions={known}
        hint="A scope, or a pattern that ends with *. To see what a client or a role has, choose it in its list."
      />
      {scope === '' && (
        <EmptyState icon="access" title="Who may do that?">
          Enter a scope to see each client and role that has it, and the roles that it comes from. Such as{' '}
          <a href={href('/access/scopes', { scope: 'auth:create-client:*' })}>auth:create-client:*</a>.
        </EmptyState>
      )}
      {scope !== '' && holders.length > 0 && (
        <Panel title={`${holders.length} of ${clients.length + roles.length} have it`}>
          <ul class="scopes">
            {holders.map((holder) => (
              <HolderLine key={`${holder.kind} ${holder.id}`} {...holder} />
            ))}
          </ul>
        </Panel>
      )}
      {scope !== '' && holders.length === 0 && (
        <EmptyState icon="access" title="Nobody has this scope">
          Give it to a role or a client, or check it for a typing error.
        </EmptyState>
      )}
    </div>
  );
}

function HolderLine({ kind, id, through, by, disabled }: Holder) {
  return (
    <li>
      <div class="holder">
        <a href={href(`/access/${kind}s/${encodeURIComponent(id)}`)}>{id}</a>
        <div class="holder-way">
          {through.length === 0 ? 'has ' : 'through '}
          {through.map((roleId) => (
            <span key={roleId}>
              <a href={href(`/access/roles/${encodeURIComponent(roleId)}`)}>{roleId}</a>
              {' → '}
            </span>
          ))}
          <code>{by}</code>
        </div>
      </div>
      <div class="row">
        {disabled && <Tag tone="amber">disabled</Tag>}
        <Tag tone={kind === 'client' ? 'blue' : 'grey'}>{kind}</Tag>
      </div>
    </li>
  );
}
