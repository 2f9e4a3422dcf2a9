import type { TaskStatusStructure } from '@tc/queue';
import { setQuery } from '../navigation/location.ts';
import { chosenRun } from './run-artifacts.ts';

/** A choice among the runs of a task, if it has several. */
export function RunChoice({ status }: { readonly status: TaskStatusStructure }) {
  if (status.runs.length < 2) return null;
  return (
    <select
      class="select"
      aria-label="Run"
      value={String(chosenRun(status)?.runId ?? '')}
      onChange={(event) => setQuery({ run: event.currentTarget.value, artifact: undefined, line: undefined })}
    >
      {status.runs.map(({ runId, state }) => (
        <option key={runId} value={String(runId)}>
          {`Run ${runId}: ${state}`}
        </option>
      ))}
    </select>
  );
}
