import type { Method, Service } from '../model/model.ts';
import { isObject, type Json } from '../source/source.ts';
import type { Change, ChangeClass } from './change.ts';
import { canonical, show } from './compare-rules.ts';

/** How the methods of a service differ, apart from the schemas of what they take and give. */
export function compareMethods(old: Service, now: Service): Change[] {
  const before = new Map(old.methods.map((method) => [method.name, method]));
  const after = new Map(now.methods.map((method) => [method.name, method]));
  return [
    ...old.methods.filter(({ name }) => !after.has(name)).map((method) => (method.retired === undefined ? gone(method) : retired(method))),
    ...now.methods.flatMap((method) => {
      const was = before.get(method.name);
      if (was === undefined) return [method.retired === undefined ? come(method) : retired(method)];
      return compareMethod(was, method);
    }),
  ];
}

/** Says that a method came. */
export function come({ name, httpMethod, route, stability }: Method): Change {
  const mark = stability === 'stable' ? '' : `, ${stability}`;
  return { class: 'additive', subject: 'method', name, kind: 'added', text: `is new: \`${httpMethod} ${route}\`${mark}` };
}

/** Says that a method went. */
export function gone({ name, httpMethod, route }: Method): Change {
  return { class: 'breaking', subject: 'method', name, kind: 'removed', text: `is gone: \`${httpMethod} ${route}\`` };
}

/** Says that only one of the two releases has a method, as its mark says. */
export function retired({ name, retired: release }: Method): Change {
  return { class: 'text', subject: 'method', name, kind: 'retired', text: `is retired: Taskcluster ${release} dropped it` };
}

function compareMethod(old: Method, now: Method): Change[] {
  const changes: Change[] = [];
  const add = (kind: string, judged: ChangeClass, text: string): void => {
    changes.push({ class: judged, subject: 'method', name: now.name, kind, text });
  };
  compareRetirement(old, now, add);
  compareRoutes(old, now, add);
  compareQueries(old, now, add);
  if (!implies(old.scopes, now.scopes) || !implies(now.scopes, old.scopes))
    add('scopes', judgeScopes(old.scopes, now.scopes), scopesText(old.scopes, now.scopes));
  if (old.stability !== now.stability) add('stability', 'additive', `is ${now.stability}; was ${old.stability}`);
  if (old.input === undefined && now.input) add('input', 'breaking', 'takes a payload');
  if (old.input && now.input === undefined) add('input', 'breaking', 'takes no payload any more');
  if (old.output === undefined && now.output) add('output', 'additive', 'has an answer with a schema');
  if (old.output && now.output === undefined) add('output', 'breaking', 'has no answer with a schema any more');
  if (old.items === undefined && now.items) add('pages', 'additive', 'has pages');
  if (old.items && now.items === undefined) add('pages', 'breaking', 'has no pages any more');
  if (old.category !== now.category) add('category', 'text', `is under ${now.category}; was under ${old.category}`);
  if (old.title !== now.title || old.description !== now.description) add('description', 'text', 'is described anew');
  return changes;
}

export type Add = (kind: string, judged: ChangeClass, text: string) => void;

/** Says that the new release dropped a method or event that stays in the package, or that it is back. */
export function compareRetirement(old: { retired?: string }, now: { retired?: string }, add: Add): void {
  if (old.retired === undefined && now.retired !== undefined)
    add('retired', 'additive', `is deprecated: Taskcluster ${now.retired} dropped it`);
  if (old.retired !== undefined && now.retired === undefined) add('back', 'additive', 'is back');
}

function compareRoutes(old: Method, now: Method, add: Add): void {
  const bare = (route: string): string => route.replaceAll(/<[^<>]*>/g, '<>');
  const names = (method: Method): string => method.args.map(({ name }) => name).join(', ');
  if (old.httpMethod !== now.httpMethod || bare(old.route) !== bare(now.route))
    add('route', 'breaking', `is \`${now.httpMethod} ${now.route}\`; was \`${old.httpMethod} ${old.route}\``);
  if (old.args.length !== now.args.length) add('arguments', 'breaking', `has the arguments (${names(now)}); had (${names(old)})`);
  else if (names(old) !== names(now)) {
    // In code they are told apart by their places, so other names for the same places change nothing.
    const moved = now.args.some(({ name }, index) => old.args.some((one, place) => one.name === name && place !== index));
    add('arguments', moved ? 'breaking' : 'text', `has the arguments (${names(now)}); had (${names(old)})`);
  }
}

function compareQueries(old: Method, now: Method, add: Add): void {
  const before = (old.query?.parameters ?? []).map(({ name }) => name);
  const after = (now.query?.parameters ?? []).map(({ name }) => name);
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  const more = after.filter((name) => !before.includes(name));
  const less = before.filter((name) => !after.includes(name));
  if (more.length > 0) add('query', 'additive', `takes ${list(more)} in its query`);
  if (less.length > 0) add('query', 'breaking', `no longer takes ${list(less)} in its query`);
}

/** Whether who was let in still is. Where that cannot be told for sure, callers may be shut out. */
function judgeScopes(old: Json | undefined, now: Json | undefined): ChangeClass {
  return implies(old, now) ? 'additive' : 'breaking';
}

/** Whether whoever satisfies `one` satisfies `other`, as far as their form shows. */
function implies(one: Json | undefined, other: Json | undefined): boolean {
  if (other === undefined) return true;
  if (one === undefined) return false;
  if (canonical(one) === canonical(other)) return true;
  const parts = (value: Json, key: string): readonly Json[] | undefined =>
    isObject(value) && Array.isArray(value[key]) ? (value[key] as readonly Json[]) : undefined;
  const [allNow, anyOld] = [parts(other, 'AllOf'), parts(one, 'AnyOf')];
  if (allNow) return allNow.every((part) => implies(one, part));
  if (anyOld) return anyOld.every((part) => implies(part, other));
  // Neither is a list to go through as a whole: one that suffices, or one that is among those at hand.
  const [anyNow, allOld] = [parts(other, 'AnyOf'), parts(one, 'AllOf')];
  return (anyNow?.some((part) => implies(one, part)) ?? false) || (allOld?.some((part) => implies(part, other)) ?? false);
}

function scopesText(old: Json | undefined, now: Json | undefined): string {
  if (now === undefined) return `needs no scopes any more; needed ${show(old)}`;
  return old === undefined ? `needs ${show(now)}; needed no scopes` : `needs ${show(now)}; needed ${show(old)}`;
}
