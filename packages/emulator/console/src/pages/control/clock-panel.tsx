import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Form, TextField } from '../../components/form.tsx';
import { Panel, Properties } from '../../components/page.tsx';
import { formatDuration } from '../../components/time.tsx';
import { toast } from '../../components/toast.tsx';
import { now } from '../../connection/clock.ts';
import { sendJson } from '../../connection/session.ts';
import { control } from '../../connection/store.ts';

const STEPS = ['1 minute', '20 minutes', '1 hour', '1 day'];

/** Shows the emulator's clock, moves it forward, and makes the server's clock wrong. */
export function ClockPanel() {
  const [duration, setDuration] = useState('');
  const [skew, setSkew] = useState('');
  const { advanced = 0, skew: currentSkew = 0 } = control.value ?? {};

  const advance = async (by: string): Promise<void> => {
    await sendJson('POST', '/advance', { duration: by });
    toast(`The clock moved forward by ${by}`);
  };
  const setServerSkew = (value: string): Promise<void> => sendJson('PUT', '/skew', { duration: value });

  return (
    <Panel title="Clock">
      <div class="stack">
        <div>
          <div class="clock-now">{new Date(now.value).toLocaleString()}</div>
          <Properties
            entries={[
              ['Moved forward', advanced === 0 ? undefined : `by ${formatDuration(advanced)}`],
              ['Server’s clock', currentSkew === 0 ? undefined : describeSkew(currentSkew)],
            ]}
          />
        </div>
        <div class="row">
          {STEPS.map((step) => (
            <Button key={step} onClick={() => advance(step)}>{`+${step}`}</Button>
          ))}
        </div>
        <Form action="Move forward" kind="secondary" onSubmit={() => advance(duration)}>
          <TextField
            label="Move the clock forward by"
            placeholder="90 minutes"
            required
            value={duration}
            onChange={setDuration}
            hint="Claims, deadlines, artifacts, credentials and schedules expire or fire as if that time had passed."
          />
        </Form>
        <Form action="Set skew" kind="secondary" onSubmit={() => setServerSkew(skew)}>
          <TextField
            label="Let the server’s clock differ by"
            placeholder="-20 minutes"
            required
            value={skew}
            onChange={setSkew}
            hint="Only signatures and the Date header change. 0 seconds makes it right again."
          />
        </Form>
      </div>
    </Panel>
  );
}

function describeSkew(skew: number): string {
  return `${formatDuration(Math.abs(skew))} ${skew > 0 ? 'ahead' : 'behind'}`;
}
