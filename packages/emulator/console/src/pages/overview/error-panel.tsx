import { StatusBadge } from '../../components/badges.tsx';
import { MethodName } from '../../components/method-name.tsx';
import { Panel } from '../../components/page.tsx';
import { Time } from '../../components/time.tsx';
import { href } from '../../navigation/location.ts';
import { errors } from './live-traffic.ts';

/** The latest calls that failed. */
export function ErrorPanel() {
  const latest = errors.value.slice(0, 6);
  return (
    <Panel title="Latest errors" flush>
      {latest.length === 0 ? (
        <p class="panel-text muted">No call has failed.</p>
      ) : (
        <ul class="lines">
          {latest.map((call) => (
            <li key={call.id}>
              <a href={href(`/calls/${call.id}`, { status: 'error' })}>
                <StatusBadge status={call.status} />
                <span class="truncate">
                  <MethodName {...call} />
                </span>
                <span class="faint">
                  <Time value={call.time} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
