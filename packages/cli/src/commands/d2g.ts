import type { DockerWorkerPayload } from '../d2g/docker-worker-payload.ts';
import type { Context } from '../kernel/context.ts';
import { describeCommand } from '../kernel/define.ts';
import { EXIT, Failure, usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { readDocument } from '../kernel/requests/input.ts';

interface D2gOptions {
  readonly file: string;
  readonly taskDef?: boolean;
}

/** The parts of a task definition that a conversion reads. */
interface TaskDefinition {
  readonly payload?: unknown;
  readonly scopes?: readonly string[];
  readonly taskQueueId?: string;
  readonly provisionerId?: string;
  readonly workerType?: string;
}

const fillD2g: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'convert a task for docker-worker into one for generic-worker',
    description:
      'Convert the payload of a task for docker-worker into one for generic-worker that runs the same container. With --task-def, ' +
      'convert a whole task definition: its payload and its scopes. If the scopes assume roles, the deployment expands them. The ' +
      'container may use all that a worker can allow, except GPUs.',
    json: 'always, whether --json is given or not: the converted payload or task definition',
    examples: ['tc d2g --file payload.json', 'tc task def fN1SbArXTPSVFNUvaOlinQ | tc d2g --task-def'],
  });
  group
    .option('-f, --file <file>', 'a JSON or YAML file, or - for stdin', '-')
    .option('-t, --task-def', 'the input is a task definition')
    .action(async ({ file, taskDef }: D2gOptions) => {
      if (file === '-' && context.host.stdin.isTTY) throw usageFailure('there is no input', 'Name a file with --file, or pipe one in.');
      const document = await readDocument(context.host, file);
      context.out.value(taskDef ? await convertTask(context, document) : await convert(document));
    });
};
export default fillD2g;

async function convertTask(context: Context, document: unknown): Promise<object> {
  const task = (document ?? {}) as TaskDefinition;
  if (task.payload === undefined) throw usageFailure('the task definition has no payload');
  const payload = await convert(task.payload);
  if (task.scopes === undefined) return { ...task, payload };
  if (!Array.isArray(task.scopes) || !task.scopes.every((scope) => typeof scope === 'string')) {
    throw usageFailure('the scopes of the task definition are not a list of strings');
  }
  const { convertScopes } = await import('../d2g/convert-scopes.ts');
  const scopes = await convertScopes(task.scopes, {
    payload: task.payload as DockerWorkerPayload,
    taskQueueId: taskQueueOf(task),
    async expand(given) {
      const { Auth } = await import('@tc/auth');
      return (await (await context.client(Auth)).expandScopes({ scopes: [...given] })).scopes ?? [];
    },
  });
  return { ...task, scopes, payload };
}

/** Checks and converts a payload. */
async function convert(document: unknown): Promise<object> {
  const { compileSchema, slugid } = await import('@tc/core');
  const { DOCKER_WORKER_PAYLOAD } = await import('../d2g/docker-worker-payload.ts');
  const issues = (await compileSchema(DOCKER_WORKER_PAYLOAD))(document);
  if (issues.length > 0) {
    const lines = issues.map(({ path, message }) => `  ${path || 'the document'} ${message}`);
    const isTask = issues.some(({ path }) => path === '/payload');
    throw new Failure(`the input is not a payload for docker-worker:\n${lines.join('\n')}`, {
      exitCode: EXIT.usage,
      hints: isTask ? ['Add --task-def to convert a task definition.'] : [],
    });
  }
  const { convertPayload } = await import('../d2g/convert-payload.ts');
  return convertPayload(document as DockerWorkerPayload, `taskcontainer_${slugid()}`);
}

function taskQueueOf({ taskQueueId, provisionerId, workerType }: TaskDefinition): string {
  const id = taskQueueId ?? (provisionerId && workerType ? `${provisionerId}/${workerType}` : undefined);
  if (id) return id;
  throw usageFailure('the task definition has no taskQueueId', 'Its scopes need it: they name the task queue.');
}
