// The part of TypeBox that the schemas of service packages are made with. The build bundles it into this one file, because
// TypeBox consists of hundreds of files.
export { type Static, Type } from 'typebox';
