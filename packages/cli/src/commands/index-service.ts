import type { Index, ListTasksResponseTask } from '@tc/index';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import type { FillGroup } from '../kernel/group.ts';

const fillIndex: FillGroup = (group, context) => {
  group.description('Find tasks by their names in the index.');

  define(group, 'find <indexPath>', {
    summary: 'print the id of the task that an index path leads to',
    json: 'the entry, as `index.findTask` returns it',
    examples: ['tc task artifacts "$(tc index find project.x.latest.linux)"'],
  }).action(async (indexPath: string) => {
    const entry = await (await indexClient(context)).findTask(indexPath);
    context.out.result(entry, () => context.out.line(entry.taskId));
  });

  define(group, 'list [namespace]', {
    summary: 'list the namespaces and tasks below a namespace',
    json: '{namespaces, tasks}: lists as `index.listNamespaces` and `index.listTasks` return them',
  }).action(async (namespace = '') => {
    const index = await indexClient(context);
    const { namespaces, tasks } = await listContents(index, namespace);
    const { out } = context;
    const { uiUrl } = await context.deployment();
    out.result({ namespaces, tasks }, () => {
      out.table(
        ['NAME', 'TASK', 'EXPIRES'],
        [
          ...namespaces.map((entry) => [{ text: `${entry.namespace}.*`, color: 'blue' } as const, '', out.time(entry.expires)]),
          ...tasks.map((task) => [task.namespace, { text: task.taskId, link: `${uiUrl}/tasks/${task.taskId}` }, out.time(task.expires)]),
        ],
        `There is nothing below ${namespace || 'the root'}.`,
      );
    });
  });
};
export default fillIndex;

async function indexClient(context: Context): Promise<Index> {
  const { Index } = await import('@tc/index');
  return context.client(Index);
}

interface Namespace {
  readonly name: string;
  readonly namespace: string;
  readonly expires: string;
}

interface Contents {
  readonly namespaces: Namespace[];
  readonly tasks: ListTasksResponseTask[];
}

/**
 * Lists what lies in a namespace. The root of the index is the empty name, which `index.listNamespaces` and `index.listTasks` do not
 * take, because it leaves the last part of the path out.
 */
async function listContents(index: Index, namespace: string): Promise<Contents> {
  const contents: Contents = { namespaces: [], tasks: [] };
  const folder = namespace === '' ? '' : `/${encodeURIComponent(namespace)}`;
  for (const kind of ['namespaces', 'tasks'] as const) {
    let continuationToken: string | undefined;
    do {
      const page = await index.request<Partial<Contents> & { continuationToken?: string }>('GET', `/${kind}${folder}`, {
        query: { continuationToken },
      });
      contents.namespaces.push(...(page.namespaces ?? []));
      contents.tasks.push(...(page.tasks ?? []));
      continuationToken = page.continuationToken || undefined;
    } while (continuationToken !== undefined);
  }
  return contents;
}
