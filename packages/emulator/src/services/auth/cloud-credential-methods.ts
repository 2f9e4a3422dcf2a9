import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';

const HOUR = 60 * 60 * 1000;

/** How long signatures for Azure are valid, in milliseconds. */
const AZURE_LIFETIME = 25 * 60 * 1000;

/** All credentials for other systems contain this text, so that nobody mistakes them for real ones. */
export const FAKE = 'emulated-not-real';

/** The only Azure account. */
const AZURE_ACCOUNT = 'emulated';

/** The methods that return credentials for other systems. These credentials have the right format, but give access to nothing. */
export function cloudCredentialHandlers({ clock, table }: Deployment): Record<string, Handler> {
  const levelIsReadOnly = (context: RequestContext): boolean => context.param('level') === 'read-only';

  /** Azure creates tables and containers when a caller requests write access to them. */
  const created = { tables: table<true>('auth/azure-tables'), containers: table<true>('auth/azure-containers') };

  const azureAccount = (context: RequestContext): string => {
    const account = context.param('account');
    if (account === AZURE_ACCOUNT) return account;
    throw new ServiceError(
      'ResourceNotFound',
      `Azure account ${account} does not exist; the only account of the emulator is ${AZURE_ACCOUNT}`,
    );
  };

  const azureAccess = async (context: RequestContext, kind: 'tables' | 'containers', name: string) => {
    await context.authorize({ levelIsReadOnly: levelIsReadOnly(context) });
    azureAccount(context);
    if (!levelIsReadOnly(context)) created[kind].set(name, true);
    const sas = `sv=${FAKE}&sp=${levelIsReadOnly(context) ? 'r' : 'rw'}&sr=${encodeURIComponent(name)}`;
    return { sas, expiry: clock.timestamp(AZURE_LIFETIME) };
  };

  return {
    async awsS3Credentials(context: RequestContext) {
      await context.authorize({ levelIsReadOnly: levelIsReadOnly(context) });
      if (context.param('prefix').startsWith('/')) throw new ServiceError('InputError', 'prefix must not start with /');
      const credentials = { accessKeyId: `${FAKE}-key-id`, secretAccessKey: `${FAKE}-secret`, sessionToken: `${FAKE}-session` };
      const expires = clock.timestamp(HOUR);
      if (context.query['format'] !== 'iam-role-compat') return { credentials, expires };
      // The format of the metadata service of EC2 instances, which the schema does not describe.
      const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token } = credentials;
      const metadata = { Code: 'Success', Type: 'AWS-HMAC', LastUpdated: clock.timestamp(), Expiration: expires };
      return new Reply(200, { body: { ...metadata, AccessKeyId, SecretAccessKey, Token } });
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
      return { wstAudience, wstClient, token: `${FAKE}-token`, expires: clock.timestamp(4 * 24 * HOUR) };
    },

    gcpCredentials() {
      return { accessToken: `${FAKE}-token`, expireTime: clock.timestamp(HOUR) };
    },
  };
}
