import { Panel, Properties } from '../../components/page.tsx';
import { formatDuration } from '../../components/time.tsx';
import { now } from '../../connection/clock.ts';
import { session } from '../../connection/session.ts';
import { control } from '../../connection/store.ts';

/** What kind of emulator this is. */
export function EmulatorPanel() {
  const { rootUrl, stateFile, amqp, services } = session.value ?? { services: [] };
  const { advanced = 0, skew = 0 } = control.value ?? {};
  return (
    <Panel title="Emulator">
      <Properties
        entries={[
          ['Root URL', <code key="url">{rootUrl}</code>],
          ['Clock', new Date(now.value).toISOString().replace('T', ' ').slice(0, 19)],
          ['Advanced', advanced === 0 ? undefined : formatDuration(advanced)],
          ['Skew', skew === 0 ? undefined : formatDuration(skew)],
          ['State', stateFile ? <code key="state">{stateFile}</code> : 'in memory'],
          ['RabbitMQ', amqp ? 'connected' : 'not used'],
          ['Services', services.join(', ')],
        ]}
      />
    </Panel>
  );
}
