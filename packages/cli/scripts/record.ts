// Runs a session in a real terminal against the emulator and draws its screen, for the README.
import { writeFileSync } from 'node:fs';
import { slugid } from '@tc/core';
import { Deployment } from '../test/support/deployment.ts';
import { Terminal } from '../test/support/terminal.ts';
import { terminalPicture } from './terminal-picture.ts';

const COLUMNS = 80;

await using deployment = await Deployment.start({ seed: 'session' });
const taskGroupId = slugid();
const group = { taskGroupId, schedulerId: 'ci' };
const linux = await deployment.createTask('build linux', group);
const mac = await deployment.createTask('build mac', group);
const lint = await deployment.createTask('lint', group);
const units: string[] = [];
for (const part of [1, 2, 3, 4]) units.push(await deployment.createTask(`unit tests ${part}`, { ...group, dependencies: [linux] }));
await deployment.createTask('deploy', { ...group, dependencies: units });
const [first, second, third] = units as [string, string, string, string];
for (const taskId of [linux, mac, first, second]) await deployment.resolve(taskId, 'completed');
await deployment.claim(third);
await deployment.resolve(lint, 'failed');

const commands = [
  ['tc group status "$group"', `tc group status ${taskGroupId}`],
  ['tc group list "$group" --state failed --state running', `tc group list ${taskGroupId} --state failed --state running`],
  ['tc task rerun "$lint"', `tc task rerun ${lint}`],
  ['tc task status "$lint"', `tc task status ${lint}`],
  ['tc secret get project/deploy', 'TASKCLUSTER_CLIENT_ID= tc secret get project/deploy'],
  ['tc task stats "$lint"', `tc task stats ${lint}`],
];
const script = commands.map(([shown, run]) => `printf '\\033[32m$\\033[0m %s\\n' '${shown}'; ${run}`).join('; echo; ');
using terminal = new Terminal(script, deployment.env, { columns: COLUMNS, rows: 60 });
await terminal.shows(/exit code 2/);
const screen = terminal.colors().split('\n').slice(0, -1).join('\n').trimEnd();
writeFileSync(new URL('../../../docs/cli-session.svg', import.meta.url), terminalPicture(screen, COLUMNS, 'A session with tc'));
