import { useRef } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { confirm } from '../../components/dialog.tsx';
import { Panel } from '../../components/page.tsx';
import { toast, toastError } from '../../components/toast.tsx';
import { request, sendJson, session } from '../../connection/session.ts';

/** Saves the whole state to a file, loads it from one, and starts again. */
export function StatePanel() {
  const input = useRef<HTMLInputElement>(null);
  const stateFile = session.value?.stateFile;

  const load = async (): Promise<void> => {
    const file = input.current?.files?.[0];
    if (!file) return;
    try {
      const asked = { title: 'Load this state?', text: `${file.name} replaces everything in the emulator.`, action: 'Load the state' };
      if (!(await confirm(asked))) return;
      await request('/state', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: file });
      toast(`Loaded ${file.name}`);
    } finally {
      // So that the same file can be chosen again.
      if (input.current) input.current.value = '';
    }
  };

  const reset = async (): Promise<void> => {
    const asked = {
      title: 'Reset everything?',
      text: 'All tasks, clients, secrets and uploads are removed. The emulator starts again with its initial data.',
      action: 'Reset everything',
    };
    if (!(await confirm(asked))) return;
    await sendJson('POST', '/reset');
    toast('The emulator has started again');
  };

  return (
    <Panel title="State">
      <div class="stack">
        <p class="muted">
          {stateFile === undefined ? (
            'The state is lost when the emulator stops. Save it to a file to load it again later.'
          ) : (
            <>
              The state is kept in <code>{stateFile}</code>.
            </>
          )}
        </p>
        <div class="row">
          <Button icon="download" onClick={save}>
            Save to a file
          </Button>
          <Button icon="external" onClick={() => input.current?.click()}>
            Load a file…
          </Button>
          <Button kind="danger" onClick={reset}>
            Reset…
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="File with a state"
          onChange={() => void load().catch(toastError)}
        />
      </div>
    </Panel>
  );
}

/** Downloads the state. The request needs the token, so that a plain link would not do. */
async function save(): Promise<void> {
  const response = await request('/state');
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = 'emulator-state.json';
  link.click();
  // The download has started by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
