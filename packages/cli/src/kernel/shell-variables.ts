import { usageFailure } from './failure.ts';

export const SHELLS: readonly string[] = ['sh', 'fish', 'csh', 'powershell'];

/** Checks the value of an option `--shell`. */
export function readShell(text: string): string {
  if (SHELLS.includes(text)) return text;
  throw usageFailure(`--shell ${text} is not a known shell; expected ${SHELLS.join(', ')}. Use sh for bash and zsh`);
}

/** Makes the commands that set environment variables in a shell. An empty value removes the variable. */
export function exportCommands(shell: string, variables: Readonly<Record<string, string>>): string[] {
  return Object.entries(variables).map(([name, value]) => {
    if (shell === 'fish') return value === '' ? `set -e ${name};` : `set -gx ${name} ${quoteFish(value)};`;
    if (shell === 'csh') return value === '' ? `unsetenv ${name};` : `setenv ${name} ${quote(value)};`;
    if (shell === 'powershell') {
      return value === '' ? `Remove-Item Env:${name} -ErrorAction SilentlyContinue` : `$env:${name} = '${value.replaceAll("'", "''")}'`;
    }
    return value === '' ? `unset ${name};` : `export ${name}=${quote(value)};`;
  });
}

function quote(value: string): string {
  return /^[\w./:@%+=,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

function quoteFish(value: string): string {
  return `'${value.replace(/['\\]/g, '\\$&')}'`;
}
