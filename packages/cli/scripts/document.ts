// Writes docs/cli.md from the commands.
import { writeFileSync } from 'node:fs';
import { referencePage } from './reference-page.ts';

writeFileSync(new URL('../../../docs/cli.md', import.meta.url), await referencePage());
