import type { Service } from '../model/model.ts';
import { byName } from './imports.ts';

const SAME = `/** \`true\` if two types are the same in JSON, otherwise both: the compiler's message then shows them. */
type Same<A, B> = (<T>() => T extends Json<A> ? 1 : 2) extends <T>() => T extends Json<B> ? 1 : 2 ? true : [Json<A>, Json<B>];

/** The JSON form of a type: dates are strings, and nothing is read-only or \`undefined\`. */
type Json<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Json<Item>[]
    : T extends object
      ? [keyof T] extends [never]
        ? Record<string, unknown>
        : [keyof Known<T>] extends [never]
          ? Record<string, Json<T[keyof T]>>
          : Known<T>
      : T;

/** The listed properties of an object, without its index signature. */
type Known<T> = { -readonly [Name in keyof T as string extends Name ? never : number extends Name ? never : Name]: Json<Exclude<T[Name], undefined>> };

`;

/** Emits a module that compiles only if each schema has the same type as the types made from it. It never runs. */
export function emitSchemaTypeCheck({ schemas }: Service): string {
  const sorted = [...schemas].sort((a, b) => byName(a.name, b.name));
  const rows = sorted.flatMap(({ name, names }) =>
    [...new Set(Object.values(names))].map((type) => [type, `Same<Static<typeof schemas.${name}>, types.${type}>`] as const),
  );
  if (rows.length === 0) return 'export {};\n';
  return `import type { Static } from '@tc/core/typebox';
import type * as schemas from '../../src/generated/schemas.ts';
import type * as types from '../../src/generated/types.ts';

${SAME}export const agreements: {
${rows.map(([name, type]) => `${name}: ${type};\n`).join('')}} = {
${rows.map(([name]) => `${name}: true,\n`).join('')}};
`;
}
