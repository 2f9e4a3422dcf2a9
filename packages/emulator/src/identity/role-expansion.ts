import { normalizeScopes } from './scope-set.ts';

/** What of a role matters to expansion. */
export interface RoleRule {
  readonly roleId: string;
  readonly scopes: readonly string[];
}

const PARAMETER = '<..>';

/**
 * Every scope that `scopes` amount to under `roles`: those themselves and, for each `assume:<roleId>` among them or among
 * what was found, the scopes of that role. Normalised.
 *
 * A role whose id ends in `*` is granted for every `assume:` scope with that prefix, and what followed the prefix takes the
 * place of `<..>` in its scopes.
 * @see https://docs.taskcluster.net/docs/manual/design/apis/hawk/roles
 */
export function expandScopes(scopes: Iterable<string>, roles: Iterable<RoleRule>): string[] {
  const rules = [...roles];
  const found = new Set(scopes);
  // A set's iteration goes on over what is added meanwhile; roles without cycles add finitely many scopes.
  for (const scope of found) {
    if (!mayAssume(scope)) continue;
    for (const rule of rules) {
      for (const granted of grantedBy(rule, scope)) found.add(granted);
    }
  }
  return normalizeScopes(found);
}

/**
 * Checks that expansion under `roles` comes to an end and that their parameters are unambiguous.
 * @returns what is wrong, or `undefined`
 */
export function findRoleProblem(roles: Iterable<RoleRule>): string | undefined {
  const rules = [...roles];
  for (const { roleId, scopes } of rules) {
    if (!roleId.endsWith('*')) continue;
    for (const scope of scopes) {
      if (scope.split(PARAMETER).length > 2) return `scope ${scope} of role ${roleId} holds ${PARAMETER} more than once`;
      if (scope.endsWith(`*${PARAMETER}`)) return `scope ${scope} of role ${roleId} has a * right before ${PARAMETER} at its end`;
    }
  }
  const cycle = findCycle(rules);
  return cycle && `roles lead back to themselves: ${cycle.join(' -> ')}`;
}

/** The scopes that `rule` adds for one scope held; none when the scope does not assume the role. */
function grantedBy({ roleId, scopes }: RoleRule, scope: string): readonly string[] {
  const pattern = `assume:${roleId}`;
  const held = scope.endsWith('*') ? scope.slice(0, -1) : undefined;
  if (!roleId.endsWith('*')) return scope === pattern || (held !== undefined && pattern.startsWith(held)) ? scopes : [];
  const prefix = pattern.slice(0, -1);
  if (scope.startsWith(prefix)) return scopes.map((granted) => substitute(granted, scope.slice(prefix.length)));
  if (held !== undefined && prefix.startsWith(held)) return scopes.map((granted) => substitute(granted, '*'));
  return [];
}

/** A `*` at the end of what is filled in stands for anything that follows, so it swallows the rest of the scope. */
function substitute(scope: string, value: string): string {
  const index = scope.indexOf(PARAMETER);
  if (index === -1) return scope;
  return scope.slice(0, index) + value + (value.endsWith('*') ? '' : scope.slice(index + PARAMETER.length));
}

function mayAssume(scope: string): boolean {
  return scope.startsWith('assume:') || (scope.endsWith('*') && 'assume:'.startsWith(scope.slice(0, -1)));
}

/** The role ids along a cycle, first and last the same. A role is taken to be filled in with `*`, the worst case. */
function findCycle(rules: readonly RoleRule[]): readonly string[] | undefined {
  const path: RoleRule[] = [];
  const done = new Set<RoleRule>();
  const visit = (rule: RoleRule): readonly string[] | undefined => {
    if (done.has(rule)) return undefined;
    const start = path.indexOf(rule);
    if (start !== -1) return [...path.slice(start), rule].map(({ roleId }) => roleId);
    path.push(rule);
    const scopes = rule.roleId.endsWith('*') ? rule.scopes.map((scope) => substitute(scope, '*')) : rule.scopes;
    for (const next of rules) {
      if (!scopes.some((scope) => mayAssume(scope) && assumes(scope, next))) continue;
      const cycle = visit(next);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(rule);
    return undefined;
  };
  for (const rule of rules) {
    const cycle = visit(rule);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function assumes(scope: string, { roleId }: RoleRule): boolean {
  return grantedBy({ roleId, scopes: [''] }, scope).length > 0;
}
