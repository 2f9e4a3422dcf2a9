import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { type PageQuery, paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import type { ClientRecord, Identities } from '../../identity/identities.ts';
import type { AuditHistory } from '../shared/audit-history.ts';
import type { AuthEventPublisher } from './auth-events.ts';
import { refuseDoubleStars } from './scope-rules.ts';

interface ClientPayload {
  readonly description: string;
  readonly expires: string;
  readonly scopes?: readonly string[];
  readonly deleteOnExpiration: boolean;
}

/** How long `createClient` can be repeated after the client was created, in milliseconds. */
const REPEAT_PERIOD = 15 * 60 * 1000;

/** The methods that manage clients. */
export function clientHandlers(
  { clock, identities, random }: Deployment,
  publish: AuthEventPublisher,
  audit: AuditHistory,
): Record<string, Handler> {
  const find = (clientId: string): ClientRecord => {
    const client = identities.clients.get(clientId);
    if (client === undefined) throw new ServiceError('ResourceNotFound', `client ${clientId} does not exist`);
    return client;
  };

  const change = async (context: RequestContext, actionType: string, apply: (client: ClientRecord) => void): Promise<ClientRecord> => {
    const clientId = changeable(context);
    const client = find(clientId);
    apply(client);
    identities.putClient(client);
    await audit.record(context, 'client', clientId, actionType);
    publish('clientUpdated', { clientId });
    return client;
  };

  const removeWhenExpired = (client: ClientRecord): void => {
    const { clientId, expires } = client;
    clock.at(Date.parse(expires), () => {
      const current = identities.clients.get(clientId);
      if (current !== client || !current.deleteOnExpiration || Date.parse(current.expires) > clock.now()) return;
      identities.removeClient(clientId);
      // Taskcluster publishes no event for this.
      audit.add({ entityType: 'client', entityId: clientId, clientId: 'static/taskcluster/auth', actionType: 'expired' });
    });
  };

  for (const client of identities.clients.values()) removeWhenExpired(client);

  return {
    listClients({ query }: RequestContext) {
      const { prefix = '', ...pageQuery } = query as PageQuery & { prefix?: string };
      const clients = [...identities.clients.values()].filter(({ clientId }) => clientId.startsWith(prefix));
      const { items, next } = paginate(clients, ({ clientId }) => clientId, pageQuery);
      return { clients: items.map((client) => clientResponse(client, identities)), ...next };
    },

    client(context: RequestContext) {
      return clientResponse(find(context.param('clientId')), identities);
    },

    async createClient(context: RequestContext<ClientPayload>) {
      const clientId = changeable(context);
      const { description, deleteOnExpiration, scopes = [] } = context.payload;
      const expires = new Date(context.payload.expires).toISOString();
      refuseDoubleStars(scopes);
      await context.authorize({ scopes });
      const given = { description, expires, scopes, disabled: false };
      const existing = identities.clients.get(clientId);
      if (existing !== undefined) {
        const same = Object.entries(given).every(([name, value]) => JSON.stringify(existing[name as 'scopes']) === JSON.stringify(value));
        if (!same || Date.parse(existing.created) < clock.now() - REPEAT_PERIOD) {
          throw new ServiceError('RequestConflict', `client ${clientId} already exists; call updateClient to change it`);
        }
        await audit.record(context, 'client', clientId, 'created');
        publish('clientCreated', { clientId });
        return { ...clientResponse(existing, identities), accessToken: existing.accessToken };
      }
      const now = clock.timestamp();
      const times = { created: now, lastModified: now, lastDateUsed: now, lastRotated: now };
      const client: ClientRecord = { clientId, accessToken: random.token(), ...given, deleteOnExpiration, ...times };
      identities.putClient(client);
      removeWhenExpired(client);
      await audit.record(context, 'client', clientId, 'created');
      publish('clientCreated', { clientId });
      return { ...clientResponse(client, identities), accessToken: client.accessToken };
    },

    async resetAccessToken(context: RequestContext) {
      const client = await change(context, 'access token reset', (changed) => {
        changed.accessToken = random.token();
        changed.lastRotated = clock.timestamp();
      });
      return { ...clientResponse(client, identities), accessToken: client.accessToken };
    },

    async updateClient(context: RequestContext<ClientPayload>) {
      const clientId = changeable(context);
      refuseDoubleStars(context.payload.scopes ?? []);
      const current = find(clientId);
      const { description, expires, scopes = current.scopes, deleteOnExpiration } = context.payload;
      await context.authorize({ scopesAdded: scopes.filter((scope) => !current.scopes.includes(scope)) });
      const client = await change(context, 'updated', (changed) => {
        Object.assign(changed, { description, scopes, deleteOnExpiration, lastModified: clock.timestamp() });
        changed.expires = new Date(expires).toISOString();
      });
      removeWhenExpired(client);
      return clientResponse(client, identities);
    },

    async enableClient(context: RequestContext) {
      const client = await change(context, 'client enabled', (changed) => {
        changed.disabled = false;
      });
      return clientResponse(client, identities);
    },

    async disableClient(context: RequestContext) {
      const client = await change(context, 'client disabled', (changed) => {
        changed.disabled = true;
      });
      return clientResponse(client, identities);
    },

    async deleteClient(context: RequestContext) {
      const clientId = changeable(context);
      identities.removeClient(clientId);
      await audit.record(context, 'client', clientId, 'deleted');
      publish('clientDeleted', { clientId });
    },
  };
}

/** Returns the clientId of a request that changes the client. @throws {ServiceError} `InputError` for static clients, which cannot be changed */
function changeable(context: RequestContext): string {
  const clientId = context.param('clientId');
  if (!clientId.startsWith('static/')) return clientId;
  throw new ServiceError('InputError', `${clientId} cannot be changed: the operators of a deployment define the clients below static/`);
}

/** A client as responses show it: with expanded scopes and without the access token. */
function clientResponse({ accessToken: _secret, ...client }: ClientRecord, identities: Identities): object {
  return { ...client, expandedScopes: identities.expand(client.scopes) };
}
