import { WorkerManager } from '@tc/worker-manager';
import type { Cloud } from '../services/worker-manager/cloud.ts';
import type { SampleCaller } from './sample-caller.ts';
import { commentEvent, pullRequestEvent, pushEvent } from './sample-events.ts';
import { PROJECTS, poolOf, type SampleProject } from './sample-projects.ts';
import { claim, finish, type Outcome, type SampleRun, type WorkerTools } from './sample-worker.ts';

/** How far in the past the sample deployment begins, in milliseconds. */
export const HISTORY: number = 6 * 60 * 60 * 1000;

/** What {@link makeHistory} needs. */
export interface HistoryTools extends WorkerTools {
  readonly cloud: Cloud;
  /** Moves the clock forward by this many milliseconds. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

const MINUTE = 60_000;

/** The time between two steps of the history, in minutes. */
const STEP = 5;

/** How many workers a pool has. */
const WORKERS = 3;

/** The minute of the last push to atlas. */
const LAST_PUSH_MINUTE = 330;

/** When each project gets its pushes, in minutes after the beginning. */
const PUSHES: Readonly<Record<string, readonly number[]>> = {
  atlas: [10, 100, 180, 260, LAST_PUSH_MINUTE],
  beacon: [30, 110, 200, 290],
  docs: [60, 220],
};

/** How the runs of the last push to atlas end, so that its group has tasks in every state. All others are still running at the end. */
const LAST_PUSH: Readonly<Record<string, readonly { readonly steps: number; readonly outcome: Outcome }[]>> = {
  'Decision task': [{ steps: 1, outcome: 'completed' }],
  'Build for linux': [{ steps: 2, outcome: 'completed' }],
  'Build for macos': [
    { steps: 1, outcome: 'worker-shutdown' },
    { steps: 2, outcome: 'failed' },
  ],
  'Build for windows': [{ steps: 2, outcome: 'completed' }],
  'Check style': [{ steps: 1, outcome: 'malformed-payload' }],
  'Unit tests on linux': [{ steps: 2, outcome: 'completed' }],
};

/** The workers of this pool stop early, so that its tasks stay pending. */
const STOPPED = { pool: 'atlas/windows', minute: 345 };

interface PlannedRun {
  readonly run: SampleRun;
  /** The minute at which it ends. */
  readonly end: number;
  readonly outcome: Outcome;
}

/** Makes the calls of six hours in a deployment whose clock is six hours behind. Afterwards the clock shows the present time. */
export async function makeHistory(tools: HistoryTools): Promise<void> {
  const running = new Map<string, PlannedRun>();
  await startWorkers(tools);
  for (let minute = 0; minute < HISTORY / MINUTE; minute += STEP) {
    await push(tools, minute);
    await INCIDENTS[minute]?.(tools);
    await endRuns(tools, running, minute);
    await startRuns(tools, running, minute);
    await tools.advance(STEP * MINUTE);
  }
}

async function startWorkers(tools: HistoryTools): Promise<void> {
  const { caller, cloud } = tools;
  for (const project of PROJECTS) {
    for (const platform of project.platforms) {
      const workerPoolId = poolOf(project, platform);
      for (const workerId of workersOf(platform)) {
        const registration =
          platform === 'macos'
            ? await createStaticWorker(tools, workerPoolId, workerId)
            : await cloud.startWorker(workerPoolId, { workerGroup: 'sample', workerId });
        await caller.call({
          service: WorkerManager.service.name,
          method: 'registerWorker',
          payload: registration,
          clientId: `worker/${workerPoolId}/${workerId}`,
        });
      }
    }
  }
}

async function createStaticWorker({ caller, now }: HistoryTools, workerPoolId: string, workerId: string): Promise<object> {
  const worker = { workerPoolId, workerGroup: 'sample', workerId };
  const staticSecret = `sample-${workerId}-`.padEnd(44, 'x');
  await caller.call({
    service: 'worker-manager',
    method: 'createWorker',
    params: worker,
    payload: { expires: new Date(now() + 30 * HISTORY).toISOString(), providerInfo: { staticSecret } },
    clientId: 'project/atlas/release-bot',
  });
  return { ...worker, providerId: 'static', workerIdentityProof: { staticSecret } };
}

function workersOf(platform: string): string[] {
  return Array.from({ length: WORKERS }, (_, index) => `${platform}-${index + 1}`);
}

async function push({ caller }: HistoryTools, minute: number): Promise<void> {
  for (const project of PROJECTS) {
    const number = PUSHES[project.name]?.indexOf(minute) ?? -1;
    if (number !== -1) await caller.sendGithubEvent('push', pushEvent(project, number + 1));
  }
}

async function startRuns(tools: HistoryTools, running: Map<string, PlannedRun>, minute: number): Promise<void> {
  for (const project of PROJECTS) {
    for (const platform of project.platforms) {
      const pool = poolOf(project, platform);
      if (pool === STOPPED.pool && minute >= STOPPED.minute) continue;
      let pending = await pendingTasks(tools.caller, pool);
      for (const workerId of workersOf(platform)) {
        const key = `${pool}/${workerId}`;
        // A worker that asks for work when there is none would wait.
        if (running.has(key) || pending === 0) continue;
        pending -= 1;
        const run = await claim(tools, pool, workerId);
        if (run !== undefined) running.set(key, plan(project, run, minute, tools.random));
      }
    }
  }
}

async function pendingTasks(caller: SampleCaller, taskQueueId: string): Promise<number> {
  const call = { service: 'queue', method: 'pendingTasks', params: { taskQueueId }, clientId: 'project/atlas/release-bot' };
  return ((await caller.call(call)) as { pendingTasks: number }).pendingTasks;
}

function plan({ name }: SampleProject, run: SampleRun, minute: number, random: () => number): PlannedRun {
  if (name === 'atlas' && minute >= LAST_PUSH_MINUTE) {
    const { steps, outcome } = LAST_PUSH[run.taskName]?.[run.runId] ?? { steps: Number.POSITIVE_INFINITY, outcome: 'completed' };
    return { run, end: minute + steps * STEP, outcome };
  }
  const chance = random();
  const isShort = run.taskName === 'Decision task' || run.taskName === 'Check style';
  const steps = isShort ? 1 : 1 + Math.floor(random() * 3);
  return { run, end: minute + steps * STEP, outcome: isShort ? 'completed' : outcomeOf(chance) };
}

function outcomeOf(chance: number): Outcome {
  if (chance < 0.06) return 'failed';
  if (chance < 0.1) return 'worker-shutdown';
  return chance < 0.12 ? 'resource-unavailable' : 'completed';
}

async function endRuns(tools: HistoryTools, running: Map<string, PlannedRun>, minute: number): Promise<void> {
  for (const [worker, { run, end, outcome }] of running) {
    if (end > minute) continue;
    running.delete(worker);
    await finish(tools, run, outcome);
  }
}

/** Single calls, by minute. */
const INCIDENTS: Readonly<Record<number, (tools: HistoryTools) => Promise<void>>> = {
  100: async ({ caller }) => {
    const params = { hookGroupId: 'beacon', hookId: 'load-test' };
    await caller.call({ service: 'hooks', method: 'triggerHook', params, payload: { rate: '500' }, clientId: 'github/mei' });
  },
  180: async ({ caller }) => {
    const params = { hookGroupId: 'beacon', hookId: 'load-test' };
    // Without a rate the hook's template cannot be rendered. The failure appears among its last fires.
    await caller.call({ service: 'hooks', method: 'triggerHook', params, payload: {}, clientId: 'github/oscar' }).catch(() => {});
  },
  200: async ({ caller }) => {
    const clientId = 'project/atlas/release-bot';
    const text = 'atlas 4.2.0 is ready for testing';
    const send = (method: string, payload: object) => caller.call({ service: 'notify', method, payload, clientId });
    await send('email', {
      address: 'testers@example.com',
      subject: text,
      content: `${text}. Please try **offline maps** and answer this email.`,
      link: { text: 'See the builds', href: 'https://example.com/atlas/4.2.0' },
    });
    await send('matrix', { roomId: '!releases:example.org', body: text });
    await send('slack', { channelId: 'C0RELEASES', text });
    await send('pulse', { routingKey: 'atlas.releases', message: { version: '4.2.0' } });
  },
  220: async ({ caller }) => {
    for (const project of PROJECTS.slice(0, 1)) {
      await caller.sendGithubEvent('pull_request', pullRequestEvent(project));
      await caller.sendGithubEvent('issue_comment', commentEvent(project, '/taskcluster run the rendering tests'));
    }
    const params = { owner: 'atlas-maps', repo: 'handbook', sha: '4f2c9e1d8b7a6f5e4d3c2b1a09f8e7d6c5b4a392' };
    const payload = {
      state: 'success',
      context: 'preview',
      description: 'The preview is online',
      target_url: 'https://example.com/preview',
    };
    await caller.call({ service: 'github', method: 'createStatus', params, payload, clientId: 'project/docs/ci' });
  },
  240: async ({ caller }) => {
    const worker = { workerGroup: 'sample', workerId: 'windows-2' };
    await caller.call({
      service: 'worker-manager',
      method: 'reportWorkerError',
      params: { workerPoolId: 'atlas/windows' },
      payload: {
        ...worker,
        kind: 'boot-error',
        title: 'The disk is full',
        description: 'Only 12 MB are left on drive C.',
        extra: { free: 12 },
      },
      clientId: 'worker/atlas/windows/windows-2',
    });
  },
};
