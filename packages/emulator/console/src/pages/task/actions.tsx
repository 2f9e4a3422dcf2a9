import { Queue } from '@tc/queue';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { confirm } from '../../components/dialog.tsx';
import { ErrorDialog } from '../../components/error-dialog.tsx';
import { toast } from '../../components/toast.tsx';
import { client } from '../../connection/clients.ts';
import { isResolved } from '../../tasks/task-states.ts';
import { AddArtifactDialog } from './add-artifact-dialog.tsx';
import { ClaimDialog } from './claim-dialog.tsx';
import type { TaskPart } from './index.tsx';
import { ResolveDialog } from './resolve-dialog.tsx';

type Open = 'claim' | 'resolve' | 'artifact';

/** The buttons for what can be done with a task in its present state. */
export function TaskActions({ taskId, task, status, onDone }: TaskPart & { readonly onDone: () => void }) {
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const [error, setError] = useState<unknown>(undefined);
  const { state } = status;
  const run = status.runs.at(-1);
  const queue = client(Queue);

  const act = (action: () => Promise<unknown>, done: string) => async (): Promise<void> => {
    try {
      await action();
      toast(done);
    } catch (caught) {
      setError(caught);
    }
    onDone();
  };
  const cancel = async (): Promise<void> => {
    const agreed = await confirm({
      title: 'Cancel the task?',
      text: `${task.metadata.name} ends as exception. Tasks that need it to complete never run.`,
      action: 'Cancel the task',
    });
    if (agreed) await act(() => queue.cancelTask(taskId), 'The task was canceled')();
  };
  const close = (): void => setOpen(undefined);
  const finish = (text: string): void => {
    close();
    toast(text);
    onDone();
  };

  return (
    <>
      {state === 'unscheduled' && (
        <Button icon="play" onClick={act(() => queue.scheduleTask(taskId), 'The task was scheduled')}>
          Schedule
        </Button>
      )}
      {state === 'pending' && (
        <Button icon="workers" onClick={() => setOpen('claim')}>
          Claim
        </Button>
      )}
      {state === 'running' && (
        <>
          <Button icon="plus" onClick={() => setOpen('artifact')}>
            Artifact
          </Button>
          <Button icon="check" onClick={() => setOpen('resolve')}>
            Resolve
          </Button>
        </>
      )}
      {isResolved(state) && (
        <Button icon="refresh" onClick={act(() => queue.rerunTask(taskId), 'The task runs again')}>
          Rerun
        </Button>
      )}
      {!isResolved(state) && (
        <Button kind="danger" icon="close" onClick={cancel}>
          Cancel
        </Button>
      )}
      {open === 'claim' && run && <ClaimDialog taskId={taskId} runId={run.runId} onClose={close} onDone={finish} />}
      {open === 'resolve' && run && <ResolveDialog taskId={taskId} runId={run.runId} onClose={close} onDone={finish} />}
      {open === 'artifact' && run && (
        <AddArtifactDialog taskId={taskId} runId={run.runId} expires={task.expires ?? task.deadline} onClose={close} onDone={finish} />
      )}
      {error !== undefined && <ErrorDialog error={error} onClose={() => setError(undefined)} />}
    </>
  );
}
