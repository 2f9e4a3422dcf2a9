import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The rows of a long list that are worth rendering. */
export interface VisibleRows {
  readonly first: number;
  /** The row after the last one. */
  readonly end: number;
  /** Call it when the element scrolls. */
  readonly measure: () => void;
}

interface VisibleRowsOptions {
  /** The height of every row in pixels. */
  readonly height: number;
  /** Rows that are rendered above and below the visible ones, so that scrolling shows no gaps. */
  readonly margin: number;
  /** Whether the element is rendered. Default: true. */
  readonly rendered?: boolean;
}

/** Finds out which rows of an element that scrolls are visible. Renders again only when they are others. */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  { height, margin, rendered = true }: VisibleRowsOptions,
): VisibleRows {
  const [{ first, count }, setView] = useState({ first: 0, count: 20 });

  const measure = (): void => {
    const element = scroller.current;
    if (!element) return;
    const next = { first: Math.floor(element.scrollTop / height), count: Math.ceil(element.clientHeight / height) + 1 };
    // The same state again does not render.
    setView((present) => (present.first === next.first && present.count === next.count ? present : next));
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [rendered, height]);

  return { first: Math.max(0, first - margin), end: first + count + margin, measure };
}
