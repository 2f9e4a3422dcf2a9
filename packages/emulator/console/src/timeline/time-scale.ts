/** A mark on the axis of a timeline. */
export interface Tick {
  /** Where it is, from 0 to 1. */
  readonly position: number;
  /** The time since the start, such as `+20 min`. */
  readonly label: string;
}

/** Maps times to places from 0 to 1. */
export interface TimeScale {
  /** The place of a time, in Unix milliseconds. Times outside of the scale are at its ends. */
  position(time: number): number;
  readonly ticks: readonly Tick[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The distances that ticks can have. Longer ones are whole numbers of days. */
const STEPS = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 20, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 20, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
];

/** Makes a scale from `start` to `end`, in Unix milliseconds, with at most `count` ticks after the first. */
export function timeScale(start: number, end: number, count: number): TimeScale {
  const span = Math.max(1, end - start);
  const step = STEPS.find((length) => span / length <= count) ?? Math.ceil(span / DAY / count) * DAY;
  const ticks: Tick[] = [];
  for (let offset = 0; offset <= span; offset += step)
    ticks.push({ position: offset / span, label: offset === 0 ? '0' : `+${label(offset)}` });
  return { position: (time) => Math.min(1, Math.max(0, (time - start) / span)), ticks };
}

function label(offset: number): string {
  const units = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'min'],
    [SECOND, 's'],
    [1, 'ms'],
  ] as const;
  const [size, unit] = units.find(([length]) => offset >= length) ?? [1, 'ms'];
  const next = units[units.findIndex(([length]) => length === size) + 1];
  const whole = Math.floor(offset / size);
  const rest = offset - whole * size;
  // 1500 ms reads best as 1.5 s, but 90 minutes as 1 h 30 min.
  if (size === SECOND) return `${offset / SECOND} s`;
  return rest === 0 || next === undefined ? `${whole} ${unit}` : `${whole} ${unit} ${Math.floor(rest / next[0])} ${next[1]}`;
}
