import { join } from 'node:path';
import type { Artifacts } from '@tc/artifacts';
import type { Command } from 'commander';
import type { Context } from '../kernel/context.ts';
import { collect, define } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { uploadSource } from '../kernel/requests/input.ts';
import { downloadTarget } from '../kernel/tasks/download-target.ts';
import { readRunId, requireTaskId } from '../kernel/tasks/tasks.ts';
import { formatBytes, progressBar } from '../kernel/terminal/progress.ts';

interface DownloadOptions {
  readonly run?: number;
  readonly output?: string;
  readonly all?: boolean;
  readonly match?: readonly string[];
  readonly resume?: boolean;
}

interface UploadOptions {
  readonly expires: string;
  readonly contentType?: string;
  readonly storage: 'object' | 's3';
}

const fillArtifact: FillGroup = (group, context) => {
  group.description('Download, upload and list the artifacts of tasks.');

  define(group, 'list <taskId>', {
    summary: 'list the artifacts of a task',
    json: 'a list of artifacts, as `queue.listArtifacts` returns them',
  })
    .option('--run <number>', 'the run. Default: the latest one', readRunId)
    .action(async (taskId: string, { run }: { run?: number }) => {
      const { listArtifacts } = await import('../kernel/tasks/artifact-list.ts');
      await listArtifacts(context, requireTaskId(taskId), run);
    });

  addDownload(group, context);
  addUpload(group, context);
};
export default fillArtifact;

async function artifactsClient(context: Context): Promise<Artifacts> {
  const [{ Artifacts }, { Queue }] = await Promise.all([import('@tc/artifacts'), import('@tc/queue')]);
  return new Artifacts(await context.client(Queue), { signal: context.signal });
}

function addDownload(group: Command, context: Context): void {
  define(group, 'download <taskId> [name]', {
    summary: 'download one artifact, or all',
    description:
      'Download an artifact, or with --all the artifacts of a run into a folder. Downloads are checked against the hashes of the object ' +
      'service and continue after a lost connection.',
    json: '{name, path, size, contentType, hashes}; with --all, a list of these',
    examples: [
      'tc artifact download "$taskId" public/build/target.zip',
      'tc artifact download "$taskId" public/report.json -o - | jq .',
      'tc artifact download "$taskId" --all --match \'public/logs/**\' -o logs',
    ],
  })
    .option('--run <number>', 'the run. Default: the latest one', readRunId)
    .option('-o, --output <path>', 'the file, or the folder with --all; - for stdout. Default: the last part of the name, or this folder')
    .option('--all', 'download all artifacts of the run')
    .option('--match <pattern>', 'with --all, only names that match this glob pattern; repeatable', collect)
    .option('--resume', 'keep the part of an interrupted download, and continue it the next time')
    .action(async (text: string, name: string | undefined, options: DownloadOptions) => {
      const taskId = requireTaskId(text);
      if ((options.all === true) === (name !== undefined))
        throw usageFailure('the name of an artifact and --all exclude each other; give one of them');
      if (name === undefined) await downloadAll(context, taskId, options);
      else await downloadOne(context, taskId, name, options);
    });
}

async function downloadOne(context: Context, taskId: string, name: string, { run, output, resume }: DownloadOptions): Promise<void> {
  const { out } = context;
  const artifacts = await artifactsClient(context);
  const { to, path } = await downloadTarget(context, name, output);
  const bar = await progressBar(context, { title: `Downloading ${name}`, bytes: true });
  try {
    const result = await artifacts.download(taskId, name, {
      to,
      ...(run !== undefined && { runId: run }),
      ...(resume && typeof to === 'string' && { resume }),
      onProgress: ({ loaded, total }) => bar.update(loaded, total),
    });
    bar.end();
    if (path === undefined) return;
    const { size, contentType, hashes } = result;
    out.result({ name, path, size, contentType, hashes }, () => out.line(path));
    out.note(`Downloaded ${formatBytes(size)} of ${contentType}.`);
  } finally {
    bar.end();
  }
}

async function downloadAll(context: Context, taskId: string, { run, output = '.', match, resume }: DownloadOptions): Promise<void> {
  if (output === '-') throw usageFailure('--output - cannot take several artifacts; give a folder');
  const { out } = context;
  const bar = await progressBar(context, { title: 'Downloading', bytes: true });
  try {
    const files = await (await artifactsClient(context)).downloadAll(taskId, {
      to: output,
      ...(run !== undefined && { runId: run }),
      ...(match !== undefined && { match: [...match] }),
      ...(resume && { resume }),
      onProgress: ({ loaded, total, files: count }) => bar.update(loaded, total, `${count.done} of ${count.total} files`),
    });
    bar.end();
    const listed = files.map(({ name, size, contentType, hashes }) => ({ name, path: join(output, name), size, contentType, hashes }));
    out.result(listed, () => {
      for (const { path } of listed) out.line(path);
    });
    out.note(`Downloaded ${files.length} files, ${formatBytes(files.reduce((sum, { size }) => sum + size, 0))}.`);
  } finally {
    bar.end();
  }
}

function addUpload(group: Command, context: Context): void {
  define(group, 'upload <taskId> <run> <name> <file>', {
    summary: 'upload a file as an artifact',
    description: 'Upload a file as an artifact of a run that is being worked on. The file - is stdin.',
    json: '{name, size, contentType, hashes}',
    examples: ['tc artifact upload "$TASK_ID" "$RUN_ID" public/report.html report.html'],
  })
    .option('--expires <duration>', 'when the artifact is deleted; not later than its task', '1 week')
    .option('--content-type <type>', 'the MIME type. Default: by the ending of the name')
    .option('--storage <type>', 'where the queue keeps it: object or s3', readStorage, 'object')
    .action(async (text: string, runText: string, name: string, file: string, { expires, contentType, storage }: UploadOptions) => {
      const taskId = requireTaskId(text);
      const runId = readRunId(runText);
      const { fromNow } = await import('@tc/core');
      const { out } = context;
      const artifacts = await artifactsClient(context);
      const bar = await progressBar(context, { title: `Uploading ${name}`, bytes: true });
      try {
        const {
          size,
          contentType: type,
          hashes,
        } = await artifacts.upload(taskId, runId, name, {
          from: await uploadSource(context.host, file),
          expires: fromNow(expires),
          storageType: storage,
          ...(contentType !== undefined && { contentType }),
          onProgress: ({ loaded, total }) => bar.update(loaded, total),
        });
        bar.end();
        out.result({ name, size, contentType: type, hashes }, () => out.line(name));
        out.note(`Uploaded ${formatBytes(size)} as ${type}.`);
      } finally {
        bar.end();
      }
    });
}

function readStorage(text: string): 'object' | 's3' {
  if (text === 'object' || text === 's3') return text;
  throw usageFailure(`--storage ${text} is not a storage type; expected object or s3`);
}
