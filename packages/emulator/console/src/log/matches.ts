import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LogText } from './log-text.ts';

/** How many lines are searched before the page may do something else. */
const PART = 5_000;

/** The numbers of the lines that contain `query`, from 0. Found in steps, so that the page stays responsive. */
export function useMatches(
  text: LogText,
  revision: ReadonlySignal<number>,
  query: ReadonlySignal<string>,
): ReadonlySignal<readonly number[]> {
  const found = useSignal<readonly number[]>([]);
  const searched = useRef({ query: '', lines: 0 });
  const wanted = query.value;
  const version = revision.value;
  useEffect(() => {
    if (searched.current.query !== wanted || searched.current.lines > text.length) {
      searched.current = { query: wanted, lines: 0 };
      found.value = [];
    }
    if (wanted === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const search = (): void => {
      const from = searched.current.lines;
      // The last line may still grow, so it is searched again.
      const end = Math.min(from + PART, text.length);
      const added = text.find(wanted, from, end);
      searched.current.lines = end === text.length ? Math.max(from, end - 1) : end;
      const last = found.peek().at(-1);
      const fresh = added.filter((line) => last === undefined || line > last);
      if (fresh.length > 0) found.value = [...found.peek(), ...fresh];
      if (end < text.length) timer = setTimeout(search);
    };
    // Waits for the next letter.
    timer = setTimeout(search, searched.current.lines === 0 ? 120 : 0);
    return () => clearTimeout(timer);
  }, [text, version, wanted]);
  return found;
}
