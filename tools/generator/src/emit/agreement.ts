import type { Service } from '../model.ts';
import { byName } from './imports.ts';

const AGREE = `/** \`true\` when each of two types can stand for the other, else both, to be seen in the compiler's message. */
type Agree<Schema, Type> = [Schema] extends [Type] ? ([Type] extends [Schema] ? true : [Schema, Type]) : [Schema, Type];

`;

const WIRE = `/** What is left of a type of values to send when they are written as JSON. */
type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? object extends T
        ? Record<string, unknown>
        : { -readonly [Name in keyof T]: Wire<Exclude<T[Name], undefined>> }
      : T;

`;

/** A module that compiles only if every schema and the types of the same name agree. It is never run. */
export function emitAgreement({ schemas }: Service): string {
  const sorted = [...schemas].sort((a, b) => byName(a.name, b.name));
  const rows = sorted.flatMap(({ name, names }) => {
    const schema = `Static<typeof schemas.${name}>`;
    const received = names.received && ([names.received, `Agree<${schema}, types.${names.received}>`] as const);
    const sent = names.sent && names.sent !== names.received && ([names.sent, `Agree<${schema}, Wire<types.${names.sent}>>`] as const);
    return [received, sent].filter((row) => Array.isArray(row));
  });
  const sends = rows.some(([, type]) => type.includes('Wire<'));
  return `import type { Static } from 'typebox';
import type * as schemas from '../../src/generated/schemas.ts';
import type * as types from '../../src/generated/types.ts';

${AGREE}${sends ? WIRE : ''}export const agreements: {
${rows.map(([name, type]) => `${name}: ${type};\n`).join('')}} = {
${rows.map(([name]) => `${name}: true,\n`).join('')}};
`;
}
