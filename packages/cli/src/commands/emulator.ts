import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describeCommand } from '../kernel/define.ts';
import type { FillGroup } from '../kernel/group.ts';

const fillEmulator: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'run an emulated deployment on this machine',
    description:
      'Run an emulated deployment on this machine, for development and tests. It prints the variables to set. All arguments go to ' +
      '`tc-emulator`; `tc emulator --help` shows its options.',
    examples: ['tc emulator --port 61000', 'tc emulator --state emulator.db --amqp amqp://guest:guest@localhost'],
  });
  group
    .argument('[options...]', 'options of tc-emulator')
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(async (options: string[]) => {
      const program = fileURLToPath(new URL('cli.js', import.meta.resolve('@tc/emulator')));
      const child = spawn(process.execPath, [program, ...options], { stdio: 'inherit' });
      const stop = () => child.kill('SIGTERM');
      context.signal.addEventListener('abort', stop, { once: true });
      const code = await new Promise<number>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (status) => resolve(status ?? 1));
      });
      context.exitCode = code;
    });
};
export default fillEmulator;
