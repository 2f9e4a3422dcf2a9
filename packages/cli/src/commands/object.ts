import type { Objects } from '@tc/artifacts';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import type { FillGroup } from '../kernel/group.ts';
import { uploadSource } from '../kernel/requests/input.ts';
import { downloadTarget } from '../kernel/tasks/download-target.ts';
import { formatBytes, progressBar } from '../kernel/terminal/progress.ts';

interface UploadOptions {
  readonly project: string;
  readonly expires: string;
  readonly contentType?: string;
}

const fillObject: FillGroup = (group, context) => {
  group.description('Download and upload objects of the object service.');
  const { host } = context;

  define(group, 'download <name> [file]', {
    summary: 'download an object',
    description: 'Download an object and check its hashes. The file - is stdout; by default it has the last part of the name.',
    json: '{name, path, size, contentType, hashes}',
  }).action(async (name: string, file: string | undefined) => {
    const { out } = context;
    const { to, path } = await downloadTarget(context, name, file);
    const bar = await progressBar(context, { title: `Downloading ${name}`, bytes: true });
    try {
      const { size, contentType, hashes } = await (await objectsClient(context)).download(name, {
        to,
        onProgress: ({ loaded, total }) => bar.update(loaded, total),
      });
      bar.end();
      if (path === undefined) return;
      out.result({ name, path, size, contentType, hashes }, () => out.line(path));
      out.note(`Downloaded ${formatBytes(size)} of ${contentType}.`);
    } finally {
      bar.end();
    }
  });

  define(group, 'upload <name> <file>', {
    summary: 'upload a file as an object',
    description: 'Upload a file as an object. The file - is stdin.',
    json: '{name, size, contentType, hashes}',
  })
    .requiredOption('--project <id>', 'the project that the object belongs to')
    .option('--expires <duration>', 'when the object is deleted', '1 week')
    .option('--content-type <type>', 'the MIME type. Default: by the ending of the name')
    .action(async (name: string, file: string, { project, expires, contentType }: UploadOptions) => {
      const { fromNow } = await import('@tc/core');
      const { out } = context;
      const bar = await progressBar(context, { title: `Uploading ${name}`, bytes: true });
      try {
        const {
          size,
          contentType: type,
          hashes,
        } = await (await objectsClient(context)).upload(name, {
          from: await uploadSource(host, file),
          projectId: project,
          expires: fromNow(expires),
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
};
export default fillObject;

async function objectsClient(context: Context): Promise<Objects> {
  const [{ Objects }, { ObjectService }] = await Promise.all([import('@tc/artifacts'), import('@tc/object')]);
  return new Objects(await context.client(ObjectService), { signal: context.signal });
}
