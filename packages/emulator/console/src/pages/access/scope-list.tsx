import type { GetRoleResponse } from '@tc/auth';
import { href } from '../../navigation/location.ts';
import { findGrant } from './holders.ts';

interface Props {
  /** All scopes, expanded. */
  readonly scopes: readonly string[];
  /** The scopes that the holder has itself. The others come from roles. */
  readonly own: readonly string[];
  readonly roles: readonly GetRoleResponse[];
}

/** Scopes, one a line. Each leads to who else has it, and shows the roles that it comes from. */
export function ScopeList({ scopes, own, roles }: Props) {
  if (scopes.length === 0) return <p class="muted">No scopes.</p>;
  return (
    <ul class="scopes">
      {scopes.map((scope) => (
        <li key={scope}>
          <div class="holder">
            <a class="mono" href={href('/access/scopes', { scope })}>
              {scope}
            </a>
            <RolePath roleIds={findGrant(scope, own, roles)?.through ?? []} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The roles that a scope comes from, each a link. Nothing if there are none. */
function RolePath({ roleIds }: { readonly roleIds: readonly string[] }) {
  if (roleIds.length === 0) return null;
  return (
    <div class="holder-way">
      {'through '}
      {roleIds.map((roleId, index) => (
        <span key={roleId}>
          {index > 0 && ' → '}
          <a href={href(`/access/roles/${encodeURIComponent(roleId)}`)}>{roleId}</a>
        </span>
      ))}
    </div>
  );
}
