// Runs a session in a real terminal against the emulator and draws its screen, for the README.
import { writeFileSync } from 'node:fs';
import { slugid } from '@tc/core';
import { Deployment } from '../test/support/deployment.ts';
import { Terminal } from '../test/support/terminal.ts';
import { terminalPicture } from './terminal-picture.ts';

const COLUMNS = 80;

await using deployment = await Deployment.start({
  seed: 'session',
  roles: [{ roleId: 'project:ci', scopes: ['queue:create-task:low:proj/*'], description: 'CI' }],
});
const taskGroupId = slugid();
const group = { taskGroupId, schedulerId: 'ci' };
const build = await deployment.createTask('build linux', group);
const lint = await deployment.createTask('lint', group);
const unit = await deployment.createTask('unit tests', { ...group, dependencies: [build] });
await deployment.createTask('deploy', { ...group, dependencies: [unit] });
await deployment.resolve(build, 'completed');
await deployment.resolve(lint, 'failed');
await deployment.claim(unit);

const commands = [
  ['tc group status "$group"', `tc group status ${taskGroupId}`],
  ['tc group list "$group"', `tc group list ${taskGroupId}`],
  ['tc task rerun "$lint"', `tc task rerun ${lint}`],
  ['tc task status "$lint"', `tc task status ${lint}`],
  ['tc scopes who queue:create-task:low:proj/ci', 'tc scopes who queue:create-task:low:proj/ci'],
  ['tc task stats "$lint"', `tc task stats ${lint}`],
];
const script = commands.map(([shown, run]) => `printf '\\033[32m$\\033[0m %s\\n' '${shown}'; ${run}`).join('; echo; ');
using terminal = new Terminal(script, deployment.env, { columns: COLUMNS, rows: 60 });
await terminal.shows(/exit code 2/);
const screen = terminal.colors().split('\n').slice(0, -1).join('\n').trimEnd();
writeFileSync(new URL('../../../docs/cli-session.svg', import.meta.url), terminalPicture(screen, COLUMNS, 'A session with tc'));
