export { fillSample } from './sample-fill.ts';
export { HISTORY } from './sample-history.ts';
export { startLife } from './sample-life.ts';
export { withSample } from './sample-setup.ts';
