export type { Change, ChangeClass, Diff, ServiceDiff, Subject } from './diff/change.ts';
export { diffReferences } from './diff/diff-references.ts';
export { diffTable } from './diff/diff-table.ts';
export type { GeneratedFile } from './emit/package.ts';
export { type GeneratePackagesOptions, generatePackages } from './generate-packages.ts';
export { type LoadReferencesOptions, loadReferences } from './load-references.ts';
export type { References, ServiceReferences } from './parse/parse.ts';
export { SourceError } from './source/source.ts';
