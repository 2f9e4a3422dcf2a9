import type { ComponentChildren } from 'preact';
import type { AnsiColor, AnsiStyle } from './ansi.ts';
import { type LineRange, lineRangeText } from './line-range.ts';
import { type LogText, textPattern } from './log-text.ts';

interface LogLineProps {
  readonly index: number;
  readonly text: LogText;
  readonly digits: number;
  readonly query: string;
  readonly selected: LineRange | undefined;
  readonly active: boolean;
  readonly href: (lines: string) => string;
}

/** A line of a log: its number, which is a link to it, and its text with colours. */
export function LogLine({ index, text, digits, query, selected, active, href }: LogLineProps) {
  const number = index + 1;
  const { spans, cut } = text.line(index);
  const isSelected = selected !== undefined && number >= selected.from && number <= selected.to;
  const address = (event: MouseEvent & { currentTarget: HTMLAnchorElement }): void => {
    // With Shift, the link points to all lines from the selected one to this one.
    if (event.shiftKey && selected !== undefined) {
      event.preventDefault();
      const range = { from: Math.min(selected.from, number), to: Math.max(selected.from, number) };
      event.currentTarget.href = href(lineRangeText(range));
      event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  };
  return (
    <div class={`log-line${isSelected ? ' selected' : ''}${active ? ' active' : ''}`}>
      <a class="log-number" href={href(String(number))} style={{ width: `${digits + 1}ch` }} tabIndex={-1} onClick={address}>
        {number}
      </a>
      <span class="log-text">
        {spans.map(({ text: part, style }, at) => (
          <span key={at} {...appearance(style)}>
            {query === '' ? part : highlight(part, query)}
          </span>
        ))}
        {cut > 0 && <span class="faint"> … {cut.toLocaleString('en')} characters more</span>}
      </span>
    </div>
  );
}

/** Marks what was searched for. */
function highlight(part: string, query: string): ComponentChildren {
  const pieces: ComponentChildren[] = [];
  let from = 0;
  for (const match of part.matchAll(textPattern(query, 'gi'))) {
    pieces.push(part.slice(from, match.index), <mark>{match[0]}</mark>);
    from = match.index + match[0].length;
  }
  return from === 0 ? part : [...pieces, part.slice(from)];
}

/** The class and the colours of a style. */
function appearance(style: AnsiStyle): { class?: string; style?: Record<string, string> } {
  const [color, background] = style.inverse ? [style.background, style.color] : [style.color, style.background];
  const names = (['bold', 'dim', 'italic', 'underline', 'strike'] as const).filter((name) => style[name]).map((name) => `ansi-${name}`);
  const css: Record<string, string> = {};
  const use = (property: 'color' | 'background', value: AnsiColor | undefined): void => {
    if (typeof value === 'string') css[property] = value;
    else if (value !== undefined) names.push(`ansi-${property}-${value}`);
  };
  use('color', color);
  use('background', background);
  if (style.inverse && color === undefined && background === undefined) names.push('ansi-inverse');
  return { ...(names.length > 0 && { class: names.join(' ') }), ...(Object.keys(css).length > 0 && { style: css }) };
}
