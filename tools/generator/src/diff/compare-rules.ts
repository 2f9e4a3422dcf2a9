import type { Json, JsonObject } from '../source/source.ts';
import { isObject } from '../source/source.ts';
import type { SchemaChange, SchemaChangeKind } from './schema-change.ts';

/** Rules that let fewer values through the greater their number is, and those that let more through. */
const LEAST = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];
const MOST = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];

/** Compares the rules of a shape, which narrow its values and not its type. */
export function compareRules(old: JsonObject, now: JsonObject, place: string): SchemaChange[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .filter((name) => canonical(old[name]) !== canonical(now[name]))
    .map((name) => ({ kind: ruleChange(name, old[name], now[name]), place, text: ruleText(name, old[name], now[name]) }));
}

function ruleChange(name: string, old: Json | undefined, now: Json | undefined): SchemaChangeKind {
  if (old === undefined) return 'tightened';
  if (now === undefined) return 'loosened';
  if (LEAST.includes(name)) return Number(now) > Number(old) ? 'tightened' : 'loosened';
  if (MOST.includes(name)) return Number(now) < Number(old) ? 'tightened' : 'loosened';
  if (name === 'required' && Array.isArray(old) && Array.isArray(now)) {
    if (old.every((one: Json) => now.includes(one))) return 'tightened';
    if (now.every((one: Json) => old.includes(one))) return 'loosened';
  }
  return 'limited';
}

function ruleText(name: string, old: Json | undefined, now: Json | undefined): string {
  if (old === undefined) return `has ${name} ${show(now)} now`;
  if (now === undefined) return `has no ${name} any more; was ${show(old)}`;
  return `has ${name} ${show(now)}; was ${show(old)}`;
}

/** A value as text that is the same for all orders of keys. */
export function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, part: Json) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** A value in a sentence. */
export function show(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'none';
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}
