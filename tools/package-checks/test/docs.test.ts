import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import GithubSlugger from 'github-slugger';
import { suite } from 'uvu';

const execute = promisify(execFile);
const test = suite('documentation');

const ROOT = resolve(import.meta.dirname, '../../..');

/** Below this package, so that the workspace's packages are found from there, and out of git's sight. */
const FOLDER = resolve(import.meta.dirname, '../node_modules/.docs');

/** What the examples take for granted: names that their surroundings would have. */
const GIVEN = `
declare const auth: import('@tc/auth').Auth;
declare const queue: import('@tc/queue').Queue;
declare const claim: import('@tc/queue').TaskClaim;
declare const sampleStatus: import('@tc/queue').TaskStatusStructure;
declare const payload: import('@tc/queue').TaskCompletedMessage;
declare const events: import('@tc/queue/events').QueueEvents;
declare const pulse: import('@tc/pulse').Pulse;
declare const workerManager: import('@tc/worker-manager').WorkerManager;
declare const emulator: import('@tc/emulator').Emulator;
declare const credentials: import('@tc/core').Credentials;
declare const temporary: import('@tc/core').Credentials;
declare const expression: import('@tc/core').ScopeExpression;
declare const pushEvent: object;
declare const taskclusterYml: string;
declare const [rootUrl, clientId, accessToken]: [string, string, string];
declare const [taskId, taskGroupId, runId, provisionerId, workerType, schedulerId]: [string, string, string, string, string, string];
declare const [held, controller]: [string[], AbortController];
declare function codeUnderTest(queue: import('@tc/queue').Queue): Promise<void>;
declare function work(message: unknown): Promise<void>;
`;

interface Example {
  /** Where it stands, such as `docs/testing.md:12`. */
  readonly place: string;
  readonly code: string;
}

async function documents(): Promise<string[]> {
  const docs = (await readdir(join(ROOT, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  const readmes = (await readdir(join(ROOT, 'packages'))).map((name) => `packages/${name}/README.md`);
  return ['README.md', 'tools/docs-site/site/index.md', ...docs, ...readmes];
}

async function examples(document: string): Promise<Example[]> {
  const text = await readFile(join(ROOT, document), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    place: `${document}:${text.slice(0, match.index).split('\n').length}`,
    code: match[1] ?? '',
  }));
}

/** An example as a module of its own. Functions are not spelt out in examples, so a bare `return` stands for one. */
function asModule({ code }: Example): string {
  return `${code.replaceAll(/\breturn undefined;/g, '')}\nexport {};\n`;
}

test('every example in README and docs compiles', async () => {
  const all = (await Promise.all((await documents()).map(examples))).flat();
  assert.ok(all.length > 20, `only ${all.length} examples were found`);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const files = all.map((example, index) => ({ ...example, file: `example-${index}.ts` }));
  await Promise.all(files.map((example) => writeFile(join(FOLDER, example.file), asModule(example))));
  await writeFile(join(FOLDER, 'given.d.ts'), GIVEN);
  const options = {
    composite: false,
    declaration: false,
    declarationMap: false,
    isolatedDeclarations: false,
    // Some examples are pages.
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable'],
    noEmit: true,
    noUnusedLocals: false,
  };
  const config = {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: options,
    files: ['given.d.ts', ...files.map(({ file }) => file)],
  };
  await writeFile(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
  const output = await execute('tsc', ['-p', FOLDER, '--pretty', 'false']).then(
    ({ stdout }) => stdout,
    ({ stdout, message }: { stdout?: string; message: string }) => stdout || message,
  );
  const complaints = files.reduce((text, { file, place }) => text.replaceAll(new RegExp(`\\S*${file}`, 'g'), place), output);
  assert.equal(complaints, '');
});

test('every relative link in README and docs leads somewhere, and so does its anchor', async () => {
  const broken: string[] = [];
  for (const document of [...(await documents()), 'CONTRIBUTING.md', 'RELEASING.md', 'SECURITY.md']) {
    const text = withoutCode(await readFile(join(ROOT, document), 'utf8'));
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)]*)\)/g)) {
      const [target = '', anchor] = link.split('#');
      const content = await contentOf(target === '' ? join(ROOT, document) : resolve(join(ROOT, document), '..', target));
      if (content === undefined || (anchor !== undefined && !anchors(content).includes(anchor))) broken.push(`${document}: ${link}`);
    }
  }
  assert.deepEqual(broken, []);
});

/** The text of a file; empty for a folder, and undefined if there is neither. */
function contentOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() =>
    readdir(path).then(
      () => '',
      () => undefined,
    ),
  );
}

/** The anchors that GitHub and the site give to the headings of a document. */
function anchors(document: string): string[] {
  const slugger = new GithubSlugger();
  const headings = [...withoutCode(document).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => heading);
  // The text of a link is part of the anchor, its address is not.
  return headings.map((heading) => slugger.slug(heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')));
}

function withoutCode(document: string): string {
  return document.replaceAll(/^```[\s\S]*?^```/gm, '');
}

test.run();
