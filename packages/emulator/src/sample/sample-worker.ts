import type { TaskClaim } from '@tc/queue';
import { artifactsOf } from './sample-artifacts.ts';
import type { SampleCaller } from './sample-caller.ts';
import { definitionOf, graphOf, projectOf } from './sample-graph.ts';

/** How a run ends. */
export type Outcome = 'completed' | 'failed' | 'worker-shutdown' | 'malformed-payload' | 'resource-unavailable';

/** A run that a worker of the sample deployment works on. */
export interface SampleRun {
  readonly taskId: string;
  readonly runId: number;
  readonly taskQueueId: string;
  readonly taskGroupId: string;
  readonly taskName: string;
  readonly workerId: string;
  /** Unix milliseconds. */
  readonly started: number;
}

/** What a worker needs. */
export interface WorkerTools {
  readonly caller: SampleCaller;
  /** Returns the emulator's time in Unix milliseconds. */
  readonly now: () => number;
  readonly random: () => number;
  readonly slugid: () => string;
}

/** Claims one pending task. @returns `undefined` if there is none */
export async function claim({ caller, now }: WorkerTools, taskQueueId: string, workerId: string): Promise<SampleRun | undefined> {
  const params = { taskQueueId };
  const payload = { workerGroup: 'sample', workerId, tasks: 1 };
  const { tasks } = (await caller.call({
    service: 'queue',
    method: 'claimWork',
    params,
    payload,
    clientId: `worker/${taskQueueId}/${workerId}`,
  })) as {
    tasks: TaskClaim[];
  };
  const [first] = tasks;
  if (first === undefined) return undefined;
  const { status, runId, task } = first;
  const { taskId, taskGroupId } = status;
  return { taskId, runId, taskQueueId, taskGroupId, taskName: task.metadata.name, workerId, started: now() };
}

/** Ends a run: uploads its artifacts and resolves it. A decision task also creates the other tasks of its push. */
export async function finish(tools: WorkerTools, run: SampleRun, outcome: Outcome): Promise<void> {
  const { taskId, runId, taskQueueId, workerId, taskName } = run;
  const params = { taskId, runId: String(runId) };
  const clientId = `task-client/${taskId}/${runId}/on/sample/${workerId}`;
  const report = (method: string, payload?: object) =>
    tools.caller.call({ service: 'queue', method, params, clientId, ...(payload !== undefined && { payload }) });
  if (outcome !== 'completed' && outcome !== 'failed') return void (await report('reportException', { reason: outcome }));
  const project = projectOf(taskQueueId);
  if (project !== undefined && taskName === 'Decision task') await createGraph(tools, run);
  const subject = {
    taskName,
    platform: taskQueueId.split('/')[1] ?? '',
    outcome,
    started: run.started,
    duration: tools.now() - run.started,
    random: tools.random,
  };
  for (const artifact of artifactsOf(subject)) await upload(tools, run, artifact, clientId);
  await report(outcome === 'completed' ? 'reportCompleted' : 'reportFailed');
}

async function upload(
  { caller, now }: WorkerTools,
  { taskId, runId }: SampleRun,
  { name, contentType, content }: { readonly name: string; readonly contentType: string; readonly content: string },
  clientId: string,
): Promise<void> {
  const payload = { storageType: 's3', contentType, expires: new Date(now() + 24 * 3_600_000).toISOString() };
  const params = { taskId, runId: String(runId), name };
  const { putUrl } = (await caller.call({ service: 'queue', method: 'createArtifact', params, payload, clientId })) as { putUrl: string };
  await caller.upload(putUrl, contentType, Buffer.from(content));
}

async function createGraph(
  { caller, now, slugid }: WorkerTools,
  { taskId: decisionId, taskQueueId, taskGroupId }: SampleRun,
): Promise<void> {
  const project = projectOf(taskQueueId);
  if (project === undefined) return;
  const ids = new Map<string, string>();
  for (const task of graphOf(project)) {
    const taskId = slugid();
    ids.set(task.name, taskId);
    const dependencies = [decisionId, ...task.needs.map((name) => ids.get(name) ?? '')];
    const payload = definitionOf(project, task, { now: now(), taskGroupId, dependencies });
    await caller.call({ service: 'queue', method: 'createTask', params: { taskId }, payload, clientId: `project/${project.name}/ci` });
  }
}
