import { Index, type IndexedTaskResponse, type InsertTaskRequest } from '@tc/index';
import { Queue } from '@tc/queue';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { ARTIFACT_NAME, type ValueRule } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { indexCompletedTasks } from './completed-tasks.ts';
import { INDEX_PATH, type IndexedTask, NamespaceTree } from './namespaces.ts';

type InsertPayload = InsertTaskRequest & { readonly expires: string; readonly data: Record<string, unknown> };

const PATH: ValueRule = {
  pattern: INDEX_PATH,
  expected: "at most 255 characters: words of letters, digits and _!~*'()%-, joined with dots",
};

/** How long the URL for a private artifact is valid, in milliseconds. */
const READ_PERIOD = 15 * 60 * 1000;

/** Creates the index service. */
export function createIndex(deployment: Deployment): ServiceModule {
  const { clock } = deployment;
  const tree = new NamespaceTree(deployment);
  indexCompletedTasks(deployment, tree);

  const find = (path: string): IndexedTask => {
    const task = tree.find(path);
    if (task === undefined) throw new ServiceError('ResourceNotFound', `no task is indexed at ${path}`);
    return task;
  };

  return {
    service: Index.service,
    handlers: {
      ...statusMethods(clock),

      findTask(context: RequestContext): IndexedTaskResponse {
        return find(context.param('indexPath'));
      },

      listNamespaces(context: RequestContext) {
        const { items, next } = paginate(tree.namespacesIn(context.param('namespace')), ({ name }) => name, context.query);
        return { namespaces: items, ...next };
      },

      listTasks(context: RequestContext) {
        const { items, next } = paginate(tree.tasksIn(context.param('namespace')), ({ namespace }) => namespace, context.query);
        return { tasks: items, ...next };
      },

      insertTask(context: RequestContext<InsertPayload>): IndexedTaskResponse {
        const { taskId, rank, data, expires } = context.payload;
        return tree.insert({ namespace: context.param('namespace'), taskId, rank, data, expires: new Date(expires).toISOString() });
      },

      async findArtifactFromTask(context: RequestContext) {
        const name = context.param('name');
        const isPrivate = !name.startsWith('public/');
        await context.authorize({ private: isPrivate });
        const { taskId } = find(context.param('indexPath'));
        const queue = new Queue({ rootUrl: deployment.rootUrl, credentials: deployment.serviceCredentials('index') });
        // The URL is signed with the machine's clock and checked with the emulator's clock.
        const expiresIn = Math.max(READ_PERIOD + clock.offset, 1000);
        const location = isPrivate
          ? queue.buildSignedUrl('getLatestArtifact', taskId, name, { expiresIn })
          : queue.buildUrl('getLatestArtifact', taskId, name);
        return new Reply(303, { headers: { location } });
      },
    },
    args: {
      indexPath: PATH,
      namespace: PATH,
      name: ARTIFACT_NAME,
    },
    slashArguments: ['name'],
  };
}
