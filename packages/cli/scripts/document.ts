// Writes docs/cli.md and docs/public-methods.md.
import { writeFileSync } from 'node:fs';
import { publicMethodsPage } from './public-methods.ts';
import { referencePage } from './reference-page.ts';

const write = (page: string, text: string): void => writeFileSync(new URL(`../../../docs/${page}`, import.meta.url), text);

write('cli.md', await referencePage());
write('public-methods.md', await publicMethodsPage());
