import type { Auth, GetClientResponse } from '@tc/auth';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import type { FillGroup } from '../kernel/group.ts';

interface ClientOptions {
  readonly prefix?: string;
  readonly yes?: boolean;
}

const CLIENT_JSON = 'the client, as `auth.client` returns it; access tokens are never part of it';

const fillClient: FillGroup = (group, context) => {
  group.description('Show and change clients. `tc credentials create` makes a new one.');

  define(group, 'list', { summary: 'list the clients', json: 'a list of clients, as `auth.listClients` returns them' })
    .option('--prefix <text>', 'only clients whose ids begin with this')
    .action(async ({ prefix }: ClientOptions) => {
      const clients: GetClientResponse[] = [];
      const auth = await authClient(context);
      for await (const client of auth.listClients(prefix === undefined ? {} : { prefix })) clients.push(client);
      const { uiUrl } = await context.deployment();
      const { out } = context;
      out.result(clients, () =>
        out.table(
          ['CLIENT', 'STATE', 'EXPIRES', 'LAST USED', 'SCOPES'],
          clients.map((client) => [
            { text: client.clientId, link: `${uiUrl}/auth/clients/${encodeURIComponent(client.clientId)}` },
            clientState(client),
            out.time(client.expires),
            out.time(client.lastDateUsed),
            String(client.scopes.length),
          ]),
          'No clients.',
        ),
      );
    });

  define(group, 'show <clientId>', { summary: 'show a client', json: CLIENT_JSON }).action(async (clientId: string) =>
    showClient(context, await (await authClient(context)).client(clientId)),
  );

  define(group, 'enable <clientId>', { summary: 'enable a client that was disabled', json: CLIENT_JSON }).action(async (clientId: string) =>
    showClient(context, await (await authClient(context)).enableClient(clientId)),
  );

  define(group, 'disable <clientId>', { summary: 'disable a client, so that its credentials stop working', json: CLIENT_JSON })
    .option('-y, --yes', 'do not ask')
    .action(async (clientId: string, options: ClientOptions) => {
      if (!(await context.confirm(`Disable the client ${clientId}?`, options))) return;
      showClient(context, await (await authClient(context)).disableClient(clientId));
    });

  define(group, 'delete <clientId>', { summary: 'delete a client' })
    .option('-y, --yes', 'do not ask')
    .action(async (clientId: string, options: ClientOptions) => {
      if (!(await context.confirm(`Delete the client ${clientId}?`, options))) return;
      await (await authClient(context)).deleteClient(clientId);
      context.out.note(`Deleted client ${clientId}.`);
    });
};
export default fillClient;

async function authClient(context: Context): Promise<Auth> {
  const { Auth } = await import('@tc/auth');
  return context.client(Auth);
}

function clientState({ disabled, expires }: GetClientResponse) {
  if (disabled) return { text: 'disabled', color: 'red' } as const;
  return Date.parse(expires) < Date.now() ? ({ text: 'expired', color: 'yellow' } as const) : ({ text: 'active', color: 'green' } as const);
}

function showClient({ out }: Context, client: GetClientResponse): void {
  out.result(client, () => {
    out.fields([
      ['client', client.clientId],
      ['state', clientState(client)],
      ['description', client.description],
      ['expires', out.time(client.expires)],
      ['last used', out.time(client.lastDateUsed)],
    ]);
    out.line(`\n${out.colors.bold('scopes')}`);
    for (const scope of client.scopes) out.line(`  ${scope}`);
  });
}
