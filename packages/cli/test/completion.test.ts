import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { emptyEnvironment, PROGRAM, tc } from './support/tc.ts';
import { hasTmux, Terminal } from './support/terminal.ts';

const test = suite('completion');

/** A folder for the PATH in which `tc` is the built command. */
const bin = temporaryFolder('tc-bin');
writeFileSync(join(bin, 'tc'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
chmodSync(join(bin, 'tc'), 0o755);
const env = { PATH: `${bin}:${process.env['PATH']}` };

function installed(shell: string): boolean {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] === 'true') throw new Error(`CI needs ${shell} for the tests of completion; install ${shell}`);
    console.log(`\n*** NO ${shell.toUpperCase()}: the tests of completion in ${shell} are SKIPPED. Install ${shell}. ***\n`);
    return false;
  }
}

async function suggestions(...words: string[]): Promise<string[]> {
  const { stdout, stderr, code } = await tc(['complete', '--', ...words]);
  assert.equal([code, stderr], [0, '']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

test('commands, methods and options are suggested', async () => {
  assert.equal(await suggestions('ta'), ['task']);
  assert.equal(await suggestions('task', 'st'), ['status']);
  assert.equal(await suggestions('api', 'worker'), ['worker-manager']);
  assert.equal(await suggestions('api', 'queue', 'createT'), ['createTask']);
  assert.equal(await suggestions('task', 'status', '--r'), ['--run']);
  assert.equal(await suggestions('slugid', '--'), ['--count', '--v4', '--json', '--profile', '--no-color', '--help']);
  assert.equal(await suggestions('--profile', 'x', 'group', 'gr'), ['graph']);
  assert.equal(await suggestions('task', 'status', 'fN1SbArXTPSVFNUvaOlinQ', ''), [''], 'arguments are left to the shell');
});

test('each shell has a script, and others are refused', async () => {
  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    const { code, stdout } = await tc(['completion', shell]);
    assert.is(code, 0);
    assert.match(stdout, 'tc');
  }
  assert.is((await tc(['completion', 'cmd'])).code, 2);
});

if (installed('bash')) {
  test('bash completes', async () => {
    const script = `
      source <(tc completion bash)
      COMP_WORDS=(tc task st); COMP_CWORD=2
      _tc_complete; printf '%s\\n' "\${COMPREPLY[@]}"
      COMP_WORDS=(tc task status '$(echo evaluated >&2)' ''); COMP_CWORD=4
      _tc_complete; complete -p tc`;
    const output = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env: { ...emptyEnvironment(), ...env } });
    assert.is(output, 'status\ncomplete -o default -F _tc_complete tc\n');
  });
}

if (hasTmux && installed('zsh')) {
  test('zsh completes', async () => {
    const rc = temporaryFolder('tc-zsh');
    writeFileSync(join(rc, '.zshrc'), 'PS1="ready> "; autoload -Uz compinit; compinit -u -D; source <(tc completion zsh)\n');
    using terminal = new Terminal(`ZDOTDIR='${rc}' zsh -i`, env);
    await terminal.shows(/ready>/);
    terminal.press('tc task stat', 'Tab');
    await terminal.shows(/ready> tc task status/);
  });
}

if (installed('fish')) {
  test('fish completes', () => {
    const script = `
      tc completion fish | source
      complete -C 'tc task st'
      complete -C 'tc --profile x group gr'
      complete -C 'tc slugid --c'
      complete -C 'tc task status (echo evaluated >&2) '
      complete -C 'tc validate READ'`;
    const folder = temporaryFolder('tc-fish');
    writeFileSync(join(folder, 'README.md'), '');
    const result = spawnSync('fish', ['--no-config', '-c', script], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...emptyEnvironment(), HOME: folder, ...env },
    });
    assert.equal(
      [result.stdout.split('\n'), result.stderr],
      [
        [
          'status\tshow the state of a task and its runs',
          'graph\tdraw the dependencies of a group as Mermaid or DOT',
          '--count\thow many ids to print',
          'README.md',
          'README.md',
          '',
        ],
        '',
      ],
    );
  });
}

test.run();
