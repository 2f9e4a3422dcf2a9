export { Interrupted } from './kernel/failure.ts';
export type { Host } from './kernel/terminal/host.ts';
export { run } from './run.ts';
