import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { json, misbehavingServer, text } from '@tc/test-support/misbehaving-server';
import { unhandledRejections } from '@tc/test-support/unhandled-rejections';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Credentials } from '../../src/credentials/credentials.ts';
import { Sample } from '../sample-service.ts';

const test = suite('leaks');

const CALLS = 10_000;
const AT_ONCE = 50;

/** Counts what keeps the process running, by kind. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function heapUsed(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

test(`${CALLS} calls that succeed or fail leave no sockets, timers, listeners, rejections or memory behind`, async () => {
  let count = 0;
  await using server = await misbehavingServer((response, request) => {
    count++;
    // The memory of the server must not count.
    (server.requests as unknown[]).length = 0;
    return (count % 10 === 0 ? text(404, '{"code": "ResourceNotFound", "message": "no"}') : json(200, { itemId: 'x', size: 1 }))(
      response,
      request,
    );
  });
  const client = new AbortController();
  const call = new AbortController();
  const credentials = new Credentials({ clientId: 'me/tool', accessToken: 'the-access-token' });
  const sample = new Sample({ rootUrl: server.rootUrl, credentials, signal: client.signal });
  const run = async (calls: number) => {
    let left = calls;
    const worker = async () => {
      while (left-- > 0) await sample.getItem('x', left % 2 === 0 ? { signal: call.signal } : {}).catch(() => {});
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  };
  const warnings: Error[] = [];
  const warn = (warning: Error) => void warnings.push(warning);
  process.on('warning', warn);
  const unhandled = await unhandledRejections(async () => {
    await run(1000);
    const before = { resources: resources(), heap: await heapUsed() };
    count = 0;
    await run(CALLS);
    const after = { resources: resources(), heap: await heapUsed() };
    assert.is(count, CALLS);
    assert.ok((after.resources['TCPSocketWrap'] ?? 0) <= 2 * AT_ONCE + 2, JSON.stringify(after.resources));
    assert.ok(
      (after.resources['Timeout'] ?? 0) <= (before.resources['Timeout'] ?? 0) + 1,
      JSON.stringify([before.resources, after.resources]),
    );
    // Less than a response, a summary or a listener that is kept for each call.
    const growth = (after.heap - before.heap) / CALLS;
    assert.ok(growth < 1000, `each call leaves ${growth} bytes behind`);
    assert.is(getEventListeners(client.signal, 'abort').length, 0);
    assert.is(getEventListeners(call.signal, 'abort').length, 0);
  });
  process.off('warning', warn);
  assert.equal(unhandled, []);
  assert.equal(warnings, [], 'Node warns about signals with many listeners');
});

test.run();
