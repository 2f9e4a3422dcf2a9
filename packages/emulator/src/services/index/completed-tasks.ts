import type { TaskCompletedMessage, TaskDefinitionResponse } from '@tc/queue';
import { QueueEvents } from '@tc/queue/events';
import type { Deployment } from '../../calls/deployment.ts';
import { INDEX_PATH, type NamespaceTree } from './namespaces.ts';

/** The prefix of the routes that index a task. */
const PREFIX = 'route.index.';

const completed = new QueueEvents().taskCompleted();

/** Indexes every completed task at the paths in its routes. */
export function indexCompletedTasks({ eventLog, clock, call, serviceCredentials }: Deployment, tree: NamespaceTree): void {
  const { clientId } = serviceCredentials('index');
  eventLog.listen(({ exchange, cc, message }) => {
    if (exchange !== completed.exchange) return;
    const routes = cc.filter((route) => route.startsWith(PREFIX));
    const paths = routes.map((route) => route.slice(PREFIX.length)).filter((path) => INDEX_PATH.test(path));
    if (paths.length === 0) return;
    const { taskId } = (message as unknown as TaskCompletedMessage).status;
    clock.begin(async () => {
      const definition = (await call('queue', 'task', {
        params: { taskId },
        clientId,
        scopes: [`queue:get-task:${taskId}`],
      })) as TaskDefinitionResponse;
      const entry = readEntry(definition);
      if (entry !== undefined) for (const namespace of paths) tree.insert({ namespace, taskId, ...entry });
    });
  });
}

/** Reads `extra.index` of a task. Returns `undefined` if it is invalid; such a task is not indexed. */
function readEntry({ extra, expires }: TaskDefinitionResponse) {
  const given = { rank: 0, data: {}, expires, ...(extra?.['index'] as Record<string, unknown> | undefined) };
  const { rank, data } = given;
  const time = Date.parse(String(given.expires));
  if (typeof rank !== 'number' || typeof data !== 'object' || data === null || Array.isArray(data) || Number.isNaN(time)) return undefined;
  return { rank, data: data as Record<string, unknown>, expires: new Date(time).toISOString() };
}
