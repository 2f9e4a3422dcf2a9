import { ConfigurationError } from '@tc/core';
import * as emulator from '@tc/emulator';
import * as pulse from '@tc/pulse';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bundle } from './bundle.ts';

const test = suite('packages for Node alone');

/** Bundles a program for a browser or a worker and runs it here. Returns what it exports. */
async function runBundled(program: string, conditions: string[]): Promise<Record<string, unknown>> {
  const files = await bundle(program, { conditions, splitting: false });
  return import(`data:text/javascript,${encodeURIComponent(files.get('main.js') ?? '')}`);
}

for (const condition of ['browser', 'workerd']) {
  for (const [name, module, use] of [
    ['@tc/pulse', pulse, 'Pulse.fromEnv()'],
    ['@tc/pulse', pulse, "new Pulse({ host: 'a', username: 'b', password: 'c' })"],
    ['@tc/emulator', emulator, 'startEmulator()'],
  ] as const) {
    test(`${name} in a ${condition} says that it needs Node: ${use}`, async () => {
      const program = `
        import * as all from '${name}';
        import { ${/\w*(Pulse|startEmulator)/.exec(use)?.[0]} } from '${name}';
        export const names = Object.keys(all);
        export const error = await (async () => ${use})().then(() => undefined, (reason) => reason);`;
      const { names, error } = await runBundled(program, [condition]);
      assert.equal(names, Object.keys(module), 'it exports the same names');
      assert.is((error as Error).name, ConfigurationError.prototype.name);
      assert.match((error as Error).message, `${name} needs Node, because `);
    });
  }
}

test.run();
