import { Secrets } from '@tc/secrets';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { statusMethods } from '../shared/status-methods.ts';

/** A stored secret. */
interface SecretRecord {
  readonly secret: Readonly<Record<string, unknown>>;
  readonly expires: string;
}

/** How long an expired secret is reported as `ResourceExpired` instead of `ResourceNotFound`, in milliseconds. */
const CLEANUP_DELAY = 24 * 60 * 60 * 1000;

/** Creates the secrets service. */
export function createSecrets({ clock, table }: Deployment): ServiceModule {
  const secrets = table<SecretRecord>('secrets/secrets');

  const find = (name: string): SecretRecord => {
    const found = secrets.get(name);
    if (found !== undefined && Date.parse(found.expires) + CLEANUP_DELAY > clock.now()) return found;
    secrets.delete(name);
    throw new ServiceError('ResourceNotFound', `secret ${name} does not exist`);
  };

  return {
    service: Secrets.service,
    handlers: {
      ...statusMethods(clock),

      set(context: RequestContext<SecretRecord>) {
        const { secret, expires } = context.payload;
        secrets.set(context.param('name'), { secret, expires: new Date(expires).toISOString() });
        return {};
      },

      remove(context: RequestContext) {
        const name = context.param('name');
        find(name);
        secrets.delete(name);
        return {};
      },

      get(context: RequestContext) {
        const name = context.param('name');
        const found = find(name);
        if (Date.parse(found.expires) > clock.now()) return found;
        throw new ServiceError('ResourceExpired', `secret ${name} expired at ${found.expires}`);
      },

      list({ query }: RequestContext) {
        const known = [...secrets].filter(([, { expires }]) => Date.parse(expires) + CLEANUP_DELAY > clock.now());
        const { items, next } = paginate(known, ([name]) => name, query);
        return { secrets: items.map(([name]) => name), ...next };
      },
    },
    slashArguments: ['name'],
    shownPayload: { set: (payload) => ({ ...(payload as object), secret: '(omitted)' }) },
  };
}
