import { useState } from 'preact/hooks';
import type { TaskEntry } from '../../../../src/console/protocol.ts';
import { StateBadge } from '../../components/badges.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Panel } from '../../components/page.tsx';
import { now } from '../../connection/clock.ts';
import { events } from '../../connection/store.ts';
import { href } from '../../navigation/location.ts';
import { CREATE_TASK_EXAMPLE } from '../../tasks/create-task-example.ts';
import { HistoryChart } from './history-chart.tsx';
import { TASK_STATES, taskHistory } from './task-history.ts';

const RANGES = [
  ['5 min', 300_000],
  ['1 h', 3_600_000],
  ['24 h', 86_400_000],
  ['All', undefined],
] as const;

/** How many tasks there are in each state, now and over time. */
export function TaskPanel({ tasks }: { readonly tasks: readonly TaskEntry[] }) {
  const [range, setRange] = useState<number | undefined>(undefined);
  const end = now.value;
  const history = taskHistory(tasks, events.value, { points: 120, end, ...(range !== undefined && { start: end - range }) });
  const counts = history.at(-1)?.counts;
  const choices = (
    <div class="segments">
      {RANGES.map(([label, length]) => (
        <button key={label} type="button" aria-pressed={length === range} onClick={() => setRange(length)}>
          {label}
        </button>
      ))}
    </div>
  );
  return (
    <Panel title="Tasks" actions={choices}>
      <ul class="legend">
        {TASK_STATES.toReversed().map((state) => (
          <li key={state}>
            <a href={href('/tasks', { state })}>
              <b>{counts?.[state].toLocaleString('en')}</b>
              <StateBadge state={state} />
            </a>
          </li>
        ))}
      </ul>
      <HistoryChart history={history} />
    </Panel>
  );
}

/** Says how to create the first task. */
export function NoTasks() {
  return (
    <Panel title="Tasks">
      <EmptyState icon="tasks" title="No tasks yet" snippet={CREATE_TASK_EXAMPLE}>
        Set the variables of “Connect a program”, then create a task. Or start the emulator with --sample to see a deployment at work.
      </EmptyState>
    </Panel>
  );
}
