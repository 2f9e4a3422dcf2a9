import type { Command } from 'commander';
import {
  type Config,
  configPath,
  isExposed,
  PROFILE_KEYS,
  type Profile,
  readConfig,
  SECRET_KEYS,
  writeConfig,
} from '../kernel/config-file.ts';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import { EXIT, Failure, usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

type Key = keyof Profile;

const fillConfig: FillGroup = (group, context) => {
  group.description(
    'Show and change the configuration: named profiles, each with the root URL of a deployment, credentials for it, and the URL of an ' +
      'account at its Pulse broker, for `tc events`. The commands work on ' +
      'the profile that --profile names, else on the default profile, else on a profile named "default".',
  );
  const env = () => context.host.env;

  define(group, 'list', {
    summary: 'list the profiles',
    json: 'a list of {name, rootUrl, clientId, default}; tokens are never shown',
  }).action(async () => {
    const config = await readConfig(env());
    const profiles = Object.entries(config.profiles).map(([name, { rootUrl, clientId }]) => ({
      name,
      rootUrl,
      clientId,
      default: name === config.profile,
    }));
    context.out.result(profiles, () =>
      context.out.table(
        ['PROFILE', 'ROOT URL', 'CLIENT'],
        profiles.map((profile) => [
          `${profile.name}${profile.default ? ' (default)' : ''}`,
          profile.rootUrl ?? '',
          profile.clientId ?? 'anonymous',
        ]),
        'No profiles. Make one with: tc config set rootUrl https://taskcluster.example.com',
      ),
    );
    if (profiles.length > 0 && (await isExposed(env()))) {
      context.out.note(`Other users can read ${configPath(env())}. Run: chmod 600 ${configPath(env())}`, 'yellow');
    }
  });

  define(group, 'show', {
    summary: 'show the deployment and the client that commands use',
    json: '{rootUrl, clientId, source}; clientId is null for anonymous calls',
  }).action(async () => {
    const { rootUrl, credentials, source } = await context.deployment();
    const clientId = credentials.clientId || null;
    context.out.result({ rootUrl, clientId, source }, () =>
      context.out.fields([
        ['root URL', rootUrl],
        ['client', clientId ?? 'anonymous'],
        ['from', source],
      ]),
    );
  });

  addValues(group, context);
  addProfiles(group, context);

  define(group, 'path', { summary: 'print the path of the configuration file', json: 'a string' }).action(() => {
    context.out.result(configPath(env()), () => context.out.line(configPath(env())));
  });
};
export default fillConfig;

function addValues(group: Command, context: Context): void {
  const env = () => context.host.env;
  define(group, 'get <key>', { summary: `print a setting: ${PROFILE_KEYS.join(', ')}`, json: 'a string, or null if it is not set' }).action(
    async (text: string) => {
      const key = readKey(text);
      const config = await readConfig(env());
      const name = profileName(context, config);
      const value = config.profiles[name]?.[key];
      if (SECRET_KEYS.includes(key)) throw usageFailure(`${key} is secret and is never printed`, `It is in ${configPath(env())}.`);
      if (value === undefined && !context.out.json)
        throw new Failure(`profile ${JSON.stringify(name)} has no ${key}`, { exitCode: EXIT.failed });
      context.out.result(value ?? null, () => context.out.line(value));
    },
  );

  define(group, 'set <key> [value]', {
    summary: `change a setting: ${PROFILE_KEYS.join(', ')}`,
    description:
      'Change a setting. Without a value, or with -, it is read from stdin, or asked for on a terminal. Give secrets that way, so that ' +
      "they do not end up in your shell's history.",
    examples: ['tc --profile community config set rootUrl https://community-tc.services.mozilla.com', 'tc config set accessToken'],
  }).action(async (text: string, given: string | undefined) => {
    const key = readKey(text);
    const value = await readValue(context, key, given);
    const config = await readConfig(env());
    const name = profileName(context, config);
    await save(context, config, name, { ...config.profiles[name], [key]: await checkedValue(key, value) });
    context.out.note(`Set ${key} of profile ${name}.`);
  });

  define(group, 'unset <key>', { summary: 'remove a setting' }).action(async (text: string) => {
    const key = readKey(text);
    const config = await readConfig(env());
    const name = profileName(context, config);
    const { [key]: _removed, ...rest } = config.profiles[name] ?? {};
    await save(context, config, name, rest);
    context.out.note(`Removed ${key} of profile ${name}.`);
  });
}

function addProfiles(group: Command, context: Context): void {
  const env = () => context.host.env;
  define(group, 'use <profile>', { summary: 'choose the default profile' }).action(async (name: string) => {
    const config = await readConfig(env());
    requireProfile(config, name);
    await writeConfig(env(), { ...config, profile: name });
    context.out.note(`The default profile is ${name}.`);
  });

  define(group, 'remove <profile>', { summary: 'delete a profile' })
    .option('-y, --yes', 'do not ask')
    .action(async (name: string, options: { yes?: boolean }) => {
      const config = await readConfig(env());
      requireProfile(config, name);
      if (!(await context.confirm(`Delete the profile ${name}?`, options))) return;
      const { [name]: _removed, ...profiles } = config.profiles;
      const { profile, ...rest } = config;
      await writeConfig(env(), { ...rest, ...(profile !== undefined && profile !== name && { profile }), profiles });
      context.out.note(`Deleted profile ${name}.`);
    });
}

function readKey(text: string): Key {
  const key = PROFILE_KEYS.find((known) => known.toLowerCase() === text.toLowerCase());
  if (key === undefined) throw usageFailure(`${JSON.stringify(text)} is not a setting; expected ${PROFILE_KEYS.join(', ')}`);
  return key;
}

async function readValue(context: Context, key: Key, given: string | undefined): Promise<string> {
  if (given !== undefined && given !== '-') return given;
  const { stdin } = context.host;
  const { askSecret } = await import('../kernel/terminal/prompts.ts');
  const { readStdin } = await import('../kernel/requests/input.ts');
  const value = (stdin.isTTY && given !== '-' ? await askSecret(context.host, key) : await readStdin(context.host)).trim();
  if (value === '') throw usageFailure(`${key} is empty; to remove it, run: tc config unset ${key}`);
  return value;
}

/** @throws {ConfigurationError} if a URL is not valid */
async function checkedValue(key: Key, value: string): Promise<string> {
  if (key === 'rootUrl') return (await import('@tc/core')).normalizeRootUrl(value);
  if (key === 'pulseUrl') new (await import('@tc/pulse')).Pulse({ url: value });
  return value;
}

function profileName(context: Context, config: Config): string {
  return context.profile ?? config.profile ?? 'default';
}

function requireProfile({ profiles }: Config, name: string): void {
  if (!Object.hasOwn(profiles, name)) {
    throw usageFailure(`${JSON.stringify(name)} is not a profile`, `Profiles: ${Object.keys(profiles).join(', ') || 'none'}`);
  }
}

async function save(context: Context, config: Config, name: string, profile: Profile): Promise<void> {
  // The first profile becomes the default, because there is nothing to choose from.
  await writeConfig(context.host.env, { ...config, profile: config.profile ?? name, profiles: { ...config.profiles, [name]: profile } });
}
