import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { startEmulator } from '@tc/emulator';
import type { Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { openConsole } from './console-tab.ts';
import { samplePages } from './sample-pages.ts';

const test = chromiumSuite('pages');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('every page loads without errors, is accessible in both themes, and fits a phone', async () => {
  await using emulator = await startEmulator({ sample: true, seed: 'pages' });
  await using tab = await openConsole(emulator, { colorScheme: 'light' });
  const { page, problems } = tab;
  const faults: string[] = [];
  for (const path of await samplePages(emulator)) {
    await tab.open(path);
    const notFound = await page.getByRole('alert').allTextContents();
    faults.push(...notFound.map((text) => `${path}: ${text}`));
    await page.evaluate(AXE);
    faults.push(...(await violations(page, {})).map((text) => `${path}: ${text}`));
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await violations(page, { runOnly: ['color-contrast'] });
    faults.push(...inDark.map((text) => `${path} in dark: ${text}`));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await widthOfContent(page);
    if (width > 390) faults.push(`${path} is ${width} pixels wide on a phone`);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  assert.equal(faults, []);
  assert.equal(problems, []);
});

/** What axe finds, one text for each element. */
async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  const found = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({ ...given, resultTypes: ['violations'] }),
    options,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** How wide the window's content is, and that of the area that scrolls. */
function widthOfContent(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.querySelector('main')?.scrollWidth ?? 0));
}

test.run();
