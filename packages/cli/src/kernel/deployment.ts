import type { CredentialsLike } from '@tc/core';
import { EXIT, Failure } from './failure.ts';

/** The deployment that a command calls, and the credentials for it. */
export interface Deployment {
  readonly rootUrl: string;
  /** The address of the deployment's web interface. Differs from `rootUrl` in a task, where calls go through a proxy. */
  readonly uiUrl: string;
  readonly credentials: CredentialsLike;
  /** Where these settings come from, for messages. */
  readonly source: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the deployment: the profile that the user names, else the environment if it has a root URL, else the default profile. One
 * source gives everything, so that credentials never reach a deployment that they are not for.
 */
export async function findDeployment(env: Environment, profileName: string | undefined): Promise<Deployment> {
  const name = profileName ?? (env['TC_PROFILE'] || undefined);
  if (name === undefined) {
    const fromEnvironment = environmentDeployment(env);
    if (fromEnvironment !== undefined) return fromEnvironment;
  }
  const { readConfig, configPath } = await import('./config-file.ts');
  const config = await readConfig(env);
  const chosen = name ?? config.profile;
  if (chosen === undefined) {
    throw new Failure('TASKCLUSTER_ROOT_URL is not set, and no profile is configured', {
      exitCode: EXIT.usage,
      hints: ['Set TASKCLUSTER_ROOT_URL, or run: tc config set rootUrl https://taskcluster.example.com'],
    });
  }
  const profile = Object.hasOwn(config.profiles, chosen) ? config.profiles[chosen] : undefined;
  if (profile === undefined) {
    const names = Object.keys(config.profiles);
    throw new Failure(`profile ${JSON.stringify(chosen)} is not in ${configPath(env)}`, {
      exitCode: EXIT.usage,
      hints: [names.length > 0 ? `Profiles: ${names.join(', ')}` : 'The file has no profiles. Run: tc config set --help'],
    });
  }
  const { rootUrl, ...credentials } = profile;
  if (rootUrl === undefined) {
    throw new Failure(`profile ${JSON.stringify(chosen)} has no rootUrl`, {
      exitCode: EXIT.usage,
      hints: [`Run: tc --profile ${chosen} config set rootUrl https://taskcluster.example.com`],
    });
  }
  return { rootUrl: withoutSlash(rootUrl), uiUrl: withoutSlash(rootUrl), credentials, source: `profile ${chosen}` };
}

function environmentDeployment(env: Environment): Deployment | undefined {
  const rootUrl = env['TASKCLUSTER_PROXY_URL'] || env['TASKCLUSTER_ROOT_URL'];
  if (!rootUrl) return undefined;
  const clientId = env['TASKCLUSTER_CLIENT_ID'];
  return {
    rootUrl: withoutSlash(rootUrl),
    uiUrl: withoutSlash(env['TASKCLUSTER_ROOT_URL'] || rootUrl),
    credentials: clientId ? { clientId, accessToken: env['TASKCLUSTER_ACCESS_TOKEN'], certificate: env['TASKCLUSTER_CERTIFICATE'] } : {},
    source: 'the environment',
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
