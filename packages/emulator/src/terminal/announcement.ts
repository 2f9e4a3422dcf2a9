import type { Credentials } from '@tc/core';
import { isLoopback } from '../console/guard.ts';
import type { EmulatorOptions } from '../setup/options.ts';

/** The part of an emulator that is announced. */
interface Started {
  readonly rootUrl: string;
  readonly consoleUrl: string | undefined;
  readonly services: readonly string[];
  readonly credentials: Credentials;
}

/** What the command prints at its start: a shell script that configures clients, with comments for people. */
export function announcement(emulator: Started, options: EmulatorOptions): string[] {
  const { rootUrl, services, consoleUrl } = emulator;
  const afterwards = options.state === undefined ? 'Its state is lost when it stops.' : `Its state is kept in ${options.state}.`;
  const { TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN } = emulator.credentials.toEnv();
  return [
    `# Taskcluster emulator with ${services.join(', ')}.`,
    `# Press Ctrl-C to stop it. ${afterwards}${options.amqp === undefined ? '' : ' It publishes events to RabbitMQ.'}`,
    ...(consoleUrl === undefined ? [] : [`# Console: ${consoleUrl}`]),
    ...exposure(emulator, options).map((line) => `# ${line}`),
    `export TASKCLUSTER_ROOT_URL=${rootUrl}`,
    `export TASKCLUSTER_CLIENT_ID=${TASKCLUSTER_CLIENT_ID}`,
    `export TASKCLUSTER_ACCESS_TOKEN=${TASKCLUSTER_ACCESS_TOKEN}`,
    'unset TASKCLUSTER_CERTIFICATE',
  ];
}

/** The same as one JSON object, for programs. */
export interface StartRecord {
  readonly type: 'start';
  readonly rootUrl: string;
  readonly services: readonly string[];
  readonly consoleUrl?: string;
  /** The variables that configure clients. */
  readonly env: Readonly<Record<string, string>>;
}

export function startRecord({ rootUrl, services, consoleUrl, credentials }: Started): StartRecord {
  const { TASKCLUSTER_CLIENT_ID = '', TASKCLUSTER_ACCESS_TOKEN = '' } = credentials.toEnv();
  return {
    type: 'start',
    rootUrl,
    services,
    ...(consoleUrl !== undefined && { consoleUrl }),
    env: { TASKCLUSTER_ROOT_URL: rootUrl, TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN },
  };
}

/** Says what it means that other machines can reach the emulator. Empty if they cannot. */
export function exposure({ consoleUrl }: Started, { host = '127.0.0.1' }: EmulatorOptions): string[] {
  if (isLoopback(host)) return [];
  return [
    `Warning: with --host ${host}, other machines can reach this emulator. The connection is not encrypted.`,
    'Whoever has the access token below can do everything, and everyone can do what the role anonymous allows.',
    ...(consoleUrl === undefined
      ? []
      : ['The console opens only with the token in its link. Do not share the link with people you do not trust.']),
  ];
}
