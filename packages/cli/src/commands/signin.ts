import type { Context } from '../kernel/context.ts';
import { collect, describeCommand } from '../kernel/define.ts';
import { EXIT, Failure, usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { exportCommands, readShell, SHELLS } from '../kernel/shell-variables.ts';
import { relativeTime } from '../kernel/terminal/relative-time.ts';

interface SigninOptions {
  readonly check?: boolean;
  readonly save?: boolean;
  readonly shell: string;
  readonly name: string;
  readonly expires: string;
  readonly scope?: readonly string[];
  readonly port: number;
  readonly browser: boolean;
}

const fillSignin: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'get credentials with a browser',
    description:
      'Get credentials with a browser. The command opens a page of the deployment that creates a client, and prints the commands that set ' +
      "its credentials in your shell. With --save they go to the profile instead. Anyone with the credentials has the client's scopes, so " +
      'give it few of them and let it expire soon.',
    json: '{rootUrl, clientId, accessToken}; with --check, {clientId, type, expires, scopes}; with --save, {profile, rootUrl, clientId}',
    examples: [
      'eval "$(tc signin)"',
      'eval "$(tc signin --scope \'queue:rerun-task:*\' --expires 1h)"',
      'tc signin --shell fish | source',
      'tc --profile community signin --save',
    ],
  });
  group
    .option('--check', 'only check whether the credentials work: exit with 0 if they do, and with 3 if not')
    .option('--save', 'save the credentials in the profile instead of printing them')
    .option('--shell <shell>', `the shell to print for: ${SHELLS.join(', ')}`, readShell, 'sh')
    .option('--name <name>', 'the name of the client; a few random characters are added', 'cli')
    .option('--expires <duration>', 'when the client expires', '1d')
    .option('-s, --scope <scope>', 'a scope of the client; repeatable. Default: all of yours', collect)
    .option('--port <number>', 'the port to listen on; 0 picks a free one', readPort, 0)
    .option('--no-browser', 'only print the URL, do not open it')
    .action((options: SigninOptions) => (options.check ? check(context) : signIn(context, options)));
};
export default fillSignin;

async function signIn(context: Context, options: SigninOptions): Promise<void> {
  const { out, host } = context;
  if (options.save && context.profile === undefined) {
    throw usageFailure('--save needs a profile', 'Name it before the command: tc --profile <name> signin --save');
  }
  const { rootUrl, uiUrl } = await context.deployment();
  const { slugid } = await import('@tc/core');
  const { listenForCallback } = await import('../kernel/callback-server.ts');
  const server = await listenForCallback(options.port);
  try {
    const query = new URLSearchParams([
      ...(options.scope ?? ['*']).map((scope): [string, string] => ['scope', scope]),
      ['name', `${options.name}-${slugid().slice(0, 6)}`],
      ['expires', options.expires],
      ['callback_url', server.url],
      ['description', 'Created by `tc signin` for use on the command line'],
    ]);
    const url = `${uiUrl}/auth/clients/create?${query}`;
    out.note(`Sign in at ${url}`);
    if (options.browser) await openBrowser(context, url);
    out.note('Waiting for the browser. Press Ctrl-C to give up.');
    const { clientId, accessToken } = await Promise.race([server.credentials, aborted(context.signal)]);
    if (options.save) {
      await save(context, { rootUrl: uiUrl, clientId, accessToken });
      out.result({ profile: context.profile, rootUrl: uiUrl, clientId }, () => {});
      out.note(`Saved the credentials of ${clientId} in profile ${context.profile}.`);
      return;
    }
    const variables = {
      TASKCLUSTER_ROOT_URL: rootUrl,
      TASKCLUSTER_CLIENT_ID: clientId,
      TASKCLUSTER_ACCESS_TOKEN: accessToken,
      TASKCLUSTER_CERTIFICATE: '',
    };
    out.result({ rootUrl, clientId, accessToken }, () => out.line(exportCommands(options.shell, variables).join('\n')));
    if (host.stdout.isTTY) out.note('These are secrets. To set them without showing them: eval "$(tc signin)"', 'yellow');
    else out.note(`Signed in as ${clientId}.`);
  } finally {
    server.close();
  }
}

async function openBrowser({ out }: Context, url: string): Promise<void> {
  const { default: open } = await import('open');
  try {
    const child = await open(url);
    child.on('error', () => out.note('The browser could not be opened. Open the URL yourself.', 'yellow'));
  } catch {
    out.note('The browser could not be opened. Open the URL yourself.', 'yellow');
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function save(context: Context, profile: { rootUrl: string; clientId: string; accessToken: string }): Promise<void> {
  const { readConfig, writeConfig } = await import('../kernel/config-file.ts');
  const { env } = context.host;
  const config = await readConfig(env);
  const name = context.profile ?? 'default';
  const { pulseUrl } = config.profiles[name] ?? {};
  const changed = { ...profile, ...(pulseUrl !== undefined && { pulseUrl }) };
  await writeConfig(env, { ...config, profile: config.profile ?? name, profiles: { ...config.profiles, [name]: changed } });
}

async function check(context: Context): Promise<void> {
  const { rootUrl, credentials, source } = await context.deployment();
  const hints = ['Sign in with: eval "$(tc signin)"'];
  if (!credentials.clientId) throw new Failure(`${source} has no credentials`, { exitCode: EXIT.denied, hints });
  const { credentialInformation } = await import('@tc/core');
  const { clientId, type, active, expiry, scopes } = await credentialInformation(rootUrl, credentials, { signal: context.signal });
  if (!active) throw new Failure(`the credentials of ${clientId} have expired or are disabled`, { exitCode: EXIT.denied, hints });
  const { out } = context;
  out.result({ clientId, type, expires: expiry, scopes }, () =>
    out.fields([
      ['client', clientId],
      ['type', type],
      ['expires', out.terminal ? relativeTime(expiry) : expiry.toISOString()],
      ['scopes', String(scopes.length)],
    ]),
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw usageFailure(`--port ${text} is not a port; expected a whole number from 0 to 65535`);
}
