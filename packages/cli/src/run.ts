import { CommanderError } from 'commander';
import { Context } from './kernel/context.ts';
import { EXIT, Failure, Interrupted } from './kernel/failure.ts';
import type { Host } from './kernel/terminal/host.ts';
import { createColors, wantsColor } from './kernel/terminal/style.ts';
import { createProgram } from './program.ts';

/** Runs `tc` with the given arguments. Returns its exit code and never throws. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  const context = new Context(host);
  try {
    if (args[0] === 'complete') {
      const { complete } = await import('./complete.ts');
      await complete(args.slice(1), context);
      return EXIT.done;
    }
    const program = await createProgram(context, args);
    await program.parseAsync(args, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    return report(host.signal.aborted && !(error instanceof Failure) ? new Interrupted() : error, host, args);
  }
}

async function report(error: unknown, { stderr, env }: Host, args: readonly string[]): Promise<number> {
  const { describeError } = await import('./kernel/describe-error.ts');
  const { message, hints, exitCode } = describeError(error);
  const colors = createColors(wantsColor(stderr, env, !args.includes('--no-color')));
  stderr.write(`${colors.red('tc:')} ${message}\n${hints.map((hint) => `${colors.dim(hint)}\n`).join('')}`);
  if (env['TASKCLUSTER_DEBUG'] && error instanceof Error && error.stack) {
    const { redact } = await import('@tc/core');
    stderr.write(`${redact(error.stack)}\n`);
  }
  return exitCode;
}
