import { useState } from 'preact/hooks';
import type { RateLimitEntry, RateLimitRequest } from '../../../../src/console/protocol.ts';
import { Form, TextField } from '../../components/form.tsx';
import { Panel } from '../../components/page.tsx';
import { formatDuration } from '../../components/time.tsx';
import { sendJson } from '../../connection/session.ts';
import { control } from '../../connection/store.ts';
import { EVERY_CALL, SelectionInputs, selectionOf } from './call-selection.tsx';
import { RuleList } from './rule-list.tsx';

/** Adds and removes rate limits. */
export function RateLimitsPanel() {
  const [selection, setSelection] = useState(EVERY_CALL);
  const [calls, setCalls] = useState('10');
  const [per, setPer] = useState('1 second');

  const add = async (): Promise<void> => {
    const limit: RateLimitRequest = { ...selectionOf(selection), calls: Number(calls), per };
    await sendJson<RateLimitEntry>('POST', '/rate-limits', limit);
  };

  return (
    <Panel title="Rate limits">
      <RuleList
        rules={control.value?.rateLimits ?? []}
        describe={describeLimit}
        path="/rate-limits"
        none="Calls are not limited. Further calls than a limit allows get status 429:"
      />
      <Form action="Add rate limit" icon="plus" kind="secondary" onSubmit={add}>
        <SelectionInputs value={selection} onChange={setSelection} />
        <div class="fields">
          <TextField label="Calls" type="number" required value={calls} onChange={setCalls} />
          <TextField label="Per" required value={per} onChange={setPer} hint="Such as 1 second" />
        </div>
      </Form>
    </Panel>
  );
}

function describeLimit({ calls, per, refused }: RateLimitEntry): string {
  const period = typeof per === 'number' ? formatDuration(per) : per;
  return `${calls} ${calls === 1 ? 'call' : 'calls'} per ${period} · ${refused} rejected so far`;
}
