import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Form, TextField } from '../components/form.tsx';
import { access, openSession } from '../connection/session.ts';

/** Asks for the token, if the emulator gives it to nobody. */
export function TokenForm() {
  const [text, setText] = useState('');
  const submit = async (): Promise<void> => {
    await openSession(readToken(text));
    if (access.peek() !== 'open') throw new Error('The emulator does not accept this token.');
  };
  return (
    <main class="gate">
      <h1>Open the console</h1>
      <p class="muted">The emulator printed a link to this page when it started. Paste the link here, or the token at its end.</p>
      <Form action="Open" onSubmit={submit}>
        <TextField label="Link or token" value={text} onChange={setText} required placeholder="http://…/console/#token=…" />
      </Form>
    </main>
  );
}

/** Shown until the emulator has answered once. */
export function Connecting({ unreachable }: { readonly unreachable: boolean }) {
  return (
    <main class="gate">
      {unreachable ? (
        <>
          <h1>The emulator does not answer</h1>
          <p class="muted">Start it, then try again.</p>
          <Button kind="primary" icon="refresh" onClick={() => openSession()}>
            Try again
          </Button>
        </>
      ) : (
        <h1 class="faint">Connecting…</h1>
      )}
    </main>
  );
}

/** Takes the token out of a pasted link. */
export function readToken(text: string): string {
  return /#token=(.+)$/.exec(text.trim())?.[1] ?? text.trim();
}
