// The part of TypeBox that checks documents. The build bundles it into this one file: TypeBox consists of hundreds of files, and
// loading them takes ten times as long as everything else that the first check does.
export { Format } from 'typebox/format';
export { Compile } from 'typebox/schema';
export { Settings } from 'typebox/system';
