import type { RunInformation } from '@tc/queue';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StateIcon } from '../components/badges.tsx';
import { formatDuration } from '../components/time.tsx';
import { now } from '../connection/clock.ts';
import { type RunTimes, runTimes, span } from './run-times.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import './timeline.css';

/** A row of the chart. */
export interface ChartRun {
  readonly key: string;
  /** Such as the name of the task. */
  readonly label: string;
  readonly href: string;
  readonly run: RunInformation;
}

/** The height of a row in pixels, as in the style sheet. */
const ROW_HEIGHT = 30;

/** Rows that are rendered above and below the visible ones. */
const MARGIN = 10;

/** The least distance of two ticks of the axis, in pixels. */
const TICK_DISTANCE = 90;

/** Runs as bars over time: a thin line while a run waited, a bar while it worked. Rows that are not visible are not rendered. */
export function RunChart({ label, runs }: { readonly label: string; readonly runs: readonly ChartRun[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600, width: 600 });
  const measure = (): void => {
    const element = scroller.current;
    if (element) setView({ top: element.scrollTop, height: element.clientHeight, width: axis.current?.clientWidth ?? 600 });
  };
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);

  // The clock only matters while a run is not over.
  const present = runs.some(({ run }) => run.resolved === undefined) ? now.value : 0;
  const times = runs.map(({ run }) => runTimes(run, present));
  const { start, end } = span(times);
  const scale = timeScale(start, end, Math.max(2, Math.floor(view.width / TICK_DISTANCE)));
  const first = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - MARGIN);
  const last = Math.min(runs.length, Math.ceil((view.top + view.height) / ROW_HEIGHT) + MARGIN);
  return (
    <div class="chart" ref={scroller} onScroll={measure}>
      <div class="chart-head" aria-hidden="true">
        <span />
        <div class="chart-axis" ref={axis}>
          {scale.ticks.map(({ position, label: text }) => (
            <span
              key={text}
              class={(1 - position) * view.width < 48 ? 'chart-tick last' : 'chart-tick'}
              style={{ left: `${position * 100}%` }}
            >
              {text}
            </span>
          ))}
        </div>
      </div>
      <ul class="chart-rows" aria-label={label} style={{ height: `${runs.length * ROW_HEIGHT}px` }}>
        {runs.slice(first, last).map((row, offset) => (
          <Row key={row.key} row={row} times={times[first + offset] as RunTimes} scale={scale} index={first + offset} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly row: ChartRun;
  readonly times: RunTimes;
  readonly scale: TimeScale;
  readonly index: number;
}

function Row({ row: { label, href, run }, times, scale, index }: RowProps) {
  const { scheduled, started, end } = times;
  const text = describe(run, times);
  const at = (time: number): string => `${scale.position(time) * 100}%`;
  const length = (from: number, to: number): string => `${(scale.position(to) - scale.position(from)) * 100}%`;
  const finished = scale.position(end);
  return (
    <li class="chart-row" style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}>
      <a href={href} title={`${label}\n${text}`} class="chart-label">
        <StateIcon state={run.state} />
        <bdi class="truncate">{label}</bdi>
        <span class="hidden-text">{text}</span>
      </a>
      <div class="chart-bars" aria-hidden="true" title={text}>
        {scale.ticks.map(({ position }) => (
          <span key={position} class="chart-line" style={{ left: `${position * 100}%` }} />
        ))}
        <span class="chart-wait" style={{ left: at(scheduled), width: length(scheduled, started ?? end) }} />
        {started !== undefined && <span class={`chart-run ${run.state}`} style={{ left: at(started), width: length(started, end) }} />}
        <span
          class={finished > 0.72 ? 'chart-time before' : 'chart-time'}
          style={finished > 0.72 ? { right: `${(1 - scale.position(started ?? scheduled)) * 100}%` } : { left: at(end) }}
        >
          {formatDuration(end - (started ?? scheduled))}
        </span>
      </div>
    </li>
  );
}

/** Says what a bar shows. */
function describe(run: RunInformation, { scheduled, started, end, over }: RunTimes): string {
  const parts = [run.reasonResolved === undefined || run.reasonResolved === run.state ? run.state : `${run.state} (${run.reasonResolved})`];
  if (started === undefined)
    parts.push(over ? `waited ${formatDuration(end - scheduled)}` : `waiting for ${formatDuration(end - scheduled)}`);
  else parts.push(`waited ${formatDuration(started - scheduled)}`, `${over ? 'worked' : 'working'} for ${formatDuration(end - started)}`);
  if (run.workerId !== undefined) parts.push(`worker ${run.workerGroup}/${run.workerId}`);
  return parts.join(', ');
}
