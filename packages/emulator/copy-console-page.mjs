// Copies the console's page, which is a package of its own, to where the emulator serves it from.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const from = fileURLToPath(new URL('console/dist/', import.meta.url));
const to = fileURLToPath(new URL('dist/console/page/', import.meta.url));
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
