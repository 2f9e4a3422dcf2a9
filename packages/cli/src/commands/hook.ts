import type { HookDefinition, Hooks, LastFire } from '@tc/hooks';
import type { Context } from '../kernel/context.ts';
import { collect, define } from '../kernel/define.ts';
import { Failure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { stateCell } from '../kernel/terminal/output.ts';
import { printable } from '../kernel/terminal/style.ts';

interface TriggerOptions {
  readonly payload?: string;
  readonly set?: readonly string[];
  readonly watch?: boolean;
}

const fillHook: FillGroup = (group, context) => {
  group.description('Show and trigger hooks.');

  define(group, 'list [hookGroupId]', {
    summary: 'list the hooks, of one group or of all',
    json: 'a list of hooks, as `hooks.listHooks` returns them',
  }).action(async (hookGroupId: string | undefined) => {
    const hooks = await hooksClient(context);
    const groups = hookGroupId === undefined ? (await hooks.listHookGroups()).groups : [hookGroupId];
    const all: HookDefinition[] = [];
    for (const id of groups) all.push(...(await hooks.listHooks(id)).hooks);
    const { uiUrl } = await context.deployment();
    context.out.result(all, () =>
      context.out.table(
        ['GROUP', 'HOOK', 'SCHEDULE', 'NAME'],
        all.map((hook) => [
          hook.hookGroupId,
          { text: hook.hookId, link: `${uiUrl}/hooks/${encodeURIComponent(hook.hookGroupId)}/${encodeURIComponent(hook.hookId)}` },
          hook.schedule.join(', '),
          hook.metadata.name,
        ]),
        'No hooks.',
      ),
    );
  });

  define(group, 'status <hookGroupId> <hookId>', {
    summary: 'show when a hook was fired and will be fired, and its last tasks',
    json: '{status, fires}: what `hooks.getHookStatus` returns, and a list as of `hooks.listLastFires`, latest first',
  }).action(async (hookGroupId: string, hookId: string) => {
    const hooks = await hooksClient(context);
    const [status, { lastFires }] = await Promise.all([hooks.getHookStatus(hookGroupId, hookId), hooks.listLastFires(hookGroupId, hookId)]);
    const fires = [...lastFires].sort((one, other) => Date.parse(other.taskCreateTime) - Date.parse(one.taskCreateTime));
    const { out } = context;
    out.result({ status, fires }, () => {
      out.fields([
        ['hook', `${hookGroupId}/${hookId}`],
        ['next', status.nextScheduledDate === undefined ? 'not scheduled' : out.time(status.nextScheduledDate)],
      ]);
      out.line();
      out.table(
        ['FIRED', 'BY', 'RESULT', 'TASK'],
        fires.map((fire) => fireRow(context, fire)),
        'It was never fired.',
      );
    });
  });

  define(group, 'trigger <hookGroupId> <hookId>', {
    summary: 'create the task of a hook',
    json: '{taskId}',
    examples: ['tc hook trigger project-x nightly --set branch=main'],
  })
    .option('--payload <file>', 'read the payload of the hook from a JSON or YAML file, or from stdin if the file is -')
    .option('--set <path=value>', 'set a value in the payload; repeatable', collect)
    .option('--watch', 'follow the task; exit with 1 if it does not end as completed')
    .action(async (hookGroupId: string, hookId: string, { payload, set = [], watch }: TriggerOptions) => {
      const { assign } = await import('../kernel/requests/assignments.ts');
      const { readDocument } = await import('../kernel/requests/input.ts');
      const document = assign(payload === undefined ? {} : await readDocument(context.host, payload), set);
      const response = await (await hooksClient(context)).triggerHook(hookGroupId, hookId, document as Record<string, unknown>);
      const { taskId } = response as { readonly taskId?: unknown };
      if (typeof taskId !== 'string') throw new Failure(`hook ${hookGroupId}/${hookId} created no task`);
      if (watch) {
        const { watchTask } = await import('../kernel/tasks/task-watch.ts');
        await watchTask(context, taskId, 5_000);
        return;
      }
      context.out.result({ taskId }, () => context.out.line(taskId));
    });
};
export default fillHook;

async function hooksClient(context: Context): Promise<Hooks> {
  const { Hooks } = await import('@tc/hooks');
  return context.client(Hooks);
}

function fireRow({ out }: Context, fire: LastFire) {
  const result = fire.result === 'error' ? stateCell('error', printable(fire.error).slice(0, 80)) : stateCell(fire.taskState);
  return [out.time(fire.taskCreateTime), fire.firedBy, result, fire.taskId];
}
