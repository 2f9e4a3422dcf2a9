import { useState } from 'preact/hooks';
import type { FaultEntry, FaultRequest } from '../../../../src/console/protocol.ts';
import { Form, parseJsonField, SelectField, TextAreaField, TextField } from '../../components/form.tsx';
import { Panel } from '../../components/page.tsx';
import { formatDuration } from '../../components/time.tsx';
import { sendJson } from '../../connection/session.ts';
import { control } from '../../connection/store.ts';
import { EVERY_CALL, SelectionInputs, selectionOf } from './call-selection.tsx';
import { RuleList } from './rule-list.tsx';

type Effect = 'status' | 'delay' | 'before' | 'midway' | 'after';

const EFFECTS: readonly (readonly [Effect, string])[] = [
  ['status', 'Answer with a status'],
  ['delay', 'Wait first'],
  ['before', 'Cut the connection before the call'],
  ['after', 'Cut the connection after the call'],
  ['midway', 'Cut the connection within the response'],
];

/** Adds and removes faults. */
export function FaultsPanel() {
  const [selection, setSelection] = useState(EVERY_CALL);
  const [effect, setEffect] = useState<Effect>('status');
  const [status, setStatus] = useState('503');
  const [body, setBody] = useState('');
  const [delay, setDelay] = useState('2 seconds');
  const [times, setTimes] = useState('');

  const add = async (): Promise<void> => {
    const effects: Partial<FaultRequest> =
      effect === 'status'
        ? { status: Number(status), ...(body.trim() !== '' && { body: parseJsonField('Body', body) }) }
        : effect === 'delay'
          ? { delay }
          : { cut: effect };
    const fault: FaultRequest = { ...selectionOf(selection), ...effects, ...(times !== '' && { times: Number(times) }) };
    await sendJson<FaultEntry>('POST', '/faults', fault);
  };

  return (
    <Panel title="Faults">
      <RuleList
        rules={control.value?.faults ?? []}
        describe={describeFault}
        path="/faults"
        none="No call fails. Add a fault to see how your program copes:"
      />
      <Form action="Add fault" icon="plus" kind="secondary" onSubmit={add}>
        <SelectionInputs value={selection} onChange={setSelection} />
        <div class="fields">
          <SelectField label="What happens" value={effect} onChange={(value) => setEffect(value as Effect)} options={EFFECTS} />
          {effect === 'status' && <TextField label="Status" type="number" required value={status} onChange={setStatus} />}
          {effect === 'delay' && <TextField label="Delay" required value={delay} onChange={setDelay} hint="Such as 2 seconds" />}
          <TextField label="Times" type="number" placeholder="Until removed" value={times} onChange={setTimes} />
        </div>
        {effect === 'status' && (
          <TextAreaField label="Body" rows={2} value={body} onChange={setBody} hint="JSON. Empty for an error in Taskcluster's format." />
        )}
      </Form>
    </Panel>
  );
}

function describeFault({ status, body, delay, cut, times, count }: FaultEntry): string {
  const effects = [
    delay !== undefined && delay !== 0 && `waits ${typeof delay === 'number' ? formatDuration(delay) : delay}`,
    status !== undefined && `answers ${status}`,
    body !== undefined && 'has a body of its own',
    cut !== undefined && `cuts the connection ${cut === 'midway' ? 'within the response' : `${cut} the call`}`,
  ].filter(Boolean);
  return `${effects.join(', ')} · ${count} ${count === 1 ? 'call' : 'calls'} so far${times === undefined ? '' : ` of ${times}`}`;
}
