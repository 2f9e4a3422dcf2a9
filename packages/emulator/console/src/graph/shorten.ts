/** Shortens a text to some characters by leaving out its middle: names of tasks often differ at their ends. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const end = Math.floor((length - 1) * 0.4);
  return `${characters
    .slice(0, length - 1 - end)
    .join('')
    .trimEnd()}…${characters.slice(-end).join('').trimStart()}`;
}
