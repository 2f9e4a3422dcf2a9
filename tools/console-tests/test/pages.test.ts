import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Emulator, startEmulator } from '@tc/emulator';
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

const sample = startSample();
test.after(async () => {
  await (await sample()).close();
});

test('every page loads without errors', async () => {
  const emulator = await sample();
  await using tab = await openConsole(emulator);
  const alerts: string[] = [];
  for (const path of await samplePages(emulator)) {
    await tab.open(path);
    const texts = await tab.page.getByRole('alert').allTextContents();
    alerts.push(...texts.map((text) => `${path}: ${text}`));
  }
  assert.equal([alerts, tab.problems], [[], []]);
});

test('every page is accessible in both themes, and does not scroll sideways on a phone', async () => {
  const emulator = await sample();
  await using tab = await openConsole(emulator, { colorScheme: 'light' });
  const { page } = tab;
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const path of await samplePages(emulator)) {
    await tab.visit(path);
    found.push(...(await violations(page, {})).map((text) => `${path}: ${text}`));
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await violations(page, { runOnly: ['color-contrast'] });
    found.push(...inDark.map((text) => `${path} in dark: ${text}`));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PHONE);
    const width = await widthOfContent(page);
    if (width > PHONE.width) found.push(`${path} on a phone: ${width} pixels`);
    await page.setViewportSize(SCREEN);
  }
  assert.equal(found, []);
});

/** Starts the emulator at the first use. */
function startSample(): () => Promise<Emulator> {
  let started: Promise<Emulator> | undefined;
  return () => {
    started ??= startEmulator({ sample: true, seed: 'pages' });
    return started;
  };
}

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
