import type { Artifact } from '@tc/queue';
import { ArtifactView } from '../../artifacts/artifact-view.tsx';
import { chosenRun, useRunArtifacts } from '../../artifacts/run-artifacts.ts';
import { RunChoice } from '../../artifacts/run-choice.tsx';
import { EmptyState, Loaded } from '../../components/empty-state.tsx';
import { queryValue, setQuery } from '../../navigation/location.ts';
import type { TaskPart } from './index.tsx';

/** The names that workers give to logs. The second is there when the run is over. */
const USUAL_LOGS = ['public/logs/live.log', 'public/logs/live_backing.log'];

/** The log of a run. That of a running run is followed. */
export function LogTab({ taskId, status }: TaskPart) {
  const run = chosenRun(status);
  if (run === undefined) {
    return <EmptyState title="No log yet">The log appears here when a worker runs the task and creates {USUAL_LOGS[0]}.</EmptyState>;
  }
  return <RunLog key={run.runId} taskId={taskId} status={status} runId={run.runId} running={run.state === 'running'} />;
}

interface RunLogProps extends Pick<TaskPart, 'taskId' | 'status'> {
  readonly runId: number;
  readonly running: boolean;
}

function RunLog({ taskId, status, runId, running }: RunLogProps) {
  const resource = useRunArtifacts(taskId, runId, running);
  return (
    <Loaded resource={resource}>
      {(artifacts) => {
        const logs = logsOf(artifacts);
        const wanted = queryValue('artifact');
        const shown = artifacts.find(({ name }) => name === wanted) ?? logs[0];
        if (shown === undefined) {
          return (
            <EmptyState title={running ? 'Waiting for the log' : 'This run has no log'}>
              <p>
                {running ? 'It appears here when the worker creates an artifact such as ' : 'There is no artifact such as '}
                <code>{USUAL_LOGS[0]}</code>.
              </p>
              <RunChoice status={status} />
            </EmptyState>
          );
        }
        return (
          <ArtifactView
            id={{ taskId, runId, name: shown.name }}
            contentType="text/plain"
            storageType={shown.storageType}
            growing={running}
            tools={
              <>
                {logs.length > 1 && (
                  <select
                    class="select"
                    aria-label="Log"
                    value={shown.name}
                    onChange={(event) => setQuery({ artifact: event.currentTarget.value, line: undefined })}
                  >
                    {logs.map(({ name }) => (
                      <option key={name} value={name}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
                <RunChoice status={status} />
              </>
            }
          />
        );
      }}
    </Loaded>
  );
}

/** The artifacts that are logs, the usual ones first. */
function logsOf(artifacts: readonly Artifact[]): readonly Artifact[] {
  const order = ({ name }: Artifact): number => (USUAL_LOGS.includes(name) ? USUAL_LOGS.indexOf(name) : USUAL_LOGS.length);
  return artifacts
    .filter(({ name }) => name.endsWith('.log') || name.startsWith('public/logs/'))
    .sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));
}
