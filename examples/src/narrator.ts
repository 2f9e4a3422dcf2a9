import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Tells a story on standard output, in colour where it is a terminal and `NO_COLOR` is not set. */
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

  /** Shows one call: what was sent, what came back. */
  call(name: string, outcome: string): void {
    console.log(`   ${this.#paint('cyan', name.padEnd(24))} ${outcome}`);
  }

  /** Shows that something was refused, as it should be. */
  refused(name: string, reason: string): void {
    console.log(`   ${this.#paint('cyan', name.padEnd(24))} ${this.#paint('yellow', 'refused')}: ${reason}`);
  }

  end(text: string): void {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    console.log(`\n${this.#paint('green', text)} (${this.#steps} steps, ${seconds} s)`);
  }

  #paint(style: Style, text: string): string {
    return this.#coloured ? styleText(style, text) : text;
  }
}
