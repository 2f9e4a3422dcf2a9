import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { closeChromium } from './chromium.ts';
import { openConsole } from './console-tab.ts';
import { samplePages } from './sample-pages.ts';

/** The pictures in the documentation. `pnpm screenshots` makes them again. */
const FOLDER = join(import.meta.dirname, '../../../docs/images');

/** Bytes of a picture. */
const LIMIT = 150_000;

const WINDOW = { width: 1280, height: 800 };
/** For pages full of text, whose pictures would be too large. */
const SMALL_WINDOW = { width: 1120, height: 560 };
const PHONE = { width: 390, height: 844 };

await using emulator = await startEmulator({ sample: true, seed: 'screenshots' });
const queue = new Queue(emulator);
const group = (await samplePages(emulator)).find((path) => path.startsWith('/groups/')) ?? '';
await queue.ping();
await queue.status('AAAAAAAAQAaAAAAAAAAAAA').catch(() => {});

const pages = [
  ['overview', '/', WINDOW],
  ['group', group, WINDOW],
  ['calls', '/calls', SMALL_WINDOW],
  ['tasks', '/tasks', SMALL_WINDOW],
  ['control', '/control', WINDOW],
  ['phone', '/', PHONE],
] as const;

mkdirSync(FOLDER, { recursive: true });
try {
  for (const [name, path, viewport] of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using tab = await openConsole(emulator, { viewport, colorScheme, timezoneId: 'UTC' });
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
