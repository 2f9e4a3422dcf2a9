import type { CredentialsLike } from '@tc/core';
import type { Profile } from '../config-file.ts';
import { usageFailure } from '../failure.ts';

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
  const fromEnvironment = profileName === undefined ? environmentDeployment(env) : undefined;
  if (fromEnvironment !== undefined) return fromEnvironment;
  const hint = 'Set TASKCLUSTER_ROOT_URL, or run: tc config set rootUrl https://taskcluster.example.com';
  const { name, profile } = await findProfile(env, profileName, 'TASKCLUSTER_ROOT_URL', hint);
  const { rootUrl, pulseUrl: _account, ...credentials } = profile;
  if (rootUrl === undefined) {
    throw usageFailure(
      `profile ${JSON.stringify(name)} has no rootUrl`,
      `Run: tc --profile ${name} config set rootUrl https://taskcluster.example.com`,
    );
  }
  return { rootUrl: withoutSlash(rootUrl), uiUrl: withoutSlash(rootUrl), credentials, source: `profile ${name}` };
}

/**
 * Finds the URL of the account at the Pulse broker: the one of the profile that the user names, else `undefined` if the environment
 * has `PULSE_*` variables, else the one of the default profile.
 */
export async function findPulseUrl(env: Environment, profileName: string | undefined): Promise<string | undefined> {
  const inEnvironment = ['PULSE_HOST', 'PULSE_USERNAME', 'PULSE_PASSWORD'].some((name) => env[name]);
  if (profileName === undefined && inEnvironment) return undefined;
  const hint = 'Set PULSE_HOST, PULSE_USERNAME and PULSE_PASSWORD, or run: tc config set pulseUrl';
  const { name, profile } = await findProfile(env, profileName, 'PULSE_HOST', hint);
  if (profile.pulseUrl !== undefined) return profile.pulseUrl;
  throw usageFailure(`profile ${JSON.stringify(name)} has no pulseUrl`, `Run: tc --profile ${name} config set pulseUrl`);
}

/** The profile with the given name, or the default one. `variable` could have been set instead; `hint` says what to do without both. */
async function findProfile(
  env: Environment,
  profileName: string | undefined,
  variable: string,
  hint: string,
): Promise<{ readonly name: string; readonly profile: Profile }> {
  const { readConfig, configPath } = await import('../config-file.ts');
  const config = await readConfig(env);
  const name = profileName ?? config.profile;
  if (name === undefined) throw usageFailure(`${variable} is not set, and no profile is configured`, hint);
  const profile = Object.hasOwn(config.profiles, name) ? config.profiles[name] : undefined;
  if (profile !== undefined) return { name, profile };
  const names = Object.keys(config.profiles);
  throw usageFailure(
    `profile ${JSON.stringify(name)} is not in ${configPath(env)}`,
    names.length > 0 ? `Profiles: ${names.join(', ')}` : 'The file has no profiles. Run: tc config set --help',
  );
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
