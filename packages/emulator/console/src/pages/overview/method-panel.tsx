import { Panel } from '../../components/page.tsx';
import { formatDuration } from '../../components/time.tsx';
import { href } from '../../navigation/location.ts';
import { methods } from './live-traffic.ts';

/** The methods with the most calls. Nothing, before the first call. */
export function MethodPanel() {
  const top = methods.value.slice(0, 8);
  if (top.length === 0) return null;
  const most = top[0]?.calls ?? 1;
  return (
    <Panel title="Methods" flush>
      <table class="plain-table">
        <thead>
          <tr>
            <th>Method</th>
            <th class="number">Calls</th>
            <th class="number">Errors</th>
            <th class="number">Median</th>
          </tr>
        </thead>
        <tbody>
          {top.map(({ service, method, calls: count, errors: failed, median }) => (
            <tr key={`${service}.${method}`}>
              <td>
                <a class="method" href={href('/calls', { service, q: method })}>
                  <span class="muted">{service}.</span>
                  {method}
                </a>
                <meter class="bar" min="0" max={most} value={count} aria-label="Share of calls" />
              </td>
              <td class="number">{count.toLocaleString('en')}</td>
              <td class={failed === 0 ? 'number faint' : 'number errors'}>{failed === 0 ? '–' : failed.toLocaleString('en')}</td>
              <td class="number muted">{formatDuration(median)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
