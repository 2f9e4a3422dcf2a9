import { Index, type IndexedTaskResponse, type InsertTaskRequest, type ListTasksAtIndexRequest } from '@tc/index';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { ARTIFACT_NAME, type ValueRule } from '../../calls/value-rule.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { ArtifactLocations } from './artifact-locations.ts';
import { indexCompletedTasks } from './completed-tasks.ts';
import { INDEX_PATH, type IndexedTask, isRank, NamespaceTree } from './namespaces.ts';

type InsertPayload = InsertTaskRequest & { readonly expires: string; readonly data: Record<string, unknown> };

const PATH: ValueRule = {
  pattern: INDEX_PATH,
  expected: "at most 255 characters: words of letters, digits and _!~*'()%-, joined with dots",
};

/** Creates the index service. */
export function createIndex(deployment: Deployment): ServiceModule {
  const tree = new NamespaceTree(deployment);
  const artifacts = new ArtifactLocations(deployment);
  indexCompletedTasks(deployment, tree);

  const find = (path: string): IndexedTask => {
    const task = tree.find(path);
    if (task === undefined) throw new ServiceError('ResourceNotFound', `no task is indexed at ${path}`);
    return task;
  };

  return {
    service: Index.service,
    handlers: {
      ...statusMethods(deployment.clock),

      findTask(context: RequestContext): IndexedTaskResponse {
        return find(context.param('indexPath'));
      },

      async findTasksAtIndex(context: RequestContext<ListTasksAtIndexRequest & { readonly indexes: readonly string[] }>) {
        const { indexes } = context.payload;
        await context.authorize({ indexPaths: indexes });
        // Taskcluster does not find paths of a single word.
        const paths = [...new Set(indexes)].filter((path) => path.includes('.'));
        const found = paths.map((path) => tree.find(path)).filter((task) => task !== undefined);
        const { items, next } = paginate(found, ({ namespace }) => namespace, context.query);
        return { tasks: items, ...next };
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
        // Taskcluster's database rejects the number, and the service reports that as an internal error.
        if (!isRank(rank)) throw new ServiceError('InternalServerError', `rank is ${rank}, expected a whole number of 32 bits`);
        return tree.insert({ namespace: context.param('namespace'), taskId, rank, data, expires: new Date(expires).toISOString() });
      },

      deleteTask(context: RequestContext) {
        tree.remove(context.param('namespace'));
        return {};
      },

      async findArtifactFromTask(context: RequestContext) {
        const { taskId } = find(context.param('indexPath'));
        return new Reply(303, { headers: { location: await artifacts.locate(taskId, context.param('name')) } });
      },
    },
    args: {
      indexPath: PATH,
      namespace: PATH,
      name: ARTIFACT_NAME,
    },
    slashArguments: ['name'],
    shortRoutes: ['listNamespaces', 'listTasks'],
  };
}
