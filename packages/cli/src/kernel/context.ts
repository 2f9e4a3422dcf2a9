import type { Client, ClientOptions } from '@tc/core';
import type { Pulse } from '@tc/pulse';
import { usageFailure } from './failure.ts';
import type { Deployment } from './requests/deployment.ts';
import type { Host } from './terminal/host.ts';
import type { Output } from './terminal/output.ts';

/** The options that every command has. */
export interface GlobalOptions {
  readonly json: boolean;
  readonly color: boolean;
  readonly profile: string | undefined;
}

/** What a command works with. It exists before the command line is parsed; the options are set when it has been. */
export class Context {
  readonly host: Host;
  /** The exit code of a command that ends without an error. A task that failed sets it to 1. */
  exitCode = 0;
  #options: GlobalOptions = { json: false, color: true, profile: undefined };
  #output: Output | undefined;
  #deployment: Promise<Deployment> | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  /** Sets the options of the command line. Loads what writes the output. */
  async prepare(options: GlobalOptions): Promise<void> {
    const { Output } = await import('./terminal/output.ts');
    this.#options = options;
    this.#output = await Output.create(this.host, options);
  }

  get out(): Output {
    if (this.#output === undefined) throw new Error('the output is not ready before the command line is parsed');
    return this.#output;
  }

  get signal(): AbortSignal {
    return this.host.signal;
  }

  /** The profile that the user named. */
  get profile(): string | undefined {
    return this.#options.profile ?? (this.host.env['TC_PROFILE'] || undefined);
  }

  /** The deployment to call. Read when it is first needed. */
  deployment(): Promise<Deployment> {
    this.#deployment ??= import('./requests/deployment.ts').then(({ findDeployment }) => findDeployment(this.host.env, this.profile));
    return this.#deployment;
  }

  /** Opens the account at the Pulse broker. */
  async pulse(): Promise<Pulse> {
    const [{ findPulseUrl }, { Pulse }] = await Promise.all([import('./requests/deployment.ts'), import('@tc/pulse')]);
    const url = await findPulseUrl(this.host.env, this.profile);
    return url === undefined ? Pulse.fromEnv() : new Pulse({ url });
  }

  /** Makes a client of a service. Ctrl-C aborts its calls. */
  async client<C extends Client>(Class: new (options: ClientOptions<C>) => C, options: ClientOptions<C> = {}): Promise<C> {
    const [{ rootUrl, credentials }, { httpTransport }] = await Promise.all([this.deployment(), import('./requests/http-transport.ts')]);
    return new Class({ rootUrl, credentials, signal: this.signal, transport: httpTransport, ...options });
  }

  /** The URL of a page of the deployment's web interface. The parts of the path are encoded. */
  async page(...path: readonly (string | number)[]): Promise<string> {
    const { uiUrl } = await this.deployment();
    return [uiUrl, ...path.map((part) => encodeURIComponent(part))].join('/');
  }

  /**
   * Asks the user to confirm an action. Returns whether to go on. Without a terminal it throws, because a script that waits for an
   * answer would hang.
   */
  async confirm(question: string, { yes = false }: { readonly yes?: boolean | undefined }): Promise<boolean> {
    if (yes) return true;
    const { stdin, stderr } = this.host;
    if (!stdin.isTTY || !stderr.isTTY) throw usageFailure(`${question} There is no terminal to ask on.`, 'Add --yes to confirm.');
    const { ask } = await import('./terminal/prompts.ts');
    return ask(this.host, question);
  }
}
