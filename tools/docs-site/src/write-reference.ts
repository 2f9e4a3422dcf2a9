import { entries } from './entries.ts';
import { readReference } from './reference.ts';

const { app, project } = await readReference(entries());
await app.generateOutputs(project);
