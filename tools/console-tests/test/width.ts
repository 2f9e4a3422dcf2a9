import type { Page } from 'playwright-core';

/** How wide the content of the page is: of the window, and of the area that scrolls. */
export function widthOfContent(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.querySelector('main')?.scrollWidth ?? 0));
}
