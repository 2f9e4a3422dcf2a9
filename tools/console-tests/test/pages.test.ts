import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { startEmulator } from '@tc/emulator';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { openConsole } from './console-tab.ts';
import { samplePages } from './sample-pages.ts';
import { widthOfContent } from './width.ts';

const test = chromiumSuite('pages');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SCREEN = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

test('every page loads without errors, is accessible in both themes, and does not scroll sideways on a phone', async () => {
  await using emulator = await startEmulator({ sample: true, seed: 'pages' });
  await using tab = await openConsole(emulator, { colorScheme: 'light' });
  const { page } = tab;
  await page.addInitScript(AXE);
  const found: string[] = [];
  for (const path of await samplePages(emulator)) {
    const add = (texts: readonly string[], what: string): void => void found.push(...texts.map((text) => `${path}, ${what}: ${text}`));
    await tab.open(path);
    add(await page.getByRole('alert').allTextContents(), 'alert');
    add(await violations(page, {}), 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    add(await violations(page, { runOnly: ['color-contrast'] }), 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    const width = await widthOfContent(page);
    if (width > PHONE.width) add([`${width} pixels wide`], 'phone');
    await page.setViewportSize(SCREEN);
  }
  assert.equal([found, tab.problems], [[], []]);
});

/** What axe finds, one text for each element. */
async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  const found = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        ...given,
        resultTypes: ['violations'],
      }),
    options,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

test.run();
