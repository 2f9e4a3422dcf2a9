import { COMPLETION_SCRIPTS } from '../kernel/completion-scripts.ts';
import { describeCommand } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

const SHELLS = Object.keys(COMPLETION_SCRIPTS);

const fillCompletion: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'print the completion script of a shell',
    description: 'Print the script that completes the commands, options and methods of tc in your shell. `tc` must be on the PATH.',
    json: 'never: the output is a script',
    examples: [
      "echo 'source <(tc completion bash)' >> ~/.bashrc",
      "echo 'source <(tc completion zsh)' >> ~/.zshrc",
      'tc completion fish > ~/.config/fish/completions/tc.fish',
      'tc completion powershell >> $PROFILE',
    ],
  });
  group.argument('<shell>', SHELLS.join(', ')).action((shell: string) => {
    const script = Object.hasOwn(COMPLETION_SCRIPTS, shell) ? COMPLETION_SCRIPTS[shell] : undefined;
    if (script === undefined) throw usageFailure(`${JSON.stringify(shell)} is not a known shell; expected ${SHELLS.join(', ')}`);
    context.host.stdout.write(script);
  });
};
export default fillCompletion;
