import { now } from '../connection/clock.ts';

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** Writes how far a time is from `reference`, such as `3 min ago` or `in 2 h`. */
export function relativeTime(time: number, reference: number): string {
  const distance = Math.abs(reference - time);
  const [unit, length] = UNITS.find(([, size]) => distance >= size) ?? ['s', 1_000];
  const count = Math.floor(distance / length);
  if (count === 0) return 'now';
  return time <= reference ? `${count} ${unit} ago` : `in ${count} ${unit}`;
}

/** Writes milliseconds in at most two units, such as `12 ms`, `3.4 s` or `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const sign = milliseconds < 0 ? '-' : '';
  const size = Math.abs(milliseconds);
  if (size < 1_000) return `${sign}${Math.round(size)} ms`;
  if (size < 60_000) return `${sign}${(size / 1_000).toFixed(size < 10_000 ? 1 : 0)} s`;
  const parts: string[] = [];
  let rest = Math.round(size / 1_000) * 1_000;
  for (const [unit, length] of UNITS) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  return sign + parts.slice(0, 2).join(' ');
}

/** Writes the time of day to the millisecond, such as `09:41:07.123`. */
export function timeOfDay(timestamp: string): string {
  const date = new Date(timestamp);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** A time relative to the emulator's clock. The whole timestamp is its tooltip. */
export function Time({ value }: { readonly value: string | Date }) {
  const date = new Date(value);
  const text = Number.isNaN(date.getTime()) ? String(value) : relativeTime(date.getTime(), now.value);
  return (
    <time dateTime={String(value)} title={Number.isNaN(date.getTime()) ? undefined : date.toISOString()}>
      {text}
    </time>
  );
}

/** A length of time in milliseconds. */
export function Duration({ ms }: { readonly ms: number }) {
  return <span>{formatDuration(ms)}</span>;
}
