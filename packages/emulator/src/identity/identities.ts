import { expandScopes, findRoleProblem } from './role-expansion.ts';

/** A stored client. All times are timestamps. */
export interface ClientRecord {
  readonly clientId: string;
  accessToken: string;
  description: string;
  /** Not expanded. */
  scopes: readonly string[];
  expires: string;
  disabled: boolean;
  deleteOnExpiration: boolean;
  readonly created: string;
  lastModified: string;
  lastDateUsed: string;
  lastRotated: string;
}

/** A stored role. All times are timestamps. */
export interface RoleRecord {
  readonly roleId: string;
  scopes: readonly string[];
  description: string;
  readonly created: string;
  lastModified: string;
}

/** The clients and roles of the deployment. The auth service manages them. */
export class Identities {
  readonly #clients: Map<string, ClientRecord>;
  readonly #roles: Map<string, RoleRecord>;
  /** Caches expanded scopes. Cleared whenever a role changes. */
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

  /** Adds or replaces a client. Call it after changing a record in place, too, so that the change is saved. */
  putClient(client: ClientRecord): void {
    this.#clients.set(client.clientId, client);
  }

  removeClient(clientId: string): void {
    this.#clients.delete(clientId);
  }

  /** Adds or replaces a role. @returns what is wrong with the role, in which case nothing changes, or `undefined` */
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

  /** Expands the roles in `scopes`. @returns normalized scopes */
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
