// Node, Deno and Bun have this.
export { tracingChannel } from 'node:diagnostics_channel';
