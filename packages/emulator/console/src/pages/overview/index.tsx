import { computed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { TaskEntry } from '../../../../src/console/protocol.ts';
import { StateBadge, StatusBadge } from '../../components/badges.tsx';
import { Button } from '../../components/button.tsx';
import { Snippet } from '../../components/copy.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page, Panel, Properties } from '../../components/page.tsx';
import { formatDuration, Time } from '../../components/time.tsx';
import { now } from '../../connection/clock.ts';
import { useResource } from '../../connection/resource.ts';
import { getJson, session } from '../../connection/session.ts';
import { calls, control, events } from '../../connection/store.ts';
import { href } from '../../navigation/location.ts';
import { CREATE_TASK_EXAMPLE } from '../../tasks/create-task-example.ts';
import { HistoryChart } from './history-chart.tsx';
import './overview.css';
import { isTaskEvent, TASK_STATES, taskHistory } from './task-history.ts';
import { callsPerSecond, isError, trafficByMethod } from './traffic.ts';

const SECONDS = 60;
const RANGES = [
  ['5 min', 300_000],
  ['1 h', 3_600_000],
  ['24 h', 86_400_000],
  ['All', undefined],
] as const;

const perSecond = computed(() => callsPerSecond(calls.value, now.value, SECONDS));
const errors = computed(() => calls.value.filter(isError));
const methods = computed(() => trafficByMethod(calls.value));

/** What is going on, at a glance. */
export default function OverviewPage() {
  const tasks = useResource((signal) => getJson<readonly TaskEntry[]>('/tasks', signal), []).data ?? [];
  const isQuiet = tasks.length === 0 && !events.value.some(isTaskEvent);
  return (
    <Page title="Overview">
      <div class="overview">
        <Tiles />
        <div class="overview-main">
          {isQuiet ? <NoTasks /> : <TaskPanel tasks={tasks} />}
          <MethodPanel />
        </div>
        <div class="overview-side">
          <ConnectPanel />
          <ErrorPanel />
          <EmulatorPanel />
        </div>
      </div>
    </Page>
  );
}

function Tiles() {
  const rates = perSecond.value;
  const latest = rates.slice(-10).reduce((sum, count) => sum + count, 0) / 10;
  const faults = (control.value?.faults.length ?? 0) + (control.value?.rateLimits.length ?? 0);
  const failed = errors.value.length;
  return (
    <div class="tiles">
      <a class="tile" href={href('/calls')}>
        <span class="tile-name">Calls a second</span>
        <span class="tile-value">{latest.toLocaleString('en', { maximumFractionDigits: 1 })}</span>
        <Sparkline values={rates} />
      </a>
      <a class="tile" href={href('/calls')}>
        <span class="tile-name">Calls</span>
        <span class="tile-value">{calls.value.length.toLocaleString('en')}</span>
        <span class="tile-note">{methods.value.length} methods</span>
      </a>
      <a class="tile" href={href('/calls', { status: 'error' })}>
        <span class="tile-name">Errors</span>
        <span class="tile-value">{failed.toLocaleString('en')}</span>
        <span class="tile-note">{failed === 0 ? 'no call failed' : `${percent(failed, calls.value.length)} of the calls`}</span>
      </a>
      <a class="tile" href={href('/events')}>
        <span class="tile-name">Events</span>
        <span class="tile-value">{events.value.length.toLocaleString('en')}</span>
        <span class="tile-note">{events.value[0] ? <Time value={events.value[0].time} /> : 'none yet'}</span>
      </a>
      <a class="tile" href={href('/control')}>
        <span class="tile-name">Faults</span>
        <span class="tile-value">{faults}</span>
        <span class="tile-note">{faults === 0 ? 'all calls work' : 'change calls now'}</span>
      </a>
    </div>
  );
}

/** A line of bars, one a second. */
function Sparkline({ values }: { readonly values: readonly number[] }) {
  const highest = Math.max(1, ...values);
  return (
    <svg class="sparkline" viewBox={`0 0 ${values.length * 3} 24`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, index) => {
        const height = value === 0 ? 1 : 2 + (value / highest) * 22;
        return <rect key={index} x={index * 3} y={24 - height} width="2" height={height} class={value === 0 ? 'zero' : ''} />;
      })}
    </svg>
  );
}

function TaskPanel({ tasks }: { readonly tasks: readonly TaskEntry[] }) {
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

function NoTasks() {
  return (
    <Panel title="Tasks">
      <EmptyState icon="tasks" title="No tasks yet" snippet={CREATE_TASK_EXAMPLE}>
        Set the variables of “Connect a program”, then create a task. Or start the emulator with --sample to see a deployment at work.
      </EmptyState>
    </Panel>
  );
}

function MethodPanel() {
  const top = methods.value.slice(0, 8);
  if (top.length === 0) return null;
  const most = top[0]?.calls ?? 1;
  return (
    <Panel title="Methods" flush>
      <table class="plain-table">
        <thead>
          <tr>
            <th>Method</th>
            <th class="number">Calls</th>
            <th class="number">Errors</th>
            <th class="number">Median</th>
          </tr>
        </thead>
        <tbody>
          {top.map(({ service, method, calls: count, errors: failed, median }) => (
            <tr key={`${service}.${method}`}>
              <td>
                <a class="method" href={href('/calls', { service, q: method })}>
                  <span class="muted">{service}.</span>
                  {method}
                </a>
                <meter class="bar" min="0" max={most} value={count} aria-label="Share of calls" />
              </td>
              <td class="number">{count.toLocaleString('en')}</td>
              <td class={failed === 0 ? 'number faint' : 'number errors'}>{failed === 0 ? '–' : failed.toLocaleString('en')}</td>
              <td class="number muted">{formatDuration(median)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function ConnectPanel() {
  const [shown, setShown] = useState(false);
  const lines = session.value?.exportLines.join('\n') ?? '';
  const toggle = (
    <Button kind="quiet" icon="eye" aria-pressed={shown} onClick={() => setShown(!shown)}>
      {shown ? 'Hide token' : 'Show token'}
    </Button>
  );
  return (
    <Panel title="Connect a program" actions={toggle}>
      <Snippet code={lines} shown={shown ? lines : maskToken(lines)} label="Environment variables" />
    </Panel>
  );
}

function ErrorPanel() {
  const latest = errors.value.slice(0, 6);
  return (
    <Panel title="Latest errors" flush>
      {latest.length === 0 ? (
        <p class="panel-text muted">No call has failed.</p>
      ) : (
        <ul class="lines">
          {latest.map(({ id, service, method, verb, url, status, time }) => (
            <li key={id}>
              <a href={href(`/calls/${id}`, { status: 'error' })}>
                <StatusBadge status={status} />
                <span class="truncate">
                  {method === '' ? (
                    `${verb} ${url}`
                  ) : (
                    <>
                      <span class="muted">{service}.</span>
                      {method}
                    </>
                  )}
                </span>
                <span class="faint">
                  <Time value={time} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function EmulatorPanel() {
  const { rootUrl, stateFile, amqp, services } = session.value ?? { services: [] };
  const { advanced = 0, skew = 0 } = control.value ?? {};
  return (
    <Panel title="Emulator">
      <Properties
        entries={[
          ['Root URL', <code key="url">{rootUrl}</code>],
          ['Clock', new Date(now.value).toISOString().replace('T', ' ').slice(0, 19)],
          ['Advanced', advanced === 0 ? undefined : formatDuration(advanced)],
          ['Skew', skew === 0 ? undefined : formatDuration(skew)],
          ['State', stateFile ? <code key="state">{stateFile}</code> : 'in memory'],
          ['RabbitMQ', amqp ? 'connected' : 'not used'],
          ['Services', services.join(', ')],
        ]}
      />
    </Panel>
  );
}

/** Replaces the access token in export lines with dots. */
function maskToken(lines: string): string {
  return lines.replace(/(TASKCLUSTER_ACCESS_TOKEN\W+)[\w-]+/g, '$1••••••••••••');
}

/** @param whole - not 0 */
function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(part / whole < 0.1 ? 1 : 0)}%`;
}
