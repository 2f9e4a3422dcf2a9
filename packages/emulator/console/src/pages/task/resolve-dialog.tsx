import { Queue, type TaskExceptionRequest } from '@tc/queue';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { Form, SelectField } from '../../components/form.tsx';
import { client } from '../../connection/clients.ts';

interface ResolveDialogProps {
  readonly taskId: string;
  readonly runId: number;
  readonly onClose: () => void;
  /** Called with a text that says what was done. */
  readonly onDone: (text: string) => void;
}

type Reason = TaskExceptionRequest['reason'];

const REASONS: readonly (readonly [Reason, string])[] = [
  ['worker-shutdown', 'worker-shutdown: the worker stopped; runs again'],
  ['intermittent-task', 'intermittent-task: the task asks for another try; runs again'],
  ['malformed-payload', 'malformed-payload: the payload is wrong'],
  ['resource-unavailable', 'resource-unavailable: something it needs is missing'],
  ['internal-error', 'internal-error: the worker has a bug'],
];

const OUTCOMES = [
  ['completed', 'Completed'],
  ['failed', 'Failed'],
  ['exception', 'Exception'],
] as const;

/** Ends a running run, as its worker would. */
export function ResolveDialog({ taskId, runId, onClose, onDone }: ResolveDialogProps) {
  const [outcome, setOutcome] = useState('completed');
  const [reason, setReason] = useState<string>('worker-shutdown');
  const resolve = async (): Promise<void> => {
    const queue = client(Queue);
    if (outcome === 'completed') await queue.reportCompleted(taskId, runId);
    else if (outcome === 'failed') await queue.reportFailed(taskId, runId);
    else await queue.reportException(taskId, runId, { reason: reason as Reason });
    onDone(`Run ${runId} was reported as ${outcome}`);
  };
  return (
    <Dialog title={`Resolve run ${runId}`} onClose={onClose}>
      <Form action="Resolve" onSubmit={resolve}>
        <SelectField label="Outcome" value={outcome} onChange={setOutcome} options={OUTCOMES} />
        {outcome === 'exception' && <SelectField label="Reason" value={reason} onChange={setReason} options={REASONS} />}
      </Form>
    </Dialog>
  );
}
