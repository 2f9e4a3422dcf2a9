import { useRef, useState } from 'preact/hooks';
import { timeOfDay } from '../../components/time.tsx';
import { type HistoryPoint, TASK_STATES } from './task-history.ts';
import './history-chart.css';

const WIDTH = 720;
const HEIGHT = 180;

/** The number of tasks in each state over time, as stacked areas. Shows the numbers of the time under the pointer. */
export function HistoryChart({ history }: { readonly history: readonly HistoryPoint[] }) {
  const [index, setIndex] = useState<number | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const highest = niceCeiling(Math.max(1, ...history.map(total)));
  const x = (position: number): number => (position / (history.length - 1)) * WIDTH;
  const y = (count: number): number => HEIGHT - (count / highest) * HEIGHT;
  const layers = stack(history);
  const point = index === undefined ? undefined : history[index];
  const last = history.at(-1);
  const summary = last ? TASK_STATES.map((state) => `${last.counts[state]} ${state}`).join(', ') : '';

  const follow = (event: PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect();
    if (box)
      setIndex(Math.max(0, Math.min(history.length - 1, Math.round(((event.clientX - box.left) / box.width) * (history.length - 1)))));
  };

  return (
    <figure class="history">
      <div class="history-plot" ref={frame} onPointerMove={follow} onPointerLeave={() => setIndex(undefined)}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Tasks by state over time. Now: ${summary}`}
        >
          {[0, 0.5, 1].map((part) => (
            <line key={part} class="grid" x1="0" x2={WIDTH} y1={HEIGHT * part} y2={HEIGHT * part} />
          ))}
          {layers.map(({ state, lower, upper }) => (
            <path
              key={state}
              class={`area ${state}`}
              d={`M${upper.map((count, position) => `${x(position).toFixed(1)} ${y(count).toFixed(1)}`).join('L')}L${lower
                .map((count, position) => `${x(position).toFixed(1)} ${y(count).toFixed(1)}`)
                .reverse()
                .join('L')}Z`}
            />
          ))}
          {index !== undefined && <line class="cursor" x1={x(index)} x2={x(index)} y1="0" y2={HEIGHT} />}
        </svg>
        <span class="axis top">{highest}</span>
        {point && index !== undefined && (
          <div
            class="history-tip"
            style={{ left: `${(index / (history.length - 1)) * 100}%` }}
            data-side={index > history.length / 2 ? 'left' : 'right'}
          >
            <strong>{timeOfDay(new Date(point.time).toISOString()).slice(0, 8)}</strong>
            {TASK_STATES.filter((state) => point.counts[state] > 0).map((state) => (
              <span key={state}>
                <i class={`dot ${state}`} /> {state} <b>{point.counts[state]}</b>
              </span>
            ))}
          </div>
        )}
      </div>
      <figcaption>
        <span>{history[0] && timeOfDay(new Date(history[0].time).toISOString()).slice(0, 8)}</span>
        <span>now</span>
      </figcaption>
    </figure>
  );
}

function stack(history: readonly HistoryPoint[]) {
  let lower = history.map(() => 0);
  return TASK_STATES.map((state) => {
    const upper = history.map(({ counts }, position) => (lower[position] ?? 0) + counts[state]);
    const layer = { state, lower, upper };
    lower = upper;
    return layer;
  });
}

function total({ counts }: HistoryPoint): number {
  return TASK_STATES.reduce((sum, state) => sum + counts[state], 0);
}

/** The next round number that is not much larger. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= value) ?? 10) * power;
}
