import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shellSnippet, typescriptSnippet } from '../src/pages/calls/snippets.ts';

const test = suite('snippets');

const call = {
  id: 1,
  time: '2026-01-01T00:00:00.000Z',
  service: 'worker-manager',
  method: 'updateWorkerPool',
  verb: 'POST',
  url: '/api/worker-manager/v1/worker-pool/proj%2Flinux',
  duration: 1,
  params: { workerPoolId: 'proj/linux' },
  query: {},
};

test('a call becomes a program', () => {
  const payload = { description: `it's "quoted" \\ and\nlong`, config: { 'a-b': [1, null, true], empty: {} } };
  assert.is(
    typescriptSnippet({ ...call, payload }),
    `import { WorkerManager } from '@tc/worker-manager';

const workerManager = WorkerManager.fromEnv();
const result = await workerManager.updateWorkerPool('proj/linux', {
  description: 'it\\'s "quoted" \\\\ and\\nlong',
  config: {
    'a-b': [
      1,
      null,
      true,
    ],
    empty: {},
  },
});
console.log(result);
`,
  );
});

test('a call becomes a command, quoted for the shell', () => {
  const params = { clientId: `a b'c$(d)`, other: 'plain/x' };
  assert.is(
    shellSnippet({ ...call, service: 'auth', method: 'x', params, query: { limit: '5', q: 'a&b' } }),
    `tc api auth x 'a b'\\''c$(d)' plain/x --query limit=5 --query 'q=a&b'\n`,
  );
  assert.is(
    shellSnippet({ ...call, payload: { a: 1 } }),
    `tc api worker-manager updateWorkerPool proj/linux --payload - <<'JSON'\n{\n  "a": 1\n}\nJSON\n`,
  );
});

test.run();
