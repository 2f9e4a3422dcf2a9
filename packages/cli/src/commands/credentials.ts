import type { Context } from '../kernel/context.ts';
import { collect, define } from '../kernel/define.ts';
import type { FillGroup } from '../kernel/group.ts';
import { exportCommands, readShell, SHELLS } from '../kernel/shell-variables.ts';

interface CredentialsOptions {
  readonly scope?: readonly string[];
  readonly expires: string;
  readonly name?: string;
  readonly shell: string;
  readonly description?: string;
  readonly yes?: boolean;
}

const SECRETS_JSON = '{rootUrl, clientId, accessToken, certificate}; certificate is null for permanent credentials';
const SHELL_OPTION = ['--shell <shell>', `the shell to print for: ${SHELLS.join(', ')}`] as const;

const fillCredentials: FillGroup = (group, context) => {
  group.description('Show, make and replace credentials. Except for `show`, these commands print secrets.');

  define(group, 'show', {
    summary: 'show the client, the scopes and the expiry of your credentials',
    json: '{clientId, type, active, expires, scopes}',
  }).action(async () => {
    const { rootUrl, credentials } = await context.deployment();
    const { credentialInformation } = await import('@tc/core');
    const { clientId, type, active, expiry, scopes } = await credentialInformation(rootUrl, credentials, { signal: context.signal });
    const { out } = context;
    out.result({ clientId, type, active, expires: expiry, scopes }, () => {
      out.fields([
        ['client', clientId],
        ['type', type],
        ['active', active ? 'yes' : 'no'],
        ['expires', out.time(expiry)],
      ]);
      out.line(`\n${out.colors.bold('scopes')}`);
      for (const scope of scopes) out.line(`  ${scope}`);
    });
  });

  define(group, 'temp', {
    summary: 'make temporary credentials from yours',
    description:
      'Make temporary credentials with some of your scopes and print the commands that set them in a shell. Nothing is sent. They cannot be ' +
      'revoked, so let them expire soon; 31 days is the most.',
    json: SECRETS_JSON,
    examples: ['eval "$(tc credentials temp --scope \'queue:get-artifact:private/*\' --expires 1h)"'],
  })
    .requiredOption('-s, --scope <scope>', 'a scope of the credentials; repeatable', collect)
    .option('--expires <duration>', 'when they expire', '1 hour')
    .option('--name <clientId>', 'a client id of their own; needs auth:create-client:<clientId>')
    .option(...SHELL_OPTION, readShell, 'sh')
    .action(async ({ scope = [], expires, name, shell }: CredentialsOptions) => {
      const { Credentials } = await import('@tc/core');
      const { credentials } = await context.deployment();
      const temporary = Credentials.from(credentials).createTemporary({
        scopes: [...scope],
        expiresIn: expires,
        ...(name !== undefined && { clientId: name }),
      });
      await print(context, shell, temporary.toEnv());
    });

  define(group, 'create <clientId>', {
    summary: 'create a client and print its credentials',
    json: SECRETS_JSON,
  })
    .requiredOption('-s, --scope <scope>', 'a scope of the client; repeatable', collect)
    .option('--description <text>', 'what the client is for', 'Created on the command line')
    .option('--expires <duration>', 'when the client expires', '30 days')
    .option(...SHELL_OPTION, readShell, 'sh')
    .action(async (clientId: string, { scope = [], description = '', expires, shell }: CredentialsOptions) => {
      const { fromNow } = await import('@tc/core');
      const { Auth } = await import('@tc/auth');
      const auth = await context.client(Auth);
      const { accessToken } = await auth.createClient(clientId, { scopes: [...scope], description, expires: fromNow(expires) });
      await print(context, shell, permanent(clientId, accessToken));
    });

  define(group, 'reset <clientId>', {
    summary: 'replace the access token of a client and print the new one',
    description: 'Replace the access token of a client and print the new credentials. The old token stops working immediately.',
    json: SECRETS_JSON,
  })
    .option('-y, --yes', 'do not ask')
    .option(...SHELL_OPTION, readShell, 'sh')
    .action(async (clientId: string, options: CredentialsOptions) => {
      if (!(await context.confirm(`Replace the access token of ${clientId}? The old one stops working.`, options))) return;
      const { Auth } = await import('@tc/auth');
      const { accessToken } = await (await context.client(Auth)).resetAccessToken(clientId);
      await print(context, options.shell, permanent(clientId, accessToken));
    });
};
export default fillCredentials;

type Variables = Record<'TASKCLUSTER_CLIENT_ID' | 'TASKCLUSTER_ACCESS_TOKEN' | 'TASKCLUSTER_CERTIFICATE', string>;

function permanent(clientId: string, accessToken: string): Variables {
  return { TASKCLUSTER_CLIENT_ID: clientId, TASKCLUSTER_ACCESS_TOKEN: accessToken, TASKCLUSTER_CERTIFICATE: '' };
}

/** Prints credentials, and says on a terminal that they are secret. */
async function print(context: Context, shell: string, variables: Variables): Promise<void> {
  const { out } = context;
  const { uiUrl: rootUrl } = await context.deployment();
  const { TASKCLUSTER_CLIENT_ID: clientId, TASKCLUSTER_ACCESS_TOKEN: accessToken, TASKCLUSTER_CERTIFICATE: certificate } = variables;
  out.result({ rootUrl, clientId, accessToken, certificate: certificate || null }, () =>
    out.line(exportCommands(shell, { TASKCLUSTER_ROOT_URL: rootUrl, ...variables }).join('\n')),
  );
  if (out.terminal) out.note('The access token is secret: anyone who has it can act with these scopes.', 'yellow');
}
