import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { until } from '@tc/test-support/until';
import { closeChromium } from './chromium.ts';
import { openConsole } from './console-tab.ts';
import { samplePages } from './sample-pages.ts';

/** The pictures in the documentation. `pnpm screenshots` makes them again. */
const FOLDER = join(import.meta.dirname, '../../../docs/images');

/** Bytes of a picture. */
const LIMIT = 150_000;

await using emulator = await startEmulator({ sample: true, seed: 'screenshots' });
const queue = new Queue(emulator);
const group = (await samplePages(emulator)).find((path) => path.startsWith('/groups/')) ?? '';
await queue.ping();
await queue.status('AAAAAAAAQAaAAAAAAAAAAA').catch(() => {});

// The sample's workers and people make calls.
await until(() => emulator.calls.length > 20, 'there are calls to show', 120_000);

const pages = [
  ['group', group],
  ['overview', '/'],
] as const;

mkdirSync(FOLDER, { recursive: true });
try {
  for (const [name, path] of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using tab = await openConsole(emulator, { colorScheme, timezoneId: 'UTC' });
      await tab.open(path);
      const file = join(FOLDER, `console-${name}-${colorScheme}.png`);
      await tab.page.screenshot({ path: file, animations: 'disabled' });
      const { size } = statSync(file);
      if (size > LIMIT) throw new Error(`${file} has ${size} bytes, at most ${LIMIT} are allowed`);
      console.log(`${file}  ${(size / 1000).toFixed(0)} kB`);
    }
  }
} finally {
  await closeChromium();
}
