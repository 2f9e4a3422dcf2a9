import { signal } from '@preact/signals';
import { Icon } from './icons.tsx';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'note' | 'error';
}

const toasts = signal<readonly Toast[]>([]);
let lastId = 0;

/** Shows a short text for some seconds. */
export function toast(text: string, kind: Toast['kind'] = 'note'): void {
  lastId += 1;
  const id = lastId;
  toasts.value = [...toasts.value, { id, text, kind }].slice(-4);
  setTimeout(() => dismiss(id), kind === 'error' ? 8_000 : 2_500);
}

/** Shows the message of an error. */
export function toastError(error: unknown): void {
  toast(error instanceof Error ? error.message : String(error), 'error');
}

/** Shows the toasts. The page has it once. */
export function Toasts() {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map(({ id, text, kind }) => (
        <div key={id} class={`toast ${kind}`}>
          <span>{text}</span>
          <button type="button" class="button quiet" aria-label="Dismiss" onClick={() => dismiss(id)}>
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
    </div>
  );
}

function dismiss(id: number): void {
  toasts.value = toasts.value.filter((entry) => entry.id !== id);
}
