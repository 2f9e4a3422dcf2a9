import type { Json, JsonObject } from '../source/source.ts';
import { canonical } from './canonical.ts';
import type { SchemaChange, SchemaChangeKind } from './schema-change.ts';
import { valueText } from './shape-text.ts';

/** Rules that are tighter the greater their number is, and rules that are looser. */
const LEAST = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];
const MOST = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];

/** Compares the rules of a shape, such as lengths and patterns. They limit which values are valid; the type stays the same. */
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
  if (old === undefined) return `now has \`${name}\` ${valueText(now)}`;
  if (now === undefined) return `no longer has \`${name}\`; was ${valueText(old)}`;
  return `has \`${name}\` ${valueText(now)}; was ${valueText(old)}`;
}
