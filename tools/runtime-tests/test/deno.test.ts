import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runtimes } from './runtimes.ts';

const test = suite('Deno');

const deno = runtimes.find(({ name }) => name === 'Deno')?.program;
// Its absence is reported with the other runtimes.
const run = deno === undefined && process.env['CI'] !== 'true' ? test.skip : test;

const VARIABLES = ['ROOT_URL', 'PROXY_URL', 'CLIENT_ID', 'ACCESS_TOKEN', 'CERTIFICATE'].map((name) => `TASKCLUSTER_${name}`);

/** Runs a program that calls `fromEnv()`. Returns what it prints. */
async function fromEnv(...permissions: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1', TASKCLUSTER_ROOT_URL: 'https://tc.example.com', TASKCLUSTER_CLIENT_ID: 'me' };
  const program = join(import.meta.dirname, '../dist/from-env.js');
  const args = ['run', '--no-prompt', '--node-modules-dir=manual', ...permissions, program];
  return (await promisify(execFile)(deno ?? 'deno', args, { env, timeout: 20_000 })).stdout;
}

run('fromEnv needs permission for the variables of Taskcluster, and for no others', async () => {
  assert.is(await fromEnv(`--allow-env=${VARIABLES.join(',')}`), 'https://tc.example.com me\n');
  assert.match((await rejection(fromEnv(), Error)).message, 'TASKCLUSTER_PROXY_URL');
});

test.run();
