import { Secrets } from '@tc/secrets';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { AuditHistory } from '../shared/audit-history.ts';
import { statusMethods } from '../shared/status-methods.ts';

/** A stored secret. */
interface SecretRecord {
  readonly secret: Readonly<Record<string, unknown>>;
  readonly expires: string;
}

/** Creates the secrets service. */
export function createSecrets(deployment: Deployment): ServiceModule {
  const { clock, table } = deployment;
  const secrets = table<SecretRecord>('secrets/secrets');
  const audit = new AuditHistory(deployment);

  const isCurrent = ({ expires }: SecretRecord): boolean => Date.parse(expires) > clock.now();

  const removeWhenExpired = (name: string, record: SecretRecord): void => {
    clock.at(Date.parse(record.expires), () => {
      if (secrets.get(name) !== record) return;
      secrets.delete(name);
      audit.add({ entityType: 'secret', entityId: name, clientId: 'static/taskcluster/secrets', actionType: 'expired' });
    });
  };

  for (const [name, record] of secrets) removeWhenExpired(name, record);

  return {
    service: Secrets.service,
    handlers: {
      ...statusMethods(clock),

      async set(context: RequestContext<SecretRecord>) {
        const name = context.param('name');
        const { secret, expires } = context.payload;
        const record = { secret, expires: new Date(expires).toISOString() };
        await audit.record(context, 'secret', name, secrets.has(name) ? 'updated' : 'created');
        secrets.set(name, record);
        removeWhenExpired(name, record);
        return {};
      },

      async remove(context: RequestContext) {
        const name = context.param('name');
        secrets.delete(name);
        await audit.record(context, 'secret', name, 'deleted');
        return {};
      },

      get(context: RequestContext) {
        const name = context.param('name');
        const found = secrets.get(name);
        if (found === undefined || !isCurrent(found)) throw new ServiceError('ResourceNotFound', `secret ${name} does not exist`);
        return found;
      },

      list({ query }: RequestContext) {
        const current = [...secrets].filter(([, record]) => isCurrent(record));
        const { items, next } = paginate(current, ([name]) => name, query);
        return { secrets: items.map(([name]) => name), ...next };
      },
    },
    slashArguments: ['name'],
    shownPayload: { set: (payload) => ({ ...(payload as object), secret: '(omitted)' }) },
  };
}
