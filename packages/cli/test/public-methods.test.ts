import { readFile } from 'node:fs/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { publicMethodsPage, statusesWithoutScopes } from '../scripts/public-methods.ts';

const test = suite('methods without scopes');

/** Public methods whose own answer is one of the statuses below. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  // They report whether the caller has the scopes that its payload names.
  testAuthenticate: 401,
  testAuthenticateGet: 401,
  // They read tasks as an anonymous caller, who has no scopes here.
  taskProfile: 500,
  taskGroupProfile: 500,
};

test('a method that needs scopes answers 403 to a caller that has none', async () => {
  const methods = await statusesWithoutScopes();
  assert.ok(methods.length > 190);
  for (const { service, endpoint, status } of methods) {
    const subject = `${service}.${endpoint.name}`;
    const exception = EXCEPTIONS[endpoint.name];
    if (endpoint.scopes !== undefined) assert.is(status, 403, subject);
    else if (exception !== undefined) assert.is(status, exception, subject);
    else assert.not([401, 403, 500].includes(status), `${subject} is public, and answers ${status}`);
  }
});

test('docs/public-methods.md is current', async () => {
  const page = await readFile(new URL('../../../docs/public-methods.md', import.meta.url), 'utf8');
  assert.is(page, await publicMethodsPage(), 'run `pnpm --filter @tc/cli document` and commit docs/public-methods.md');
});

test.run();
