import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { verify } from '@tc/test-support/hawk-server';
import { apiError, json, type MisbehavingServer, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { suite } from 'uvu';
import { packAll } from '../src/packages.ts';
import { Project } from '../src/project.ts';
import { DOCUMENTS, PROGRAM, SCRIPT } from './invented-service.ts';

const test = suite('a generated package, from references to a call');
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const CLIENTS = { 'acme/tool': 'the-access-token' };

const [core, generator] = ['@tc/core', '@tc/generator'].map((name) => packAll().find(({ manifest }) => manifest.name === name));
assert.ok(core && generator);

/** Serves the references to anyone, and the API to those who sign. Refuses the first call for a page, which clients repeat. */
async function deployment(): Promise<MisbehavingServer> {
  let lists = 0;
  return misbehavingServer(async (response, request) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1));
    const references = Object.keys(DOCUMENTS).filter((name) => name.startsWith('references/'));
    if (path === 'references/manifest.json') return json(200, { references: references.map((name) => `/${name}`) })(response, request);
    if (DOCUMENTS[path]) return json(200, DOCUMENTS[path])(response, request);
    const refusal = await verify(request, CLIENTS).then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (refusal !== undefined) return apiError(401, 'AuthenticationFailed', refusal)(response, request);
    if (request.method === 'PUT' && path === 'api/widgets/v1/widget/w/1') {
      return json(200, { widgetId: 'w/1', size: JSON.parse(request.body).size })(response, request);
    }
    if (path !== 'api/widgets/v1/widgets') return apiError(404, 'ResourceNotFound', path)(response, request);
    lists++;
    if (lists === 1) return apiError(500, 'InternalServerError', 'once')(response, request);
    const last = searchParams.get('continuationToken') === 'more';
    const widgets = [{ widgetId: 'w', size: last ? 2 : 1 }];
    return json(200, last ? { widgets } : { widgets, continuationToken: 'more' })(response, request);
  });
}

test('is generated, built, packed, installed and called', async () => {
  await using server = await deployment();
  const environment = {
    TASKCLUSTER_ROOT_URL: server.rootUrl,
    TASKCLUSTER_CLIENT_ID: 'acme/tool',
    TASKCLUSTER_ACCESS_TOKEN: 'the-access-token',
  };
  const team = new Project();
  await team.install('npm', generator, [core, generator]);
  const generate = (...args: string[]) => team.run('npx', ['@tc/generator', 'generate', '--scope', '@acme', ...args]);

  assert.match(await generate('--from', server.rootUrl), /packages: 11 files, 11 changed/);

  const directory = join(team.directory, 'packages/widgets');
  await team.run(process.execPath, [TSC, '-b', directory]);
  const tarball = join(directory, (await team.run('npm', ['pack', '--silent', '--pack-destination', directory, directory])).trim());

  const user = new Project();
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  assert.equal(manifest.dependencies['@tc/core'], `^${core.manifest.version}`);
  await user.install('npm', { ...core, manifest, tarball, directory }, [core]);
  user.write('program.ts', PROGRAM);
  user.write('script.mjs', SCRIPT);
  const options = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--skipLibCheck', '--types', '', '--lib', 'es2023,dom'];
  await user.run(process.execPath, [TSC, 'program.ts', ...options]);
  const run = async (program: string) => {
    const { stdout } = await promisify(execFile)(process.execPath, [program], {
      cwd: user.directory,
      env: { ...process.env, ...environment },
    });
    return JSON.parse(stdout);
  };
  const expected = { made: { widgetId: 'w/1', size: 3 }, sizes: [1, 2], refused: 'ValidationError' };
  assert.deepEqual(await run('program.js'), { ...expected, exchange: 'exchange/acme-widgets/v1/widget-made', routingKeyPattern: 'w' });
  assert.deepEqual(await run('script.mjs'), expected);
});

test.run();
