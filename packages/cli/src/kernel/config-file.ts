import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { usageFailure } from './failure.ts';
import { parseYaml } from './parse-yaml.ts';

/** The settings of one deployment. */
export interface Profile {
  readonly rootUrl?: string;
  readonly clientId?: string;
  readonly accessToken?: string;
  readonly certificate?: string;
  /** The account at the deployment's Pulse broker: `amqps://user:password@host:port/vhost`. */
  readonly pulseUrl?: string;
}

export const PROFILE_KEYS: readonly (keyof Profile)[] = ['rootUrl', 'clientId', 'accessToken', 'certificate', 'pulseUrl'];

/** The settings that are secret. They are never printed. */
export const SECRET_KEYS: readonly (keyof Profile)[] = ['accessToken', 'certificate', 'pulseUrl'];

/** The content of the configuration file. */
export interface Config {
  /** The name of the profile that is used when none is chosen. */
  readonly profile?: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The path of the configuration file: `TC_CONFIG`, else `tc/config.yml` in the user's configuration folder. */
export function configPath(env: Environment): string {
  return env['TC_CONFIG'] || join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'tc', 'config.yml');
}

/** Reads the configuration file. A file that does not exist is empty. */
export async function readConfig(env: Environment): Promise<Config> {
  const path = configPath(env);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { profiles: {} };
    throw usageFailure(`${path} cannot be read: ${(error as Error).message}`);
  }
  return checked(path, parseYaml(path, text));
}

function checked(path: string, value: unknown): Config {
  if (value === null || value === undefined) return { profiles: {} };
  const isObject = (item: unknown): item is Record<string, unknown> => typeof item === 'object' && item !== null && !Array.isArray(item);
  if (!isObject(value)) throw usageFailure(`${path} holds no settings; expected the keys "profile" and "profiles"`);
  const { profile, profiles = {} } = value;
  if (profile !== undefined && typeof profile !== 'string') throw usageFailure(`${path}: profile is not a string`);
  if (!isObject(profiles)) throw usageFailure(`${path}: profiles is not a mapping from names to settings`);
  for (const [name, settings] of Object.entries(profiles)) {
    if (!isObject(settings)) throw usageFailure(`${path}: profiles.${name} is not a mapping`);
    for (const [key, setting] of Object.entries(settings)) {
      if (!(PROFILE_KEYS as readonly string[]).includes(key)) {
        throw usageFailure(`${path}: profiles.${name}.${key} is not a setting; expected ${PROFILE_KEYS.join(', ')}`);
      }
      if (typeof setting !== 'string') throw usageFailure(`${path}: profiles.${name}.${key} is not a string`);
    }
  }
  return { ...(profile !== undefined && { profile }), profiles: profiles as Record<string, Profile> };
}

/** Writes the configuration file. Only its owner can read it, because it can contain access tokens. */
export async function writeConfig(env: Environment, config: Config): Promise<void> {
  const path = configPath(env);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, stringify(config), { mode: 0o600 });
  await chmod(temporary, 0o600);
  await rename(temporary, path);
}

/** Whether other users of this machine can read the configuration file. */
export async function isExposed(env: Environment): Promise<boolean> {
  if (process.platform === 'win32') return false;
  const { mode } = await stat(configPath(env));
  return (mode & 0o077) !== 0;
}
