import { signal } from '@preact/signals';
import { Dialog } from '../components/dialog.tsx';
import { bindings, useKeys } from '../navigation/keyboard.ts';

const open = signal(false);

/** Opens the list of keys. */
export function showKeys(): void {
  open.value = true;
}

/** The list of all keys that do something now. `?` opens it. */
export function KeyList() {
  useKeys([{ keys: '?', label: 'Show the keys', run: showKeys }]);
  if (!open.value) return null;
  const active = bindings.value.filter(({ keys }) => keys !== 'Escape').map(({ keys, label }) => [keys, label] as const);
  const entries = [...new Map([...active, ['Enter', 'Open the row'], ['Esc', 'Close']])];
  return (
    <Dialog
      title="Keys"
      onClose={() => {
        open.value = false;
      }}
    >
      <dl class="key-list">
        {entries.map(([keys, label]) => (
          <div key={keys}>
            <dt>{label}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
