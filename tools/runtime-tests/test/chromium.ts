import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import type { Deployment } from '../src/runtime-test.ts';
import type { Report } from '../src/suite.ts';
import { bundle } from './bundle.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'];

/** Without `unsafe-eval`, a page may not compile text to functions. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src *";

/** Runs the suite in a page. The page is of another origin than the deployment. */
export async function runInChromium(executablePath: string, deployment: Deployment): Promise<Report> {
  const program = `
    import { runSuite } from './suite.ts';
    globalThis.report = runSuite(JSON.parse(decodeURIComponent(location.hash.slice(1))));`;
  const files = await bundle(program, { conditions: ['browser'], splitting: true });
  const server = createServer(({ url = '/' }, response) => {
    const script = files.get(url.slice(1));
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    response.setHeader('content-security-policy', POLICY);
    response.end(script ?? '<!doctype html><script type="module" src="/main.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium(executablePath);
  try {
    const page = await browser.newPage();
    const hash = encodeURIComponent(JSON.stringify(deployment));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/#${hash}`);
    const report = await page.waitForFunction('globalThis.report', undefined, { timeout: 60_000 });
    return (await report.jsonValue()) as Report;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Starts Chromium without a window. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, timeout: 30_000 });
}
