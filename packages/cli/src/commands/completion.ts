import { describeCommand } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

const fillCompletion: FillGroup = (group) => {
  describeCommand(group, {
    summary: 'print the script that completes commands in your shell',
    description: 'Print the script that completes the commands, options and methods of tc in your shell. `tc` must be on the PATH.',
    examples: [
      "echo 'source <(tc completion bash)' >> ~/.bashrc",
      "echo 'source <(tc completion zsh)' >> ~/.zshrc",
      'tc completion fish > ~/.config/fish/completions/tc.fish',
      'tc completion powershell >> $PROFILE',
    ],
  });
  group.argument('<shell>', SHELLS.join(', ')).action(async (shell: string) => {
    if (!SHELLS.includes(shell)) throw usageFailure(`${JSON.stringify(shell)} is not a known shell; expected ${SHELLS.join(', ')}`);
    const { script } = await import('@bomb.sh/tab');
    script(shell, 'tc', 'tc');
  });
};
export default fillCompletion;
