import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes of a page's JavaScript, minified and compressed by gzip. */
export interface BundleSize {
  /** What loads with the page. */
  readonly initial: number;
  /** What loads when the page first validates a document. */
  readonly onDemand: number;
  /** Names of packages whose code loads with the page. */
  readonly packages: readonly string[];
}

/** A page whose size is limited. */
export interface SizedPage {
  readonly name: string;
  readonly program: string;
  /** The limit for what loads with the page, in bytes. */
  readonly limit: number;
}

const options = `{ rootUrl: 'https://tc.example.com', credentials: { clientId: 'me', accessToken: 'secret' } }`;

export const sizedPages: readonly SizedPage[] = [
  {
    name: 'one signed `queue.status` call, with all of `Queue`',
    program: `import { Queue } from '@tc/queue'; new Queue(${options}).status('X3KQyKQkQdyPzP0ZQ3TqLw').then(console.log);`,
    limit: 17_000,
  },
  {
    name: 'one signed request, with `@tc/core` alone',
    program: `
      import { Credentials } from '@tc/core';
      const { rootUrl, credentials } = ${options};
      const authorization = new Credentials(credentials).signRequest('GET', rootUrl);
      fetch(rootUrl, { headers: { authorization } });`,
    limit: 9_000,
  },
  {
    name: 'a download and an upload, with all of `@tc/artifacts`',
    program: `
      import { Artifacts } from '@tc/artifacts';
      import { Queue } from '@tc/queue';
      const artifacts = new Artifacts(new Queue(${options}));
      artifacts.open('X3KQyKQkQdyPzP0ZQ3TqLw', 'public/a').then((content) => content.text()).then(console.log);
      artifacts.upload('X3KQyKQkQdyPzP0ZQ3TqLw', 0, 'public/b', { text: 'b', expires: new Date() });`,
    limit: 36_000,
  },
  {
    name: 'classes that are imported and not used',
    program: `import { Queue } from '@tc/queue'; import { QueueEvents } from '@tc/queue/events'; import { Artifacts } from '@tc/artifacts';`,
    limit: 100,
  },
];

/** Bundles a page with esbuild, without any configuration for these packages. */
export async function measureBundle(program: string): Promise<BundleSize> {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, sourcefile: 'page.js' },
    absWorkingDir: import.meta.dirname,
    outdir: 'out',
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(`esbuild warns: ${warnings.map(({ text }) => text).join('; ')}`);
  const compressed = new Map(outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).length]));
  const initial = new Set<string>();
  const visit = (path: string): void => {
    if (initial.has(path)) return;
    initial.add(path);
    for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(imported);
  };
  visit('out/stdin.js');
  const sum = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + (compressed.get(join(import.meta.dirname, path)) ?? 0), 0);
  const inputs = [...initial].flatMap((path) => Object.entries(metafile.outputs[path]?.inputs ?? {}));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => packageOf(path));
  return {
    initial: sum([...initial]),
    onDemand: sum(Object.keys(metafile.outputs).filter((path) => !initial.has(path))),
    packages: [...new Set(used)].filter((name) => name !== '').sort(),
  };
}

function packageOf(path: string): string {
  const [, workspace] = /\/packages\/([^/]+)\//.exec(path) ?? [];
  // It contains TypeBox.
  if (path.endsWith('/core/dist/validation/schema-check.js')) return 'typebox';
  if (workspace !== undefined) return `@tc/${workspace}`;
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? '';
}

/** A table of the pages' sizes, in Markdown. */
export async function sizeTable(): Promise<string> {
  const rows = await Promise.all(
    sizedPages.map(async ({ name, program, limit }) => {
      const { initial, onDemand, packages } = await measureBundle(program);
      const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
      return `| ${name} | ${kilobytes(limit)} | ${kilobytes(initial)} | ${kilobytes(onDemand)} | ${packages.join(', ') || 'none'} |`;
    }),
  );
  return ['| page | limit, kB | kB | more kB when it validates | packages in it |', '| --- | ---: | ---: | ---: | --- |', ...rows].join(
    '\n',
  );
}
