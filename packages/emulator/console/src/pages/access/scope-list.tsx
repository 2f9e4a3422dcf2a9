import { href } from '../../navigation/location.ts';

interface Props {
  readonly scopes: readonly string[];
  /** Scopes that are marked as the holder's own, among others that come from roles. */
  readonly own?: readonly string[];
}

/** Scopes, one a line. Each leads to who else has it, and a role to the role. */
export function ScopeList({ scopes, own }: Props) {
  if (scopes.length === 0) return <p class="muted">No scopes.</p>;
  return (
    <ul class="scopes">
      {scopes.map((scope) => (
        <li key={scope}>
          <a class="mono" href={scopeHref(scope)}>
            {scope}
          </a>
          {own !== undefined && !own.includes(scope) && <span class="faint">from a role</span>}
        </li>
      ))}
    </ul>
  );
}

function scopeHref(scope: string): string {
  const [, roleId] = /^assume:([^*]+)$/.exec(scope) ?? [];
  return roleId === undefined ? href('/access/scopes', { scope }) : href(`/access/roles/${encodeURIComponent(roleId)}`);
}
