import { compileSchema } from '@tc/core';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { Model, Schema } from '../../src/model/model.ts';
import type { References } from '../../src/parse/parse.ts';
import { splitRef } from '../../src/source/ref-resolver.ts';
import { isObject, type Json, type JsonObject, SourceError } from '../../src/source/source.ts';
import { mutations } from './mutations.ts';
import { makeDocument, type Resolve } from './sample-documents.ts';
import { importSchemas } from './schema-modules.ts';
import { seeded } from './seeded-random.ts';

/** A document on which a reference's schema and the generated one disagree. */
export interface Disagreement {
  readonly path: string;
  readonly document: Json;
  /** Whether the document is valid by the reference's schema. */
  readonly valid: boolean;
}

/** The result of the comparison for one service. */
export interface ServiceReport {
  readonly service: string;
  readonly schemas: number;
  readonly valid: number;
  readonly invalid: number;
  readonly disagreements: readonly Disagreement[];
}

/** How many documents are made for each schema. Each of them is then changed in one place after another. */
const DOCUMENTS = 4;

/** How many disagreements are kept for each schema: a few are enough to see what is wrong. */
const EXAMPLES = 3;

/**
 * Compares the generated schemas with those of the references. Both check the same documents: valid ones, and ones with an error in
 * one place. Ajv checks the reference's schemas, as in Taskcluster's services.
 * @param model - the model that the generated schemas are made from
 */
export async function checkSchemas(references: References, { services }: Model): Promise<ServiceReport[]> {
  const generated = await importSchemas(services);
  const ajv = oracle(references);
  const resolve = schemaResolver(references);
  return Promise.all(
    services.map(async ({ name, schemas }) => {
      const results = await Promise.all(
        schemas.map(async (schema) => {
          const own = generated.get(name)?.[schema.name];
          const judge = ajv.getSchema(schema.path);
          if (own === undefined || judge === undefined)
            throw new Error(`${schema.path} has no generated schema or no schema in the references`);
          const issues = await compileSchema(own);
          return compare(
            schema,
            documentsFor(schema, references, resolve),
            (document) => judge(document) === true,
            (document) => issues(document).length === 0,
          );
        }),
      );
      return {
        service: name,
        schemas: schemas.length,
        valid: results.reduce((sum, { valid }) => sum + valid, 0),
        invalid: results.reduce((sum, { invalid }) => sum + invalid, 0),
        disagreements: results.flatMap(({ disagreements }) => disagreements),
      };
    }),
  );
}

type Verdict = (document: Json) => boolean;

function compare(
  { path }: Schema,
  documents: Iterable<Json>,
  theirs: Verdict,
  ours: Verdict,
): Pick<ServiceReport, 'valid' | 'invalid' | 'disagreements'> {
  const counts = { valid: 0, invalid: 0 };
  const disagreements: Disagreement[] = [];
  for (const document of documents) {
    const valid = theirs(document);
    counts[valid ? 'valid' : 'invalid'] += 1;
    if (ours(document) !== valid && disagreements.length < EXAMPLES) disagreements.push({ path, document, valid });
  }
  return { ...counts, disagreements };
}

function* documentsFor({ path }: Schema, { schemas }: References, resolve: Resolve): Generator<Json> {
  const schema = schemas.get(path)?.content ?? true;
  const context = { resolve, visits: new Map<Json, number>() };
  for (let index = 0; index < DOCUMENTS; index++) {
    const document = makeDocument(schema, path, { random: seeded(index + 1), resolve, fullness: index / (DOCUMENTS - 1) });
    yield document;
    yield* mutations(document, schema, path, context);
  }
}

/** Makes an ajv instance that has all schemas of the references, by path. */
export function oracle({ schemas }: References): Ajv {
  const ajv = new Ajv({ strict: false, validateSchema: false, addUsedSchema: false });
  ajvFormats.default(ajv);
  for (const [path, { content }] of schemas) {
    if (!isObject(content)) continue;
    // Their `$schema` names a copy of draft-06's, which ajv does not need.
    const { $schema: _, $id: __, ...schema } = content;
    ajv.addSchema({ ...schema, $id: path } as JsonObject, path);
  }
  return ajv;
}

/** Makes a function that finds the schema that a `$ref` points to. */
export function schemaResolver({ schemas }: References): Resolve {
  return (ref, from) => {
    const { path, pointer } = splitRef(ref, from);
    let schema: Json | undefined = schemas.get(path)?.content;
    for (const key of pointer.split('/').slice(1)) {
      schema = isObject(schema) ? schema[key] : undefined;
    }
    if (schema === undefined) throw new SourceError(from, '', `$ref ${ref} points to nothing`);
    return { schema, path };
  };
}
