import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startEmulator } from '@tc/emulator';
import * as assert from 'uvu/assert';
import { chromiumSuite, launchChromium } from './chromium.ts';
import { openConsole } from './console-tab.ts';

const test = chromiumSuite('other origins');

test('a page of another origin cannot read or change anything', async () => {
  await using emulator = await startEmulator();
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Other</title>'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The same browser has a console open, so that cookies or cached answers would be found.
  const context = await (await launchChromium()).newContext();
  try {
    await (await context.newPage()).goto(emulator.consoleUrl ?? '');
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const read = await page.evaluate(async (api) => {
      const got: string[] = [];
      for (const credentials of ['omit', 'include'] as const) {
        for (const mode of ['cors', 'no-cors'] as const) {
          for (const [method, path] of [
            ['POST', 'session'],
            ['GET', 'stream'],
            ['GET', 'tasks'],
            ['GET', 'state'],
            ['POST', 'reset'],
          ] as const) {
            const text = await fetch(`${api}/${path}`, { method, mode, credentials }).then(
              (response) => response.text(),
              () => '',
            );
            if (text !== '') got.push(`${method} ${path}, ${mode}, ${credentials}: ${text}`);
          }
        }
      }
      return got;
    }, `${emulator.rootUrl}/console/api`);
    assert.equal(read, []);
    const framed = await page.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const frame = document.createElement('iframe');
          frame.src = address;
          frame.onload = () => resolve(frame.contentDocument !== null);
          document.body.append(frame);
        }),
      `${emulator.rootUrl}/console/`,
    );
    assert.is(framed, false);
    assert.is(await page.frames()[1]?.locator('main').count(), 0, 'the console refuses to be in a frame');
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
  await using tab = await openConsole(emulator);
  assert.equal(tab.problems, [], 'the console itself still works');
});

test.run();
