import { expandScopes, findRoleProblem } from './role-expansion.ts';

/** A client as the deployment keeps it. Times are the wire's timestamps. */
export interface ClientRecord {
  readonly clientId: string;
  accessToken: string;
  description: string;
  /** As they were given, not expanded. */
  scopes: readonly string[];
  expires: string;
  disabled: boolean;
  deleteOnExpiration: boolean;
  readonly created: string;
  lastModified: string;
  lastDateUsed: string;
  lastRotated: string;
}

/** A role as the deployment keeps it. */
export interface RoleRecord {
  readonly roleId: string;
  scopes: readonly string[];
  description: string;
  readonly created: string;
  lastModified: string;
}

/** Everyone that the deployment knows, and what they may do: the state of the auth service. */
export class Identities {
  readonly #clients: Map<string, ClientRecord>;
  readonly #roles: Map<string, RoleRecord>;
  /** Expansions so far; dropped whenever a role changes. */
  readonly #expansions = new Map<string, readonly string[]>();

  constructor(clients: Map<string, ClientRecord> = new Map(), roles: Map<string, RoleRecord> = new Map()) {
    this.#clients = clients;
    this.#roles = roles;
  }

  get clients(): ReadonlyMap<string, ClientRecord> {
    return this.#clients;
  }

  get roles(): ReadonlyMap<string, RoleRecord> {
    return this.#roles;
  }

  /** Adds or replaces a client, or has a change of it kept. */
  putClient(client: ClientRecord): void {
    this.#clients.set(client.clientId, client);
  }

  removeClient(clientId: string): void {
    this.#clients.delete(clientId);
  }

  /** Adds or replaces a role. @returns what keeps the roles from working with it, in which case nothing is changed */
  putRole(role: RoleRecord): string | undefined {
    const roles = new Map(this.#roles).set(role.roleId, role);
    const problem = findRoleProblem(roles.values());
    if (problem !== undefined) return problem;
    this.#roles.set(role.roleId, role);
    this.#expansions.clear();
    return undefined;
  }

  removeRole(roleId: string): void {
    this.#roles.delete(roleId);
    this.#expansions.clear();
  }

  /** Every scope that `scopes` amount to, normalised. */
  expand(scopes: readonly string[]): readonly string[] {
    const key = scopes.join('\n');
    let expansion = this.#expansions.get(key);
    if (expansion === undefined) {
      expansion = expandScopes(scopes, this.#roles.values());
      if (this.#expansions.size >= 1000) this.#expansions.clear();
      this.#expansions.set(key, expansion);
    }
    return expansion;
  }
}
