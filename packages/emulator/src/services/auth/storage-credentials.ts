import { ServiceError } from '../../calls/errors.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Deployment, Handler } from '../../calls/service.ts';

const HOUR = 60 * 60 * 1000;

/** What the values of credentials for other systems begin with, so that nobody takes them for real ones. */
const FAKE = 'emulated-not-real';

/** The only account of Azure that there is. */
const AZURE_ACCOUNT = 'emulated';

/** Methods that give access to other systems. Their answers are of the right form and open nothing. */
export function storageCredentialHandlers({ clock, table }: Deployment): Record<string, Handler> {
  const levelIsReadOnly = (context: RequestContext): boolean => context.param('level') === 'read-only';

  /** Tables and containers come into being when somebody asks to write to them. */
  const created = { tables: table<true>('auth/azure-tables'), containers: table<true>('auth/azure-containers') };

  const azureAccount = (context: RequestContext): string => {
    const account = context.param('account');
    if (account === AZURE_ACCOUNT) return account;
    throw new ServiceError('ResourceNotFound', `there is no Azure account ${account}; the emulator has ${AZURE_ACCOUNT} alone`);
  };

  const azureAccess = async (context: RequestContext, kind: 'tables' | 'containers', name: string) => {
    await context.authorize({ levelIsReadOnly: levelIsReadOnly(context) });
    azureAccount(context);
    if (!levelIsReadOnly(context)) created[kind].set(name, true);
    return { sas: `sv=${FAKE}&sp=${levelIsReadOnly(context) ? 'r' : 'rw'}&sr=${encodeURIComponent(name)}`, expiry: clock.timestamp(HOUR) };
  };

  return {
    async awsS3Credentials(context: RequestContext) {
      await context.authorize({ levelIsReadOnly: levelIsReadOnly(context) });
      if (context.param('prefix').startsWith('/')) throw new ServiceError('InputError', 'prefix begins with /, which is not allowed');
      const credentials = { accessKeyId: `${FAKE}-key-id`, secretAccessKey: `${FAKE}-secret`, sessionToken: `${FAKE}-session` };
      const expires = clock.timestamp(HOUR);
      if (context.query['format'] !== 'iam-role-compat') return { credentials, expires };
      // The form of an instance's metadata service, which the schema does not describe.
      const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token } = credentials;
      const compatible = { Code: 'Success', Type: 'AWS-HMAC', LastUpdated: clock.timestamp(), Expiration: expires };
      return new Reply(200, { body: { ...compatible, AccessKeyId, SecretAccessKey, Token } });
    },

    azureAccounts() {
      return { accounts: [AZURE_ACCOUNT] };
    },

    azureTables(context: RequestContext) {
      azureAccount(context);
      return { tables: [...created.tables.keys()].sort() };
    },

    azureTableSAS(context: RequestContext) {
      return azureAccess(context, 'tables', context.param('table'));
    },

    azureContainers(context: RequestContext) {
      azureAccount(context);
      return { containers: [...created.containers.keys()].sort() };
    },

    azureContainerSAS(context: RequestContext) {
      return azureAccess(context, 'containers', context.param('container'));
    },

    sentryDSN(context: RequestContext) {
      const project = context.param('project');
      const at = `sentry.invalid/${encodeURIComponent(project)}`;
      const dsn = { secret: `https://${FAKE}:secret@${at}`, public: `https://${FAKE}@${at}` };
      return { project, dsn, expires: clock.timestamp(24 * HOUR) };
    },

    websocktunnelToken(context: RequestContext) {
      const { wstAudience, wstClient } = context.params;
      return { wstAudience, wstClient, token: `${FAKE}-token`, expires: clock.timestamp(4 * HOUR) };
    },

    gcpCredentials() {
      return { accessToken: `${FAKE}-token`, expireTime: clock.timestamp(HOUR) };
    },
  };
}
