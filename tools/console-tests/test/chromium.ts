import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { suite, type Test } from 'uvu';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

const path = ['chromium', 'google-chrome'].flatMap(onPath)[0];
let browser: Promise<Browser> | undefined;
let suites = 0;

/**
 * A suite whose tests need Chromium. All suites share one browser, which closes after the last of them. Without Chromium the tests
 * are skipped, but with CI=true they fail.
 */
export function chromiumSuite(name: string): Test {
  const test = suite(name);
  suites += 1;
  test.after(async () => {
    suites -= 1;
    if (suites === 0) await closeChromium();
  });
  if (path !== undefined || process.env['CI'] === 'true') return test;
  console.warn(`\n!!! CHROMIUM IS NOT INSTALLED: the tests of ${name} are skipped. They run when CI=true.\n`);
  const skipping = (title: string): void => test.skip(title, () => {});
  return Object.assign(skipping, test) as Test;
}

/** The browser, which starts at the first use. */
export function launchChromium(): Promise<Browser> {
  if (path === undefined) return Promise.reject(new Error('Chromium is not installed. Put `chromium` or `google-chrome` on the PATH.'));
  browser ??= chromium.launch({ executablePath: path, args: FLAGS, timeout: 30_000 });
  return browser;
}

/** Closes the browser, if it was started. */
export async function closeChromium(): Promise<void> {
  const started = browser;
  browser = undefined;
  await (await started)?.close();
}

function onPath(name: string): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((file) => existsSync(file));
}
