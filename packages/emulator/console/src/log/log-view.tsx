import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icons.tsx';
import { useVisibleRows } from '../components/visible-rows.ts';
import { useKeys } from '../navigation/keyboard.ts';
import './log.css';
import type { LineRange } from './line-range.ts';
import { LogLine } from './log-line.tsx';
import type { LogText } from './log-text.ts';
import { useMatches } from './matches.ts';

/** The height of a line in pixels, as in the style sheet. */
const LINE_HEIGHT = 20;

/** Lines that are rendered above and below the visible ones. */
const MARGIN = 20;

interface LogViewProps {
  /** What the text is, for screen readers. */
  readonly label: string;
  readonly text: LogText;
  /** Changes whenever `text` does. */
  readonly revision: ReadonlySignal<number>;
  /** The lines that the address points to. */
  readonly selected: LineRange | undefined;
  /** The address that points to some lines. */
  readonly href: (lines: string) => string;
  /** Whether the view stays at the end while the text grows. */
  readonly follow: boolean;
  readonly onFollow: ((follow: boolean) => void) | undefined;
  /** Buttons and notes at the right of the search. */
  readonly tools?: ComponentChildren;
}

/** Shows a text of any length, with its colours. Only the visible lines are rendered. `/` searches, a click on a number points to the line. */
export function LogView({ label, text, revision, selected, href, follow, onFollow, tools }: LogViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, measure } = useVisibleRows(scroller, { height: LINE_HEIGHT, margin: MARGIN });
  const query = useSignal('');
  const matches = useMatches(text, revision, query);
  const [current, setCurrent] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', label: 'Search', run: () => input.current?.select() }]);
  const lines = revision.value >= 0 ? text.length : 0;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (follow && element) element.scrollTop = element.scrollHeight;
  }, [follow, lines]);

  const scrollTo = (line: number): void => {
    const element = scroller.current;
    if (!element) return;
    const top = line * LINE_HEIGHT;
    if (top >= element.scrollTop && top + LINE_HEIGHT <= element.scrollTop + element.clientHeight) return;
    element.scrollTop = top - element.clientHeight / 3;
    measure();
  };

  // The line that the address points to is shown once it has arrived.
  const arrived = selected !== undefined && lines >= selected.from;
  useLayoutEffect(() => {
    if (arrived) scrollTo(selected.from - 1);
  }, [arrived, selected?.from]);

  useSignalEffect(() => {
    query.value;
    setCurrent(0);
  });

  const found = matches.value;
  const active = found[Math.min(current, found.length - 1)];
  useLayoutEffect(() => {
    if (active !== undefined) scrollTo(active);
  }, [active]);

  const step = (by: number): void => {
    if (found.length > 0) setCurrent((current + by + found.length) % found.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') query.value = '';
  };
  const onScroll = (): void => {
    measure();
    const element = scroller.current;
    if (!element || !onFollow) return;
    const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - LINE_HEIGHT;
    if (atEnd !== follow) onFollow(atEnd);
  };

  const digits = String(lines).length;
  return (
    <div class="log">
      <div class="log-tools">
        <div class="text-filter">
          <Icon name="search" size={14} />
          <input
            ref={input}
            type="search"
            aria-label="Search"
            placeholder="Search"
            autocomplete="off"
            spellcheck={false}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value;
            }}
            onKeyDown={onKeyDown}
          />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
          <kbd aria-hidden="true">/</kbd>
        </div>
        {query.value !== '' && (
          <span class="row log-found" role="status">
            {found.length === 0 ? 'Not found' : `${Math.min(current, found.length - 1) + 1} of ${found.length} lines`}
            <Button kind="quiet" aria-label="Previous match" title="Previous match (Shift+Enter)" icon="up" onClick={() => step(-1)} />
            <Button kind="quiet" aria-label="Next match" title="Next match (Enter)" icon="down" onClick={() => step(1)} />
          </span>
        )}
        <div class="row log-right">{tools}</div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so needs the keyboard */}
      <section ref={scroller} class="log-lines" aria-label={label} tabIndex={0} onScroll={onScroll}>
        <div class="log-space" style={{ height: `${lines * LINE_HEIGHT}px`, minWidth: `calc(${text.longest}ch + ${digits}ch + 48px)` }}>
          <div style={{ transform: `translateY(${first * LINE_HEIGHT}px)` }}>
            {Array.from({ length: Math.max(0, Math.min(lines, end) - first) }, (_, offset) => {
              const index = first + offset;
              return (
                <LogLine
                  key={index}
                  index={index}
                  text={text}
                  digits={digits}
                  query={query.value}
                  selected={selected}
                  active={index === active}
                  href={href}
                />
              );
            })}
          </div>
        </div>
      </section>
    </div>
  );
}
