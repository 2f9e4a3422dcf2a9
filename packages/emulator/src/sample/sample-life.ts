import type { Credentials } from '@tc/core';
import type { ListClaimedTasksResponse, Queue } from '@tc/queue';
import type { Clock } from '../platform/clock.ts';
import { randomFrom } from '../platform/random.ts';
import type { PrivilegedCall } from '../setup/seed-data.ts';
import { githubHeaders, pushEvent } from './sample-events.ts';
import { httpCaller } from './sample-http.ts';
import { PROJECTS, poolOf } from './sample-projects.ts';
import { sequenceFrom } from './sample-random.ts';
import { claim, finish, type WorkerTools } from './sample-worker.ts';

/** What {@link startLife} needs of an emulator. */
export interface LifeTarget {
  readonly rootUrl: string;
  readonly webhookSecret: string | undefined;
  /** The present deployment. */
  current(): { readonly clock: Clock; readonly root: Credentials; readonly call: PrivilegedCall };
}

/** The time between two looks at the task queues, in real milliseconds. */
const PERIOD = 1000;

/** How many periods pass between two pushes. */
const PUSH_PERIODS = 45;

/** No pushes arrive while this many tasks are pending. */
const ENOUGH_PENDING = 20;

/** How long runs go on that the history left running, in milliseconds. */
const HISTORY_RUN = 60_000;

/** How many workers each pool has. */
const WORKERS = 3;

/** Lets the workers of the sample deployment go on with the tasks, and makes further pushes. @returns a function that stops this */
export function startLife(target: LifeTarget): () => void {
  const life = new SampleLife(target);
  let isBusy = false;
  const timer = setInterval(async () => {
    if (isBusy) return;
    isBusy = true;
    // Calls fail if the user makes them fail, or resolves tasks by hand. The next period goes on with what is there.
    await life.step().catch(() => {});
    isBusy = false;
  }, PERIOD);
  timer.unref();
  return () => clearInterval(timer);
}

class SampleLife {
  readonly #target: LifeTarget;
  readonly #tools: WorkerTools;
  readonly #random = sequenceFrom('life');
  readonly #begin: number;
  #periods = 0;

  constructor(target: LifeTarget) {
    this.#target = target;
    this.#begin = target.current().clock.now();
    const ids = randomFrom();
    this.#tools = {
      now: () => target.current().clock.now(),
      random: this.#random,
      slugid: () => ids.slugid(),
      caller: httpCaller(target, (type, text) => githubHeaders(type, text, ids.slugid(), target.webhookSecret)),
    };
  }

  async step(): Promise<void> {
    this.#periods += 1;
    let pending = 0;
    for (const project of PROJECTS) {
      for (const platform of project.platforms) pending += await this.#work(poolOf(project, platform), platform);
    }
    if (this.#periods % PUSH_PERIODS === 1 && pending < ENOUGH_PENDING) await this.#push();
    await this.#look();
  }

  /** Ends the runs that have taken long enough, and starts others. @returns how many tasks were pending */
  async #work(taskQueueId: string, platform: string): Promise<number> {
    const { call } = this.#target.current();
    const { tasks } = (await call('queue', 'listClaimedTasks', { params: { taskQueueId } })) as ListClaimedTasksResponse;
    const own = tasks.filter(({ workerGroup }) => workerGroup === 'sample');
    const busy = new Set(own.map(({ workerId }) => workerId));
    for (const { taskId, runId, workerId, claimed, task } of own) {
      const started = Date.parse(claimed);
      // A run that the history left running goes on for a while.
      const inHistory = started < this.#begin;
      if (this.#tools.now() < (inHistory ? this.#begin + HISTORY_RUN : started + durationOf(taskId))) continue;
      const run = { taskId, runId, taskQueueId, taskGroupId: task.taskGroupId ?? taskId, taskName: task.metadata.name, workerId, started };
      const isSafe = task.metadata.name === 'Decision task';
      await finish(this.#tools, run, !isSafe && this.#random() < 0.08 ? 'failed' : 'completed');
    }
    const counts = (await call('queue', 'taskQueueCounts', { params: { taskQueueId } })) as Awaited<ReturnType<Queue['taskQueueCounts']>>;
    for (let count = 1, left = counts.pendingTasks; count <= WORKERS && left > 0; count++) {
      const workerId = `${platform}-${count}`;
      if (busy.has(workerId)) continue;
      left -= 1;
      await claim(this.#tools, taskQueueId, workerId);
    }
    return counts.pendingTasks;
  }

  async #push(): Promise<void> {
    const number = Math.ceil(this.#periods / PUSH_PERIODS);
    const project = PROJECTS[number % PROJECTS.length];
    if (project !== undefined) await this.#tools.caller.sendGithubEvent('push', pushEvent(project, 100 + number));
  }

  /** People and programs look at things. Some of them are not there, or not for them. */
  async #look(): Promise<void> {
    const looks = [
      { service: 'index', method: 'findTask', params: { indexPath: 'atlas.v1.main.latest.linux' }, clientId: 'project/atlas/release-bot' },
      { service: 'index', method: 'findTask', params: { indexPath: 'atlas.v1.main.latest.android' }, clientId: 'github/kofi' },
      { service: 'hooks', method: 'listLastFires', params: { hookGroupId: 'atlas', hookId: 'nightly' }, clientId: 'github/dana' },
      { service: 'secrets', method: 'get', params: { name: 'project/beacon/staging' }, clientId: 'project/beacon/ci' },
      { service: 'worker-manager', method: 'workerPool', params: { workerPoolId: 'beacon/linux' }, clientId: 'github/mei' },
    ];
    const look = looks[Math.floor(this.#random() * looks.length * 2)];
    if (look !== undefined) await this.#tools.caller.call(look);
  }
}

/** How long a task takes, in milliseconds of the emulator's time: 3 to 12 seconds. */
function durationOf(taskId: string): number {
  return 3000 + sequenceFrom(taskId)() * 9000;
}
