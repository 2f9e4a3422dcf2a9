import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** What a key or a sequence of keys does. */
export interface KeyBinding {
  /** One key, as `KeyboardEvent.key` names it, or several with spaces between, such as `g t`. */
  readonly keys: string;
  /** Such as `Go to tasks`. Shown in the list of keys. */
  readonly label: string;
  readonly run: () => void;
}

/** How long the page waits for the next key of a sequence, in milliseconds. */
const SEQUENCE_TIMEOUT = 1_200;

/** The bindings that are active, the oldest first. */
export const bindings = signal<readonly KeyBinding[]>([]);

/** Activates bindings as long as the component is shown. If two have the same keys, the one that was added later runs. */
export function useKeys(added: readonly KeyBinding[], inputs: readonly unknown[] = []): void {
  useEffect(() => {
    bindings.value = [...bindings.peek(), ...added];
    return () => {
      bindings.value = bindings.peek().filter((binding) => !added.includes(binding));
    };
  }, inputs);
}

/** Collects keys until they are a binding's, or until no binding starts with them. */
export class KeySequence {
  #pressed: string[] = [];
  #lastTime = 0;

  /** @returns the binding that is complete with this key; `'started'` if a longer one may become so */
  press(key: string, time: number, active: readonly KeyBinding[]): KeyBinding | 'started' | undefined {
    if (time - this.#lastTime > SEQUENCE_TIMEOUT) this.#pressed = [];
    this.#lastTime = time;
    for (const keys of [[...this.#pressed, key], [key]]) {
      const text = keys.join(' ');
      const complete = active.findLast((binding) => binding.keys === text);
      this.#pressed = complete === undefined ? keys : [];
      if (complete !== undefined) return complete;
      if (active.some((binding) => binding.keys.startsWith(`${text} `))) return 'started';
    }
    this.#pressed = [];
    return undefined;
  }
}

/** Runs bindings when their keys are pressed, except in fields and dialogs. */
export function listenToKeys(): void {
  const sequence = new KeySequence();
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (isField(event.target)) {
      if (event.key === 'Escape') (event.target as HTMLElement).blur();
      return;
    }
    const found = sequence.press(event.key, event.timeStamp, bindings.peek());
    if (found === undefined) return;
    event.preventDefault();
    if (found !== 'started') found.run();
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
}
