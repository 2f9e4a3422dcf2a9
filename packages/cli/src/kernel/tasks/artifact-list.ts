import type { Artifact } from '@tc/queue';
import type { Context } from '../context.ts';

/** Writes the list of a task's artifacts. `run` is the latest one if it is `undefined`. */
export async function listArtifacts(context: Context, taskId: string, run: number | undefined): Promise<void> {
  const { Queue } = await import('@tc/queue');
  const queue = await context.client(Queue);
  const { out } = context;
  const artifacts: Artifact[] = [];
  const list = run === undefined ? queue.listLatestArtifacts(taskId) : queue.listArtifacts(taskId, run);
  for await (const artifact of list) artifacts.push(artifact);
  const rows = out.json
    ? []
    : artifacts.map(({ name, contentType, storageType, expires }) => {
        const link =
          run === undefined ? queue.buildUrl('getLatestArtifact', taskId, name) : queue.buildUrl('getArtifact', taskId, run, name);
        return [{ text: name, link }, contentType, storageType, out.time(expires)];
      });
  out.result(artifacts, () => {
    out.table(['NAME', 'TYPE', 'STORAGE', 'EXPIRES'], rows, 'No artifacts.');
  });
}
