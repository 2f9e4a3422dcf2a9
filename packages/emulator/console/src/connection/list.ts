import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Resource, useResource } from './resource.ts';

/** How many items are loaded at first. Each further step loads as many again. */
const STEP = 200;

/** The items of a method that answers in pages. */
export interface LoadedList<T> extends Resource<readonly T[]> {
  /** Loads more items. Missing if all are loaded. */
  readonly more: (() => void) | undefined;
}

/**
 * Loads the first items of a method that answers in pages, and more of them when asked. The arguments are those of
 * {@link useResource}.
 */
export function useList<T>(
  list: (signal: AbortSignal) => AsyncIterable<T>,
  inputs: readonly unknown[],
  changes?: ReadonlySignal<unknown>,
): LoadedList<T> {
  const limit = useRef(STEP);
  const resource = useResource((signal) => take(list(signal), limit.current), inputs, changes);
  const more = (): void => {
    limit.current += STEP;
    resource.reload();
  };
  return { ...resource, data: resource.data?.items, more: resource.data?.complete === false ? more : undefined };
}

async function take<T>(source: AsyncIterable<T>, limit: number): Promise<{ readonly items: readonly T[]; readonly complete: boolean }> {
  const items: T[] = [];
  for await (const item of source) {
    if (items.length === limit) return { items, complete: false };
    items.push(item);
  }
  return { items, complete: true };
}
