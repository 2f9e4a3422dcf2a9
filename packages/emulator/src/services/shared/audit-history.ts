import type { Deployment } from '../../calls/deployment.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import { append } from './append.ts';

/** The kinds of entities whose changes are recorded. */
export type AuditedEntity = 'client' | 'role' | 'secret' | 'hook' | 'worker-pool';

/** One change of an entity. */
export interface AuditEntry {
  readonly entityType: AuditedEntity;
  readonly entityId: string;
  /** Who made the change. */
  readonly clientId: string;
  /** What happened, such as `created`. */
  readonly actionType: string;
  readonly created: string;
}

/** How long entries are listed, in milliseconds. */
const RETENTION = 30 * 24 * 60 * 60 * 1000;

/** The changes that callers made to the entities of all services. The auth service lists them. */
export class AuditHistory {
  readonly #deployment: Pick<Deployment, 'clock' | 'table'>;
  readonly #entries: Map<string, AuditEntry>;

  constructor(deployment: Pick<Deployment, 'clock' | 'table'>) {
    this.#deployment = deployment;
    this.#entries = deployment.table('auth/audit');
  }

  /** Records a change that the caller of a method made. */
  async record(context: RequestContext<unknown>, entityType: AuditedEntity, entityId: string, actionType: string): Promise<void> {
    const { clientId = 'auth-failed:no-auth' } = await context.caller();
    this.add({ entityType, entityId, clientId, actionType });
  }

  /** Records a change that happened now. */
  add(entry: Omit<AuditEntry, 'created'>): void {
    append(this.#entries, { ...entry, created: this.#deployment.clock.timestamp() });
  }

  /** The entries of the last 30 days, oldest first. Each key sorts an entry by its age. */
  get entries(): readonly { readonly key: string; readonly entry: AuditEntry }[] {
    const oldest = this.#deployment.clock.now() - RETENTION;
    return [...this.#entries]
      .filter(([, { created }]) => Date.parse(created) > oldest)
      .map(([index, entry]) => ({ key: index.padStart(10, '0'), entry }));
  }
}
