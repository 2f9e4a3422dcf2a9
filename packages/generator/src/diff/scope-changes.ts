import { isObject, type Json } from '../source/source.ts';
import { canonical } from './canonical.ts';
import type { ChangeClass } from './change.ts';
import { listText } from './shape-text.ts';

/** How the scopes of a method changed. */
export interface ScopeChange {
  /** `protected`: callers without any scopes could call the method, and no longer can. */
  readonly kind: 'protected' | 'scopes';
  readonly class: ChangeClass;
  readonly text: string;
}

/** Compares two scope expressions. Returns nothing if they let in the same callers. */
export function compareScopes(old: Json | undefined, now: Json | undefined): ScopeChange | undefined {
  if (sameScopes(old, now)) return undefined;
  const kind = isPublic(old) && !isPublic(now) ? 'protected' : 'scopes';
  // If it is unclear whether everyone who was let in still is, callers may be shut out.
  return { kind, class: implies(old, now) ? 'additive' : 'breaking', text: changeText(old, now) };
}

/** Whether two scope expressions let in the same callers, as far as their forms show. The order of scopes does not matter. */
export function sameScopes(one: Json | undefined, other: Json | undefined): boolean {
  return implies(one, other) && implies(other, one);
}

/** Whether someone without scopes may call the method, be it in some cases only. */
function isPublic(scopes: Json | undefined): boolean {
  return scopes === undefined || (isObject(scopes) && 'if' in scopes && scopes['else'] === undefined);
}

/** Whether everyone who satisfies `one` satisfies `other`, as far as their forms show. */
function implies(one: Json | undefined, other: Json | undefined): boolean {
  if (other === undefined) return true;
  if (one === undefined) return false;
  if (canonical(one) === canonical(other)) return true;
  const [allNow, anyOld] = [parts(other, 'AllOf'), parts(one, 'AnyOf')];
  if (allNow) return allNow.every((part) => implies(one, part));
  if (anyOld) return anyOld.every((part) => implies(part, other));
  const [anyNow, allOld] = [parts(other, 'AnyOf'), parts(one, 'AllOf')];
  return (anyNow?.some((part) => implies(one, part)) ?? false) || (allOld?.some((part) => implies(part, other)) ?? false);
}

function parts(scopes: Json, key: 'AllOf' | 'AnyOf'): readonly Json[] | undefined {
  return isObject(scopes) && Array.isArray(scopes[key]) ? (scopes[key] as readonly Json[]) : undefined;
}

/** Says what changed. Of two lists it names what came and what went, since whole expressions can be long. */
function changeText(old: Json | undefined, now: Json | undefined): string {
  if (now === undefined) return 'no longer needs scopes';
  if (old === undefined) return `now needs ${expressionText(now)}`;
  return (
    listChange(old, now, 'AnyOf', ['also accepts', 'no longer accepts']) ??
    listChange(old, now, 'AllOf', ['also needs', 'no longer needs']) ??
    `now needs ${expressionText(now)}; needed ${expressionText(old)}`
  );
}

function listChange(old: Json, now: Json, key: 'AllOf' | 'AnyOf', words: readonly [added: string, removed: string]): string | undefined {
  const lists = [parts(old, key), parts(now, key)];
  if (lists.every((list) => list === undefined)) return undefined;
  const [before, after] = [lists[0] ?? [old], lists[1] ?? [now]];
  const keys = { old: new Set(before.map(canonical)), now: new Set(after.map(canonical)) };
  const added = after.filter((part) => !keys.old.has(canonical(part)));
  const removed = before.filter((part) => !keys.now.has(canonical(part)));
  // With nothing in common, the whole expressions are clearer.
  if (added.length === after.length) return undefined;
  const word = key === 'AllOf' ? 'and' : 'or';
  const say = (verb: string, list: readonly Json[]): string[] =>
    list.length === 0 ? [] : [`${verb} ${listText(list.map(grouped), word)}`];
  return [...say(words[0], added), ...say(words[1], removed)].join('; ');
}

/** Writes a scope expression in a sentence. */
function expressionText(scopes: Json): string {
  if (!isObject(scopes)) return `\`${String(scopes)}\``;
  for (const [key, word] of [
    ['AllOf', 'and'],
    ['AnyOf', 'or'],
  ] as const) {
    const list = parts(scopes, key);
    if (list) return listText(list.map(grouped), word);
  }
  if ('each' in scopes) return `\`${scopes['each']}\` for each \`${scopes['for']}\` in \`${scopes['in']}\``;
  const condition = `${expressionText(scopes['then'] ?? '')} if \`${scopes['if']}\``;
  return scopes['else'] === undefined ? condition : `${condition}, otherwise ${expressionText(scopes['else'])}`;
}

/** Puts a list of several in parentheses, for use inside another list. */
function grouped(scopes: Json): string {
  const list = parts(scopes, 'AllOf') ?? parts(scopes, 'AnyOf');
  return list && list.length > 1 ? `(${expressionText(scopes)})` : expressionText(scopes);
}
