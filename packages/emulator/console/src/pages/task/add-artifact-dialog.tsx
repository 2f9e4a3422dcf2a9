import { Queue } from '@tc/queue';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { Form, TextAreaField, TextField } from '../../components/form.tsx';
import { client } from '../../connection/clients.ts';

interface AddArtifactDialogProps {
  readonly taskId: string;
  readonly runId: number;
  readonly expires: string;
  readonly onClose: () => void;
  /** Called with a text that says what was done. */
  readonly onDone: (text: string) => void;
}

/** Adds an artifact with a text to a running run, as its worker would. */
export function AddArtifactDialog({ taskId, runId, expires, onClose, onDone }: AddArtifactDialogProps) {
  const [name, setName] = useState('public/logs/live.log');
  const [contentType, setContentType] = useState('text/plain');
  const [text, setText] = useState('');
  const create = async (): Promise<void> => {
    const created = await client(Queue).createArtifact(taskId, runId, name, { storageType: 's3', contentType, expires });
    if (created.storageType !== 's3') throw new Error(`The queue answered with the storage type ${created.storageType}, expected s3`);
    const target = new URL(created.putUrl);
    // The page may have been opened by another name of the same machine.
    const response = await fetch(location.origin + target.pathname + target.search, {
      method: 'PUT',
      headers: { 'content-type': created.contentType },
      body: new TextEncoder().encode(text),
    });
    if (!response.ok) throw new Error(`The upload failed with status ${response.status}: ${await response.text()}`);
    onDone(`Artifact ${name} was created`);
  };
  return (
    <Dialog title={`Add an artifact to run ${runId}`} onClose={onClose} wide>
      <Form action="Create" onSubmit={create}>
        <div class="fields">
          <TextField label="Name" value={name} onChange={setName} required hint="Names that begin with public/ can be read by everyone." />
          <TextField
            label="Content type"
            value={contentType}
            onChange={setContentType}
            required
            suggestions={['text/plain', 'application/json', 'text/html']}
          />
        </div>
        <TextAreaField label="Content" value={text} onChange={setText} rows={10} />
      </Form>
    </Dialog>
  );
}
