import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import type { Deployment } from '../src/runtime-test.ts';
import type { Report } from '../src/suite.ts';
import { bundle } from './bundle.ts';

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "main", esModule = embed "main.js")],
  compatibilityDate = "2025-01-01",
);
`;

/** Runs the suite in a worker, which a request starts. */
export async function runInWorkerd(program: string, deployment: Deployment): Promise<Report> {
  const source = `
    import { runSuite } from './suite.ts';
    export default { fetch: async (request) => Response.json(await runSuite(await request.json())) };`;
  const files = await bundle(source, { conditions: ['workerd', 'worker', 'browser'], splitting: false });
  const folder = temporaryFolder('tc-workerd');
  writeFileSync(join(folder, 'main.js'), files.get('main.js') ?? '');
  writeFileSync(join(folder, 'config.capnp'), CONFIG);
  const control = 3;
  const child = spawn(program, ['serve', `--control-fd=${control}`, join(folder, 'config.capnp')], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const port = await listeningPort(child.stdio[control] as Readable);
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(deployment) });
    if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Report;
  } finally {
    child.kill();
  }
}

/** workerd writes an event as a line of JSON when it listens. */
async function listeningPort(events: Readable): Promise<number> {
  let text = '';
  for await (const chunk of events) {
    text += String(chunk);
    const port = /"event":"listen".*"port":(\d+)/.exec(text)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`workerd ended before it listened: ${text}`);
}
