import { Queue } from '@tc/queue';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { Form, TextField } from '../../components/form.tsx';
import { client } from '../../connection/clients.ts';

interface RunDialogProps {
  readonly taskId: string;
  readonly runId: number;
  readonly onClose: () => void;
  /** Called with a text that says what was done. */
  readonly onDone: (text: string) => void;
}

/** Claims a pending run, as a worker does. */
export function ClaimDialog({ taskId, runId, onClose, onDone }: RunDialogProps) {
  const [workerGroup, setWorkerGroup] = useState('console');
  const [workerId, setWorkerId] = useState('by-hand');
  const claim = async (): Promise<void> => {
    await client(Queue).claimTask(taskId, runId, { workerGroup, workerId });
    onDone(`Run ${runId} was claimed by ${workerGroup}/${workerId}`);
  };
  return (
    <Dialog title={`Claim run ${runId}`} onClose={onClose}>
      <Form action="Claim" onSubmit={claim}>
        <p class="muted">
          The run becomes running, as if a worker had claimed it. Resolve it by hand afterwards. The claim expires if that takes longer than
          20 minutes.
        </p>
        <div class="fields">
          <TextField label="Worker group" value={workerGroup} onChange={setWorkerGroup} required />
          <TextField label="Worker ID" value={workerId} onChange={setWorkerId} required />
        </div>
      </Form>
    </Dialog>
  );
}
