import { buildModel } from '../model/build-model.ts';
import { withoutUnusedSchemas } from '../parse/needed-schemas.ts';
import type { References } from '../parse/parse.ts';
import type { Diff } from './change.ts';
import { diff } from './diff.ts';

/**
 * Compares two sets of references: which methods, events and schemas are new, gone and changed, by service. Each change says whether
 * it breaks callers. If one of them comes from a deployment, schemas that nothing refers to are left out: deployments do not list them.
 * Pass the result to `diffTable` to show it to people.
 * @throws {SourceError} for a `$ref` that points to nothing or leads in a circle
 */
export function diffReferences(old: References, now: References): Diff {
  const partial = old.partial || now.partial;
  const model = (references: References) => buildModel(partial ? withoutUnusedSchemas(references) : references);
  return diff(model(old), model(now));
}
