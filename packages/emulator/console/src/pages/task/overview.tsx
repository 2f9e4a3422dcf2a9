import type { RunInformation } from '@tc/queue';
import { StateBadge, Tag } from '../../components/badges.tsx';
import { CopyButton } from '../../components/copy.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Panel, Properties } from '../../components/page.tsx';
import { formatDuration, Time } from '../../components/time.tsx';
import { now } from '../../connection/clock.ts';
import { ExternalLink, groupHref, poolHref, taskHref, workerHref } from '../../tasks/links.tsx';
import { RunChart } from '../../timeline/run-chart.tsx';
import { runTimes } from '../../timeline/run-times.ts';
import { Dependencies } from './dependencies.tsx';
import type { TaskPart } from './index.tsx';

/** What a task is, how its runs went, and what it depends on. */
export function Overview({ taskId, task, status }: TaskPart) {
  return (
    <div class="task-overview">
      <div class="stack">
        <Panel title="Runs" flush>
          {status.runs.length === 0 ? (
            <EmptyState icon="tasks" title="No runs yet">
              {status.state === 'unscheduled'
                ? 'The task runs once its dependencies are resolved, or when you schedule it.'
                : 'The task was resolved before it could run.'}
            </EmptyState>
          ) : (
            <>
              <RunChart
                label="Timeline of the runs"
                runs={status.runs.map((run) => ({
                  key: String(run.runId),
                  label: `Run ${run.runId}`,
                  href: taskHref(taskId, { tab: 'log', run: String(run.runId) }),
                  run,
                }))}
              />
              <ul class="run-list">
                {status.runs.toReversed().map((run) => (
                  <RunEntry key={run.runId} taskId={taskId} taskQueueId={status.taskQueueId} run={run} />
                ))}
              </ul>
            </>
          )}
        </Panel>
        <Dependencies taskId={taskId} task={task} />
      </div>
      <Panel title="Task">
        <div class="stack">
          {task.metadata.description !== '' && <p class="task-description">{task.metadata.description}</p>}
          <Properties
            entries={[
              ['Task ID', <WithCopy key="id" text={taskId} />],
              [
                'Group',
                <a key="group" class="mono" href={groupHref(task.taskGroupId)}>
                  {task.taskGroupId}
                </a>,
              ],
              [
                'Queue',
                <a key="queue" href={poolHref(task.taskQueueId)}>
                  {task.taskQueueId}
                </a>,
              ],
              ['Project', task.projectId],
              ['Scheduler', task.schedulerId],
              ['Priority', status.priority ?? task.priority],
              ['Retries left', `${status.retriesLeft} of ${task.retries}`],
              ['Created', <Time key="created" value={task.created} />],
              ['Deadline', <Time key="deadline" value={task.deadline} />],
              ['Expires', task.expires === undefined ? undefined : <Time key="expires" value={task.expires} />],
              ['Owner', <bdi key="owner">{task.metadata.owner}</bdi>],
              ['Source', <ExternalLink key="source" url={task.metadata.source} />],
              ['Routes', <Texts key="routes" texts={task.routes} />],
              ['Scopes', <Texts key="scopes" texts={task.scopes} />],
              ['Tags', <Texts key="tags" texts={Object.entries(task.tags).map(([name, value]) => `${name}: ${value}`)} />],
            ]}
          />
        </div>
      </Panel>
    </div>
  );
}

function WithCopy({ text }: { readonly text: string }) {
  return (
    <span class="with-copy">
      <span class="mono">{text}</span>
      <CopyButton text={text} label="Copy task ID" />
    </span>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return <span class="faint">none</span>;
  return (
    <ul class="texts">
      {texts.map((text) => (
        <li key={text}>
          <bdi class="mono">{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

function RunEntry({ taskId, taskQueueId, run }: { readonly taskId: string; readonly taskQueueId: string; readonly run: RunInformation }) {
  const { runId, state, reasonCreated, reasonResolved, workerGroup, workerId, takenUntil } = run;
  const { scheduled, started, end } = runTimes(run, now.value);
  return (
    <li>
      <b>Run {runId}</b>
      <StateBadge state={state} />
      {reasonResolved !== undefined && reasonResolved !== state && <Tag>{reasonResolved}</Tag>}
      {reasonCreated !== 'scheduled' && <span class="muted">created by {reasonCreated}</span>}
      <span class="muted">
        {started === undefined
          ? `waited ${formatDuration(end - scheduled)}`
          : `waited ${formatDuration(started - scheduled)}, worked ${formatDuration(end - started)}`}
      </span>
      {workerGroup !== undefined && workerId !== undefined && (
        <a href={workerHref(taskQueueId, workerGroup, workerId)}>
          {workerGroup}/{workerId}
        </a>
      )}
      {state === 'running' && takenUntil !== undefined && (
        <span class="muted">
          claim expires <Time value={takenUntil} />
        </span>
      )}
      <span class="run-links">
        <a href={taskHref(taskId, { tab: 'log', run: String(runId) })}>Log</a>
        <a href={taskHref(taskId, { tab: 'artifacts', run: String(runId) })}>Artifacts</a>
      </span>
    </li>
  );
}
