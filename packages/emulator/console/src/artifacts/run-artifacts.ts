import { computed, type ReadonlySignal } from '@preact/signals';
import { type Artifact, Queue, type TaskStatusStructure } from '@tc/queue';
import { useMemo } from 'preact/hooks';
import { client } from '../connection/clients.ts';
import { now } from '../connection/clock.ts';
import { useEventSignal } from '../connection/event-signal.ts';
import { type LoadedList, useList } from '../connection/list.ts';
import { queryValue } from '../navigation/location.ts';

/** How often the artifacts of a running run are listed, in milliseconds. There are no events about all kinds of artifacts. */
const INTERVAL = 2_000;

/** The run that the address names, or the latest one. `undefined` if the task has no such run. */
export function chosenRun(status: TaskStatusStructure): TaskStatusStructure['runs'][number] | undefined {
  const wanted = queryValue('run');
  return wanted === '' ? status.runs.at(-1) : status.runs.find(({ runId }) => String(runId) === wanted);
}

/** The artifacts of a run. Kept up to date while it is running. */
export function useRunArtifacts(taskId: string, runId: number, running: boolean): LoadedList<Artifact> {
  const event = useEventSignal((candidate) => candidate.taskId === taskId, [taskId]);
  const changes: ReadonlySignal<string> = useMemo(
    () => computed(() => `${event.value} ${running ? Math.floor(now.value / INTERVAL) : ''}`),
    [event, running],
  );
  return useList((signal) => client(Queue).listArtifacts(taskId, runId, undefined, { signal }), [taskId, runId], changes);
}
