import { effect, signal } from '@preact/signals';
import { clockOffset } from './store.ts';

/** The emulator's time in milliseconds, every second. */
export const now = signal(Date.now());

effect(() => {
  now.value = Date.now() + clockOffset.value;
});
setInterval(() => {
  now.value = Date.now() + clockOffset.peek();
}, 1_000);
