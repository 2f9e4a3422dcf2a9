// Downloads the artifacts of a task below a folder. Run it again after an interruption: it continues where it stopped.
//
//   TASKCLUSTER_ROOT_URL=… tsx mirror-artifacts.ts TASK_ID_OR_INDEX_PATH FOLDER
import { Artifacts, type FilesProgress } from '@tc/artifacts';

const [task, to] = process.argv.slice(2);
if (task === undefined || to === undefined) {
  console.error('usage: mirror-artifacts TASK_ID_OR_INDEX_PATH FOLDER');
  process.exit(1);
}

// Ctrl-C keeps what has arrived.
const stop = new AbortController();
process.once('SIGINT', () => stop.abort(new Error('interrupted')));

let shown = 0;
function show({ loaded, total, files }: FilesProgress): void {
  if (files.done === shown) return;
  shown = files.done;
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  console.log(`${files.done} of ${files.total} files, ${megabytes(loaded)} of ${total === undefined ? '?' : megabytes(total)} MB`);
}

const artifacts = Artifacts.fromEnv({ signal: stop.signal });
const isTaskId = /^[\w-]{22}$/.test(task);
const files = await artifacts.downloadAll(isTaskId ? task : { index: task }, {
  to,
  resume: true,
  // The URL of a reference is chosen by the task, and an error has no content.
  match: ({ storageType }) => storageType !== 'reference' && storageType !== 'error',
  onProgress: show,
});
for (const { path, size, hashes } of files) console.log(`${hashes.sha256}  ${path}  ${size} bytes`);
