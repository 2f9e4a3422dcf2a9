import type { HookStatusResponse, LastFire } from '@tc/hooks';
import type { TaskStatusResponse } from '@tc/queue';
import { ServiceError } from '../../calls/errors.ts';
import { paginate } from '../../calls/pagination.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { type FireRecord, findHook, firesOf, type HookName, type HooksState, hookKey } from './state.ts';

/** Turns the index of a fire, oldest first, into a key that sorts the latest fire first. */
const LARGEST_INDEX = 9_999_999_999;

/** The methods that list how hooks fired. */
export function fireHandlers(state: HooksState): Record<string, Handler> {
  /** The state of the latest run of the task of a fire. */
  const taskState = async (taskId: string): Promise<LastFire['taskState']> => {
    const { call, serviceCredentials } = state.deployment;
    const { clientId } = serviceCredentials('hooks');
    try {
      const { status } = (await call('queue', 'status', {
        params: { taskId },
        clientId,
        scopes: ['queue:status:*'],
      })) as TaskStatusResponse;
      return status.runs.at(-1)?.state ?? 'unknown';
    } catch (error) {
      if (error instanceof ServiceError) return 'unknown';
      throw error;
    }
  };

  return {
    getHookStatus(context: RequestContext): HookStatusResponse {
      const { definition, nextScheduledDate } = findHook(state, nameOf(context));
      return { lastFire: latestFire(firesOf(state, definition)), ...(nextScheduledDate !== undefined && { nextScheduledDate }) };
    },

    async listLastFires(context: RequestContext) {
      const name = nameOf(context);
      const fires = firesOf(state, name).map((fire, index) => ({ fire, key: String(LARGEST_INDEX - index) }));
      const { items, next } = paginate(fires, ({ key }) => key, context.query);
      if (items.length === 0) {
        throw new ServiceError('ResourceNotFound', `hook ${hookKey(name)} does not exist or has not fired yet`);
      }
      const lastFires: LastFire[] = [];
      for (const { fire } of items) lastFires.push({ ...fire, taskState: await taskState(fire.taskId) });
      return { lastFires, ...next };
    },
  };
}

function nameOf({ params }: RequestContext): HookName {
  const { hookGroupId = '', hookId = '' } = params;
  return { hookGroupId, hookId };
}

function latestFire(fires: readonly FireRecord[]): HookStatusResponse['lastFire'] {
  const last = fires.at(-1);
  if (last === undefined) return { result: 'no-fire' };
  const { taskId, taskCreateTime: time, error } = last;
  return error === '' ? { result: 'success', taskId, time } : { result: 'error', error: errorObject(error), time };
}

function errorObject(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}
