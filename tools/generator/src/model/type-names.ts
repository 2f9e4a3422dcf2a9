import { SourceError } from '../source/source.ts';
import { isTakenType, pascalCase, singular } from './names.ts';
import { makesType, type ObjectShape, type Shape } from './schema-model.ts';

/** A schema file whose types are to be named. */
export interface Unnamed {
  readonly path: string;
  readonly title?: string;
  readonly shape: Shape;
}

/** The names chosen for one file: of the file, and of the objects in it. */
export interface ChosenNames {
  readonly name: string;
  readonly objects: ReadonlyMap<ObjectShape, string>;
}

/**
 * Chooses a name for each schema file and for each object inside. A file is named by its title, or by its file name where others
 * of the service have the same title. An object inside is named by its title if that has several words and no other type could
 * be meant, else by what it stands in and the property there.
 * @param service - in Pascal case; goes before names that generated code has another use for
 */
export function chooseNames(service: string, files: readonly Unnamed[], taken: readonly string[]): ReadonlyMap<string, ChosenNames> {
  const used = new Set(taken);
  const fileNames = nameFiles(files, used);
  const titles = titleCounts(files, fileNames);
  const chosen = new Map<string, ChosenNames>();
  for (const { path, shape } of files) {
    const name = fileNames.get(path) ?? '';
    const objects = new Map<ObjectShape, string>();
    for (const { object, label } of nested(shape, name)) {
      objects.set(object, object === rootObject(shape) ? name : claim(candidates(object, label, titles, service), used, path));
    }
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

/** How many objects and files have each title, as names. */
function titleCounts(files: readonly Unnamed[], fileNames: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  const titles = files.flatMap(({ path, shape }) =>
    [...nested(shape, fileNames.get(path) ?? '')].map(({ object }) => pascalCase(object.title ?? '')),
  );
  for (const title of [...titles, ...files.map((file) => pascalCase(file.title ?? ''))]) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}

/** The object that a file is about as a whole, where it is about one. */
function rootObject(shape: Shape): ObjectShape | undefined {
  if (shape.kind === 'object') return shape;
  const [only, ...others] = shape.kind === 'intersection' ? shape.of.filter(makesType) : [];
  return only !== undefined && others.length === 0 ? rootObject(only) : undefined;
}

function candidates(object: ObjectShape, label: string, titles: ReadonlyMap<string, number>, service: string): string[] {
  const title = pascalCase(object.title ?? '');
  const telling = /\w\W+\w/.test(object.title ?? '') && titles.get(title) === 1;
  return [...(telling ? [title] : []), label, isTakenType(label) ? service + label : `${label}Object`];
}

/** Takes the first name that is free, together with that of what is sent, which other types may not have either. */
function claim(wanted: readonly string[], used: Set<string>, path: string): string {
  const free = wanted.find((name) => !used.has(name) && !used.has(`${name}Input`) && !isTakenType(name));
  if (free === undefined) throw new SourceError(path, '', `no name is free for a type in it; tried ${wanted.join(', ')}`);
  used.add(free).add(`${free}Input`);
  return free;
}

/** The objects inside a shape, each with a name made of what it stands in. */
function* nested(shape: Shape, label: string): Generator<{ object: ObjectShape; label: string }> {
  switch (shape.kind) {
    case 'object':
      yield { object: shape, label };
      for (const { name, shape: part } of shape.properties) yield* nested(part, label + pascalCase(name));
      yield* nested(shape.rest, `${label}Value`);
      for (const part of Object.values(shape.patterns)) yield* nested(part, `${label}Value`);
      return;
    case 'array':
      yield* nested(shape.items, itemLabel(label));
      return;
    case 'tuple':
      for (const [index, part] of [...shape.items, shape.rest].entries()) yield* nested(part, label + (ORDINALS[index] ?? 'Rest'));
      return;
    case 'record':
      for (const part of [shape.values, ...Object.values(shape.patterns)]) yield* nested(part, itemLabel(label));
      return;
    case 'intersection': {
      const objects = shape.of.filter(makesType);
      for (const part of objects)
        yield* nested(part, objects.length === 1 ? label : `${label}${part.kind === 'object' ? 'Base' : 'Variant'}`);
      return;
    }
    case 'union':
      for (const [index, part] of shape.of.entries()) yield* nested(part, label + memberLabel(part, shape.of, index));
  }
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

function itemLabel(label: string): string {
  const one = singular(label.replace(/^ListOf(?=[A-Z].*s$)/, ''));
  return one === label ? `${label}Item` : one;
}

/** What sets one member of a union apart: the constant that it is tagged with, a property that only it demands, or its place. */
function memberLabel(member: Shape, all: readonly Shape[], index: number): string {
  if (all.filter(({ kind }) => kind === member.kind).length === 1) return member.kind === 'object' ? '' : pascalCase(member.kind);
  if (member.kind !== 'object') return ORDINALS[index] ?? 'Other';
  const tag = member.properties.find(({ shape }) => shape.kind === 'literals' && shape.values.length === 1);
  if (tag?.shape.kind === 'literals') return pascalCase(String(tag.shape.values[0]));
  const others = all.filter((other): other is ObjectShape => other.kind === 'object' && other !== member);
  const own = member.properties.find(
    ({ name, required }) => required && others.every(({ properties }) => !properties.some((other) => other.name === name)),
  );
  if (own !== undefined) return `With${pascalCase(own.name)}`;
  return member.properties.length === 0 ? 'Empty' : (ORDINALS[index] ?? 'Other');
}
