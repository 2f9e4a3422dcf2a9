export type { GeneratedFile } from './emit/package.ts';
export { generate, loadModel } from './generate.ts';
export type { Model } from './model/model.ts';
export { SourceError } from './source/source.ts';
