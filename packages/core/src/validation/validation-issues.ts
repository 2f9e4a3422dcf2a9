import type { ValidationIssue } from '../errors.ts';
import { isChild, isWithin } from '../json-pointer.ts';
import { describeError, describeMismatch, type Place, type SchemaError, type SchemaIssue } from './schema-error.ts';

/** Keywords whose errors only repeat those of a part of the schema. */
const SUMMARIES: readonly string[] = ['additionalProperties', 'if'];

/** Puts into words what TypeBox reports about a document. For a union, this is about the alternative that the value was meant to be. */
export function describeErrors(errors: readonly SchemaError[], document: unknown): ValidationIssue[] {
  let found: SchemaIssue[] = [];
  for (const error of errors) {
    if (SUMMARIES.includes(error.keyword)) continue;
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf' || error.keyword === 'propertyNames') {
      // TypeBox reports the errors of the parts first.
      const { keyword, schemaPath, instancePath } = error;
      const isPart = (one: SchemaIssue) => isWithin(one.schemaPath, `${schemaPath}/${keyword}`) && isWithin(one.instancePath, instancePath);
      const parts = found.filter(isPart);
      found = found.filter((one) => !isPart(one));
      found.push(keyword === 'propertyNames' ? describeError(error, document) : describeUnion(error, parts, document));
    } else {
      found.push(describeError(error, document));
    }
  }
  const issues = found.flatMap((one) => one.issues);
  // A document with errors must never look valid.
  return issues.length > 0 ? issues : [{ path: '', message: 'does not match its schema' }];
}

/** Describes a value that matches none of a union's alternatives. `parts` is what is wrong with it according to each of them. */
function describeUnion(error: SchemaError, parts: readonly SchemaIssue[], document: unknown): SchemaIssue {
  const { schemaPath, instancePath } = error;
  const place = { schemaPath, instancePath };
  if (error.keyword === 'oneOf' && error.params.passingSchemas.length > 1) {
    return { ...place, issues: [{ path: instancePath, message: 'matches more than one of the forms that are allowed here' }] };
  }
  const alternatives = byAlternative(parts, `${schemaPath}/${error.keyword}/`);
  const isOther = ({ instancePath: path, allowed }: SchemaIssue) =>
    path === instancePath && allowed !== undefined && allowed.constants.length + allowed.types.length > 0;
  const rightType = alternatives.filter((issues) => !issues.some(isOther));
  if (rightType.length === 0) return mergeMismatches(place, document, parts.filter(isOther));

  // A property such as `storageType` tells the alternatives apart.
  const hasOtherTag = (one: SchemaIssue) => isChild(one.instancePath, instancePath) && one.allowed?.types.length === 0;
  const tag = rightType[0]?.find(hasOtherTag)?.instancePath;
  if (tag !== undefined && rightType.every((issues) => issues.some((one) => one.instancePath === tag && hasOtherTag(one)))) {
    const mismatches = rightType.flat().filter((one) => one.instancePath === tag && hasOtherTag(one));
    return mergeMismatches({ schemaPath, instancePath: tag }, document, mismatches);
  }
  const rightTag = prefer(rightType, (issues) => !issues.some(hasOtherTag));
  const isForeign = (one: SchemaIssue) => isChild(one.instancePath, instancePath) && one.isUnknownProperty === true;
  const likely = prefer(rightTag, (issues) => !issues.some(isForeign)).map((issues) => issues.flatMap((one) => one.issues));

  const fewest = Math.min(...likely.map((issues) => issues.length));
  const [closest = [], ...others] = likely.filter((issues) => issues.length === fewest);
  if (others.length === 0) return { ...place, issues: closest };
  const isIn = (issues: readonly ValidationIssue[], one: ValidationIssue) =>
    issues.some(({ path, message }) => path === one.path && message === one.message);
  const common = closest.filter((issue) => others.every((issues) => isIn(issues, issue)));
  if (common.length > 0) return { ...place, issues: common };
  return { ...place, issues: [{ path: instancePath, message: `has none of the ${alternatives.length} forms that are allowed here` }] };
}

/** Groups issues by the alternative that they come from: the part of the schema's path that follows `prefix`. */
function byAlternative(parts: readonly SchemaIssue[], prefix: string): SchemaIssue[][] {
  const groups = new Map<string | undefined, SchemaIssue[]>();
  for (const part of parts) {
    const index = part.schemaPath.slice(prefix.length).split('/', 1)[0];
    groups.set(index, [...(groups.get(index) ?? []), part]);
  }
  return [...groups.values()];
}

function mergeMismatches(place: Place, document: unknown, parts: readonly SchemaIssue[]): SchemaIssue {
  const constants = parts.flatMap(({ allowed }) => allowed?.constants ?? []);
  return describeMismatch(place, document, { constants, types: parts.flatMap(({ allowed }) => allowed?.types ?? []) });
}

/** The elements that pass `test`, or all of them if none does. */
function prefer<T>(elements: readonly T[], test: (element: T) => boolean): readonly T[] {
  const passing = elements.filter(test);
  return passing.length > 0 ? passing : elements;
}
