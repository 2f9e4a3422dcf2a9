#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Credentials, normalizeRootUrl, rootUrlFromEnv } from '@tc/core';
import { Command } from 'commander';
import type { Behaviour } from './conformance/behaviour.ts';
import { count, failureText, jsonReport, ProgressLine, skippedText, table } from './conformance/report.ts';
import { runAll } from './conformance/runner.ts';
import { ALL, connect } from './conformance/suite.ts';
import type { Target } from './conformance/target.ts';
import { startEmulator } from './emulator.ts';

interface Flags {
  readonly rootUrl?: string;
  readonly filter: string;
  readonly list?: true;
  readonly json?: true;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const HELP = `
The credentials come from TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN and
TASKCLUSTER_CERTIFICATE. Without a root URL the suite runs against an emulator
that it starts.

The suite creates tasks, clients, roles, secrets, hooks and worker pools whose
names begin with "conformance-". It deletes everything that the API can delete;
the rest expires within hours. Ctrl-C stops the run after it has cleaned up.

A behaviour is skipped, with the reason, if the credentials or the deployment
do not allow it.

Exit status: 0 if no behaviour failed, 1 if one failed, 2 if the suite could not run.`;

const program = new Command('tc-conformance')
  .description('Tests whether a Taskcluster deployment behaves as Taskcluster 106.0.0 does.')
  .version(version)
  .option('--root-url <url>', 'deployment to test (default: TASKCLUSTER_ROOT_URL)')
  .option('--filter <text>', 'run only the behaviours whose name or service contains this text', '')
  .option('--list', 'list the behaviours and exit')
  .option('--json', 'print the results as JSON')
  .addHelpText('after', HELP)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

try {
  process.exitCode = await main(program.opts<Flags>());
} catch (error) {
  process.stderr.write(`tc-conformance: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

/** @returns the exit status */
async function main({ rootUrl, filter, list, json }: Flags): Promise<number> {
  const chosen = ALL.filter(({ service, name }) => `${service}: ${name}`.includes(filter));
  if (chosen.length === 0) throw new Error(`no behaviour contains ${JSON.stringify(filter)}; run with --list to see all of them`);
  if (list) {
    const names = chosen.map(({ service, name }) => ({ service, name }));
    print(json ? toJson(names) : names.map(({ service, name }) => `${service}: ${name}\n`).join(''));
    return 0;
  }
  const url = rootUrl ?? rootUrlOfEnvironment();
  if (url !== undefined) return test(await connect(normalizeRootUrl(url), Credentials.fromEnv()), chosen, json);
  const emulator = await startEmulator({ claimWorkWait: 0 });
  try {
    return await test(await connect(emulator.rootUrl, emulator.credentials), chosen, json);
  } finally {
    await emulator.close();
  }
}

/** Tests the behaviours and prints the results. @returns the exit status */
async function test(target: Target, chosen: readonly Behaviour[], json: boolean | undefined): Promise<number> {
  const say = json ? () => {} : print;
  say(`${target.rootUrl}, as ${target.credentials.clientId || 'an anonymous caller'}\n\n`);
  const interruption = new AbortController();
  const onInterrupt = (): void => {
    process.stderr.write('\nStops after the running behaviours have cleaned up. Press Ctrl-C again to stop now.\n');
    interruption.abort();
  };
  process.once('SIGINT', onInterrupt);
  const progress = new ProgressLine(chosen.length);
  const outcomes = await runAll(chosen, target, {
    signal: interruption.signal,
    onOutcome(outcome) {
      progress.clear();
      if (outcome.result === 'failed') say(`${failureText(outcome)}\n`);
      progress.step(outcome.behaviour);
    },
  });
  progress.clear();
  process.off('SIGINT', onInterrupt);
  if (json) {
    print(toJson({ rootUrl: target.rootUrl, clientId: target.credentials.clientId, ...jsonReport(outcomes) }));
  } else {
    const skipped = skippedText(outcomes);
    print(`${skipped}${skipped && '\n'}${table(outcomes)}`);
  }
  if (interruption.signal.aborted) return 2;
  return count(outcomes).failed > 0 ? 1 : 0;
}

/** The root URL of the environment. `undefined` if the environment has none. */
function rootUrlOfEnvironment(): string | undefined {
  const { TASKCLUSTER_ROOT_URL, TASKCLUSTER_PROXY_URL } = process.env;
  return TASKCLUSTER_ROOT_URL || TASKCLUSTER_PROXY_URL ? rootUrlFromEnv() : undefined;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}
