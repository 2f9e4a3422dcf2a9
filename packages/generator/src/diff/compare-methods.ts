import type { Method, Service } from '../model/model.ts';
import type { Change, ChangeClass } from './change.ts';
import { compareScopes } from './scope-changes.ts';

/** Compares the methods of a service, without the schemas of their payloads and responses. */
export function compareMethods(old: Service, now: Service): Change[] {
  const before = new Map(old.methods.map((method) => [method.name, method]));
  const after = new Map(now.methods.map((method) => [method.name, method]));
  return [
    ...old.methods
      .filter(({ name }) => !after.has(name))
      .map((method) => (method.retired === undefined ? removed(method) : retired(method))),
    ...now.methods.flatMap((method) => {
      const was = before.get(method.name);
      if (was === undefined) return [method.retired === undefined ? added(method) : retired(method)];
      return compareMethod(was, method);
    }),
  ];
}

/** Says that a method is new. */
export function added({ name, httpMethod, route, stability }: Method): Change {
  const mark = stability === 'stable' ? '' : `, ${stability}`;
  return { class: 'additive', subject: 'method', name, kind: 'added', text: `is new: \`${httpMethod} ${route}\`${mark}` };
}

/** Says that a method is gone. */
export function removed({ name, httpMethod, route }: Method): Change {
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
  const scopes = compareScopes(old.scopes, now.scopes);
  if (scopes) add(scopes.kind, scopes.class, scopes.text);
  if (old.stability !== now.stability)
    add('stability', 'additive', now.stability === 'deprecated' ? 'is deprecated' : `is ${now.stability}; was ${old.stability}`);
  if (old.input === undefined && now.input) add('input', 'breaking', 'takes a payload');
  if (old.input && now.input === undefined) add('input', 'breaking', 'no longer takes a payload');
  if (old.output === undefined && now.output) add('output', 'additive', 'has a response with a schema');
  if (old.output && now.output === undefined) add('output', 'breaking', 'no longer has a response with a schema');
  if (old.items === undefined && now.items) add('pages', 'additive', 'has pages');
  if (old.items && now.items === undefined) add('pages', 'breaking', 'no longer has pages');
  if (old.category !== now.category) add('category', 'text', `is under ${now.category}; was under ${old.category}`);
  if (old.title !== now.title || old.description !== now.description) add('description', 'text', 'has a new description');
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
    // Code passes arguments by position, so other names at the same positions change nothing.
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
