import { normalizeScopes } from './scope-set.ts';

/** The part of a role that matters for expansion. */
export interface RoleRule {
  readonly roleId: string;
  readonly scopes: readonly string[];
}

const PARAMETER = '<..>';

/**
 * Expands scopes: for each `assume:<roleId>`, adds the scopes of that role, and expands those as well.
 *
 * A role whose id ends with `*` matches every `assume:` scope with that prefix. The rest of the scope, after the prefix, replaces
 * `<..>` in the role's scopes.
 * @returns normalized scopes
 * @see https://docs.taskcluster.net/docs/manual/design/apis/hawk/roles
 */
export function expandScopes(scopes: Iterable<string>, roles: Iterable<RoleRule>): string[] {
  const rules = [...roles];
  const found = new Set(scopes);
  // Iterating over a set includes items that are added meanwhile. It ends, because roles without cycles add finitely many scopes.
  for (const scope of found) {
    if (!mayAssume(scope)) continue;
    for (const rule of rules) {
      for (const granted of grantedBy(rule, scope)) found.add(granted);
    }
  }
  return normalizeScopes(found);
}

/**
 * Checks that roles do not form a cycle, and that `<..>` is used correctly.
 * @returns what is wrong, or `undefined`
 */
export function findRoleProblem(roles: Iterable<RoleRule>): string | undefined {
  const rules = [...roles];
  for (const { roleId, scopes } of rules) {
    if (!roleId.endsWith('*')) continue;
    for (const scope of scopes) {
      if (scope.split(PARAMETER).length > 2) return `scope ${scope} of role ${roleId} contains ${PARAMETER} more than once`;
      if (scope.endsWith(`*${PARAMETER}`))
        return `scope ${scope} of role ${roleId} ends with *${PARAMETER}, but a * must not come before ${PARAMETER}`;
    }
  }
  const cycle = findCycle(rules);
  return cycle && `roles form a cycle: ${cycle.join(' -> ')}`;
}

/** Returns the scopes that a role adds to one scope. Returns none if the scope does not assume the role. */
export function grantedBy({ roleId, scopes }: RoleRule, scope: string): readonly string[] {
  const pattern = `assume:${roleId}`;
  const held = scope.endsWith('*') ? scope.slice(0, -1) : undefined;
  if (!roleId.endsWith('*')) return scope === pattern || (held !== undefined && pattern.startsWith(held)) ? scopes : [];
  const prefix = pattern.slice(0, -1);
  if (scope.startsWith(prefix)) return scopes.map((granted) => substitute(granted, scope.slice(prefix.length)));
  if (held !== undefined && prefix.startsWith(held)) return scopes.map((granted) => substitute(granted, '*'));
  return [];
}

/** Replaces `<..>`. If `value` ends with `*`, the rest of the scope is dropped, because the `*` already covers it. */
function substitute(scope: string, value: string): string {
  const index = scope.indexOf(PARAMETER);
  if (index === -1) return scope;
  return scope.slice(0, index) + value + (value.endsWith('*') ? '' : scope.slice(index + PARAMETER.length));
}

function mayAssume(scope: string): boolean {
  return scope.startsWith('assume:') || (scope.endsWith('*') && 'assume:'.startsWith(scope.slice(0, -1)));
}

/** Returns the role ids along a cycle; the first is repeated at the end. Replaces `<..>` with `*`, which matches the most roles. */
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
