import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { LogText } from '../log/log-text.ts';
import { readText, type TextProgress } from './read-text.ts';

/** A text that is being read. */
export interface TextSource {
  readonly text: LogText;
  /** Changes whenever `text` does, but not more often than the screen is drawn. */
  readonly revision: ReadonlySignal<number>;
  readonly progress: ReadonlySignal<TextProgress>;
  readonly error: ReadonlySignal<Error | undefined>;
}

const NOTHING_READ: TextProgress = { bytes: 0, cut: false, binary: false, complete: false };

interface TextSourceOptions {
  /** The number of bytes after which reading stops. */
  readonly limit: number;
  /** Whether the text grows. It is followed until this becomes false. */
  readonly growing?: boolean;
}

/** Reads the text at an address, and follows it while it grows. */
export function useTextSource(url: string, { limit, growing = false }: TextSourceOptions): TextSource {
  const isGrowing = useRef(growing);
  isGrowing.current = growing;
  const source = useMemo(
    () => ({ text: new LogText(), revision: signal(0), progress: signal(NOTHING_READ), error: signal<Error | undefined>(undefined) }),
    [url],
  );
  useEffect(() => {
    const controller = new AbortController();
    let frame: number | undefined;
    const onProgress = (progress: TextProgress): void => {
      source.progress.value = progress;
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        source.revision.value += 1;
      });
    };
    readText({ url, text: source.text, limit, onProgress, isGrowing: () => isGrowing.current, signal: controller.signal }).catch(
      (error) => {
        if (!controller.signal.aborted) source.error.value = error;
      },
    );
    return () => {
      controller.abort();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [url, source, limit]);
  return source;
}
