import { SourceError } from '../source/source.ts';
import { isTakenType, pascalCase, singular } from './names.ts';
import { makesType, type ObjectShape, type Shape } from './schema-model.ts';

/** A schema file whose types need names. */
export interface Unnamed {
  readonly path: string;
  readonly title?: string;
  readonly shape: Shape;
}

/** The names chosen for one file: its own, and those of the objects in it. */
export interface ChosenNames {
  readonly name: string;
  readonly objects: ReadonlyMap<ObjectShape, string>;
}

/**
 * Chooses a name for each schema file and for each object inside one.
 *
 * A file is named by its title, or by its file name if the service has that title twice. An object inside a file is named by its
 * title if the title has several words and is unique; otherwise by the nearest object around it that has a name, and the property.
 * @param service - in Pascal case; a prefix for names that generated code uses for something else
 * @param taken - names that no schema may have
 */
export function chooseNames(service: string, files: readonly Unnamed[], taken: readonly string[]): ReadonlyMap<string, ChosenNames> {
  const used = new Set(taken);
  const fileNames = nameFiles(files, used);
  const titles = titleCounts(files);
  const chosen = new Map<string, ChosenNames>();
  for (const { path, shape } of files) {
    const name = fileNames.get(path) ?? '';
    const objects = new Map<ObjectShape, string>();
    const root = rootObject(shape);
    const nameObject = (object: ObjectShape, label: string): string => {
      const own = object === root ? name : claim(candidates(object, label, titles, service), used, path);
      objects.set(object, own);
      return own;
    };
    visitObjects(shape, name, nameObject);
    chosen.set(path, { name, objects });
  }
  return chosen;
}

function nameFiles(files: readonly Unnamed[], used: Set<string>): Map<string, string> {
  const byTitle = (file: Unnamed): string => pascalCase(file.title ?? '') || byFile(file);
  const byFile = ({ path }: Unnamed): string => pascalCase(path.replace(/^.*\//, '').replace(/\.json$/, ''));
  const wanted = files.map(byTitle);
  const names = new Map<string, string>();
  for (const file of files) {
    const title = byTitle(file);
    const unique = wanted.filter((other) => other === title).length === 1;
    names.set(file.path, claim([...(unique ? [title] : []), byFile(file), `${byFile(file)}Document`], used, file.path));
  }
  return names;
}

/** Counts how many objects and files have each title, by the name it makes. */
function titleCounts(files: readonly Unnamed[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (title = ''): void => void counts.set(pascalCase(title), (counts.get(pascalCase(title)) ?? 0) + 1);
  for (const { title, shape } of files) {
    count(title);
    visitObjects(shape, '', (object) => {
      count(object.title);
      return '';
    });
  }
  return counts;
}

/** Finds the object that describes all values of a file, if there is one. */
function rootObject(shape: Shape): ObjectShape | undefined {
  if (shape.kind === 'object') return shape;
  const [only, ...others] = shape.kind === 'intersection' ? shape.of.filter(makesType) : [];
  return only !== undefined && others.length === 0 ? rootObject(only) : undefined;
}

/** Lists names for an object, best first. The last one is for the rare case that other types have all of the others. */
function candidates(object: ObjectShape, label: string, titles: ReadonlyMap<string, number>, service: string): string[] {
  const title = pascalCase(object.title ?? '');
  const telling = /\w\W+\w/.test(object.title ?? '') && titles.get(title) === 1;
  const required = object.properties.find((property) => property.required);
  return [
    ...(telling ? [title] : []),
    label,
    ...(isTakenType(label) ? [service + label] : []),
    ...(required ? [`${label}With${pascalCase(required.name)}`] : []),
    `${label}Object`,
  ];
}

/** Takes the first name that is free. Its `Input` twin, for values that are sent, is taken with it. */
function claim(wanted: readonly string[], used: Set<string>, path: string): string {
  const free = wanted.find((name) => !used.has(name) && !used.has(`${name}Input`) && !isTakenType(name));
  if (free === undefined) throw new SourceError(path, '', `no name is free for a type in it; tried ${wanted.join(', ')}`);
  used.add(free).add(`${free}Input`);
  return free;
}

/**
 * Visits the objects inside a shape, outermost first.
 * @param label - a name made of what the shape is part of
 * @param visit - gets each object and its label; returns the object's name, from which the labels inside it are made
 */
function visitObjects(shape: Shape, label: string, visit: (object: ObjectShape, label: string) => string): void {
  const go = (part: Shape, partLabel: string): void => visitObjects(part, partLabel, visit);
  switch (shape.kind) {
    case 'object': {
      const name = visit(shape, label);
      for (const property of shape.properties) go(property.shape, propertyLabel(name, property.name, property.shape));
      for (const part of [shape.rest, ...Object.values(shape.patterns)]) go(part, `${name}Value`);
      return;
    }
    case 'array':
      go(shape.items, itemLabel(label));
      return;
    case 'tuple':
      for (const [index, part] of [...shape.items, shape.rest].entries()) go(part, label + (ORDINALS[index] ?? 'Rest'));
      return;
    case 'record':
      for (const part of [shape.values, ...Object.values(shape.patterns)]) go(part, itemLabel(label));
      return;
    case 'intersection': {
      const parts = shape.of.filter(makesType);
      for (const part of parts) go(part, parts.length > 1 && part.kind === 'object' ? `${label}Base` : label);
      return;
    }
    case 'union':
      for (const [index, part] of shape.of.entries()) go(part, memberLabel(part, shape.of, index, label));
  }
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** Labels a property. A list that has the name of the object around it is not named twice: `ProviderList.providers` → `Provider`. */
function propertyLabel(parent: string, property: string, { kind }: Shape): string {
  const own = pascalCase(property);
  const listed = singular(parent.replace(/List$/, ''));
  return kind === 'array' && parent.endsWith('List') && singular(own) === listed ? own : parent + own;
}

function itemLabel(label: string): string {
  const one = singular(label.replace(/^ListOf(?=[A-Z].*s$)/, ''));
  return one === label && !label.endsWith('Stats') ? `${label}Entry` : one;
}

/**
 * Labels a member of a union by what sets it apart: its type, the constant that it is tagged with, a property that only it
 * requires, or else its position. A tag comes before the last word: `GetContentResponse` tagged `s3` → `GetContentS3Response`.
 */
function memberLabel(member: Shape, all: readonly Shape[], index: number, label: string): string {
  const ordinal = label + (ORDINALS[index] ?? 'Other');
  if (all.filter(({ kind }) => kind === member.kind).length === 1)
    return member.kind === 'object' ? label : label + pascalCase(member.kind);
  if (member.kind !== 'object') return ordinal;
  const tag = member.properties.find(({ shape }) => shape.kind === 'literals' && shape.values.length === 1);
  if (tag?.shape.kind === 'literals') {
    const [, start = '', noun = ''] = /^(.*?)(Request|Response|Message)?$/.exec(label) ?? [];
    return start + pascalCase(String(tag.shape.values[0])) + noun;
  }
  const others = all.filter((other): other is ObjectShape => other.kind === 'object' && other !== member);
  const own = member.properties.find(
    ({ name, required }) => required && others.every(({ properties }) => !properties.some((other) => other.name === name)),
  );
  if (own !== undefined) return `${label}With${pascalCase(own.name)}`;
  return member.properties.length === 0 ? `${label}Empty` : ordinal;
}
