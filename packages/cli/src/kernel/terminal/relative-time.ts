const UNITS = [
  ['year', 365.25 * 86_400],
  ['month', (365.25 / 12) * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Describes a time as seen from `now`, rounded, such as `3 minutes ago` or `in 2 days`. */
export function relativeTime(time: Date, now: Date = new Date()): string {
  const seconds = Math.round((time.getTime() - now.getTime()) / 1000);
  const distance = Math.abs(seconds);
  if (distance < 1) return 'now';
  // A time that rounds to 60 minutes is an hour away.
  const [unit, length] =
    UNITS.find(([, size], index) => {
      const finer = UNITS[index + 1]?.[1] ?? 1;
      return Math.round(distance / finer) * finer >= size;
    }) ?? UNITS[5];
  const count = Math.round(distance / length);
  const text = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return seconds < 0 ? `${text} ago` : `in ${text}`;
}

/** Describes a length of time in its two largest units, such as `1h 05m`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}m ${two(seconds % 60)}s`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3_600)}h ${two(Math.floor((seconds % 3_600) / 60))}m`;
  return `${Math.floor(seconds / 86_400)}d ${two(Math.floor((seconds % 86_400) / 3_600))}h`;
}
