import { confirm, isCancel, password } from '@clack/prompts';
import { Interrupted } from '../failure.ts';
import type { Host } from './host.ts';

/** Asks a yes-or-no question on the terminal. The question goes to stderr. */
export async function ask({ stdin, stderr, signal }: Host, message: string): Promise<boolean> {
  return answered<boolean>(await confirm({ message, initialValue: false, input: stdin, output: stderr, signal }));
}

/** Asks for a secret, which is not shown while the user types it. */
export async function askSecret({ stdin, stderr, signal }: Host, message: string): Promise<string> {
  return answered<string>(await password({ message, input: stdin, output: stderr, signal }));
}

function answered<T>(answer: T | symbol): T {
  if (isCancel(answer)) throw new Interrupted();
  return answer as T;
}
