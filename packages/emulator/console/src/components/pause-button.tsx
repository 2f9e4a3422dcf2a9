import { useKeys } from '../navigation/keyboard.ts';
import { Button } from './button.tsx';
import type { Pausable } from './pausable.ts';

/** Pauses and continues a list. The key `p` does the same. */
export function PauseButton({ list }: { readonly list: Pausable<{ readonly id: number }> }) {
  useKeys([{ keys: 'p', label: 'Pause and continue', run: list.toggle }]);
  const count = list.added.value;
  const text = list.paused.value ? `Continue${count > 0 ? ` (${count.toLocaleString('en')} new)` : ''}` : 'Pause';
  return (
    <Button icon={list.paused.value ? 'play' : 'pause'} aria-pressed={list.paused.value} onClick={list.toggle}>
      {text}
    </Button>
  );
}

/** Writes how many entries of a list are shown, such as `12 of 1,300`. */
export function shownCount(shown: number, total: number): string {
  return shown === total ? total.toLocaleString('en') : `${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}
