import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Snippet } from '../../components/copy.tsx';
import { Panel } from '../../components/page.tsx';
import { session } from '../../connection/session.ts';

/** The environment variables that connect a program to this emulator. The token is hidden at first. */
export function ConnectPanel() {
  const [shown, setShown] = useState(false);
  const lines = session.value?.exportLines.join('\n') ?? '';
  const toggle = (
    <Button kind="quiet" icon="eye" aria-pressed={shown} onClick={() => setShown(!shown)}>
      {shown ? 'Hide token' : 'Show token'}
    </Button>
  );
  return (
    <Panel title="Connect a program" actions={toggle}>
      <Snippet code={lines} shown={shown ? lines : maskToken(lines)} label="Environment variables" />
    </Panel>
  );
}

/** Replaces the access token in export lines with dots. */
function maskToken(lines: string): string {
  return lines.replace(/(TASKCLUSTER_ACCESS_TOKEN\W+)[\w-]+/g, '$1••••••••••••');
}
