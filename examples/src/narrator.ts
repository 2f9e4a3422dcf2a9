import { styleText } from 'node:util';
import type { CallSummary } from '@tc/core';

type Style = Parameters<typeof styleText>[0];

/** Prints the steps of a demonstration, in colour if stdout is a terminal and `NO_COLOR` is not set. */
export class Narrator {
  readonly #coloured = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  readonly #started = performance.now();
  #steps = 0;

  step(title: string): void {
    this.#steps += 1;
    console.log(`\n${this.#paint('bold', `${this.#steps}. ${title}`)}`);
  }

  say(text: string): void {
    console.log(`   ${text}`);
  }

  /** Prints one line about a call. Use it as the option `onCall` of a client. */
  readonly call = ({ httpMethod, url, status, request, duration }: CallSummary): void => {
    const { pathname } = new URL(url);
    const signed = request.headers['authorization'] === undefined ? 'unsigned' : 'signed';
    const outcome = this.#paint((status ?? 500) < 400 ? 'green' : 'yellow', String(status ?? 'no response'));
    console.log(`   ${this.#paint('cyan', httpMethod.padEnd(4))} ${pathname}  ${outcome}, ${signed}, ${duration.toFixed(0)} ms`);
  };

  end(text: string): void {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    console.log(`\n${this.#paint('green', text)} (${this.#steps} steps, ${seconds} s)`);
  }

  #paint(style: Style, text: string): string {
    return this.#coloured ? styleText(style, text) : text;
  }
}
