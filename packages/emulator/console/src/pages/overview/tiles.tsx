import { Time } from '../../components/time.tsx';
import { calls, control, events } from '../../connection/store.ts';
import { href } from '../../navigation/location.ts';
import { errors, methods, perSecond } from './live-traffic.ts';

/** The most important numbers, each a link to what it counts. */
export function Tiles() {
  const rates = perSecond.value;
  const latest = rates.slice(-10).reduce((sum, count) => sum + count, 0) / 10;
  const faults = (control.value?.faults.length ?? 0) + (control.value?.rateLimits.length ?? 0);
  const failed = errors.value.length;
  return (
    <div class="tiles">
      <a class="tile" href={href('/calls')}>
        <span class="tile-name">Calls a second</span>
        <span class="tile-value">{latest.toLocaleString('en', { maximumFractionDigits: 1 })}</span>
        <Sparkline values={rates} />
      </a>
      <a class="tile" href={href('/calls')}>
        <span class="tile-name">Calls</span>
        <span class="tile-value">{calls.value.length.toLocaleString('en')}</span>
        <span class="tile-note">{methods.value.length} methods</span>
      </a>
      <a class="tile" href={href('/calls', { status: 'error' })}>
        <span class="tile-name">Errors</span>
        <span class="tile-value">{failed.toLocaleString('en')}</span>
        <span class="tile-note">{failed === 0 ? 'no call failed' : `${percent(failed, calls.value.length)} of the calls`}</span>
      </a>
      <a class="tile" href={href('/events')}>
        <span class="tile-name">Events</span>
        <span class="tile-value">{events.value.length.toLocaleString('en')}</span>
        <span class="tile-note">{events.value[0] ? <Time value={events.value[0].time} /> : 'none yet'}</span>
      </a>
      <a class="tile" href={href('/control')}>
        <span class="tile-name">Faults</span>
        <span class="tile-value">{faults}</span>
        <span class="tile-note">{faults === 0 ? 'all calls work' : 'change calls now'}</span>
      </a>
    </div>
  );
}

/** A line of bars, one a second. */
function Sparkline({ values }: { readonly values: readonly number[] }) {
  const highest = Math.max(1, ...values);
  return (
    <svg class="sparkline" viewBox={`0 0 ${values.length * 3} 24`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, index) => {
        const height = value === 0 ? 1 : 2 + (value / highest) * 22;
        return <rect key={index} x={index * 3} y={24 - height} width="2" height={height} class={value === 0 ? 'zero' : ''} />;
      })}
    </svg>
  );
}

/** @param whole - not 0 */
function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(part / whole < 0.1 ? 1 : 0)}%`;
}
