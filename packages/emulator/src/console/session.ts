import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONSOLE_CLIENT } from '../test-controls/call-monitor.ts';
import type { ConsoleTarget } from './console-target.ts';
import type { ConsoleCredentials, Session } from './protocol.ts';

/** How long the console's credentials are valid before and after now, so that the clock can be set, in milliseconds. */
const PERIOD = 15 * 24 * 60 * 60 * 1000;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Returns what the page needs to know at its start. */
export function openSession(target: ConsoleTarget): Session {
  const { options, token } = target;
  const { root, clock, services } = target.current();
  const rootUrl = target.rootUrl();
  const now = clock.now();
  const credentials = root.createTemporary({
    clientId: CONSOLE_CLIENT,
    scopes: ['*'],
    start: new Date(now - PERIOD),
    expiry: new Date(now + PERIOD),
  });
  return {
    token,
    rootUrl,
    version,
    services: services.modules.map(({ service }) => service.name),
    credentials: fields(credentials.toEnv()),
    exportLines: exportLines(rootUrl, root.toEnv()),
    amqp: options.amqp !== undefined,
    ...(options.state !== undefined && { stateFile: resolve(options.state) }),
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

function fields(environment: Environment): ConsoleCredentials {
  const certificate = environment['TASKCLUSTER_CERTIFICATE'];
  return {
    clientId: environment['TASKCLUSTER_CLIENT_ID'] ?? '',
    accessToken: environment['TASKCLUSTER_ACCESS_TOKEN'] ?? '',
    ...(certificate !== undefined && { certificate }),
  };
}

function exportLines(rootUrl: string, environment: Environment): string[] {
  return [
    `export TASKCLUSTER_ROOT_URL=${rootUrl}`,
    `export TASKCLUSTER_CLIENT_ID=${environment['TASKCLUSTER_CLIENT_ID']}`,
    `export TASKCLUSTER_ACCESS_TOKEN=${environment['TASKCLUSTER_ACCESS_TOKEN']}`,
    'unset TASKCLUSTER_CERTIFICATE',
  ];
}
