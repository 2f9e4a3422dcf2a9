import type { Emulator } from '@tc/emulator';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** A tab with the console, and everything that went wrong in it. */
export interface ConsoleTab extends AsyncDisposable {
  readonly page: Page;
  /** Messages of errors: in the browser's console, uncaught ones, and violations of the content security policy. */
  readonly problems: readonly string[];
  /** Loads a page of the console, such as `/tasks?state=failed`, and waits until its data is there. */
  open(path: string): Promise<void>;
  /** Goes to a page without loading the console again, as a click does. */
  visit(path: string): Promise<void>;
  /** Waits until the page's data is there. */
  ready(): Promise<void>;
}

/** Opens the console of an emulator by the link that the emulator prints. Each tab has storage of its own. */
export async function openConsole(emulator: Emulator, options: BrowserContextOptions = {}): Promise<ConsoleTab> {
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-US',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    // Chromium also reports responses of the services, such as the index's 404 for a namespace without a task, and status 416 for the
    // end of a log. The page shows those that are failures.
    const isResponse = message.text().startsWith('Failed to load resource');
    const isOfConsole = message.location().url.startsWith(`${emulator.rootUrl}/console/`);
    if (message.type() === 'error' && (isOfConsole || !isResponse)) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`${event.effectiveDirective} forbids ${event.blockedURI}`),
    ),
  );
  const ready = async (): Promise<void> => {
    await page.locator('.connection.live').first().waitFor({ state: 'attached' });
    await page.locator('main h1').first().waitFor();
    await page.waitForFunction(() => document.querySelector('.loading') === null);
  };
  await page.goto(emulator.consoleUrl ?? '');
  await ready();
  return {
    page,
    problems,
    ready,
    open: async (path) => {
      await page.goto(`${emulator.rootUrl}/console${path}`);
      await ready();
    },
    visit: async (path) => {
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `/console${path}`);
      await ready();
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}
