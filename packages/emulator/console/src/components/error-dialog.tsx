import { CopyButton } from './copy.tsx';
import { Dialog } from './dialog.tsx';

/** Shows an error with its whole message, which can be long: errors about scopes list them. */
export function ErrorDialog({ error, onClose }: { readonly error: unknown; readonly onClose: () => void }) {
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as { readonly code?: unknown }).code;
  return (
    <Dialog title="This did not work" onClose={onClose} footer={<CopyButton text={message} label="Copy the message" labelled />} wide>
      <p class="note error error-text" role="alert">
        {typeof code === 'string' && <b>{code}</b>}
        <span>{message}</span>
      </p>
    </Dialog>
  );
}
