import type { Change } from './change.ts';
import { listText } from './shape-text.ts';

/** Changes of one service that concern callers in the same way. */
export interface ChangeGroup {
  readonly title: string;
  /** What callers should do, if the changes break them. */
  readonly advice?: string;
  readonly changes: readonly Change[];
}

interface Rule {
  readonly title: string;
  readonly holds: (change: Change) => boolean;
  /** @param names - the methods, events or types that changed, such as `` `claimWork` and `pendingTasks` `` */
  readonly advice?: (names: string, count: number) => string;
}

const CALLS = ['arguments', 'query', 'input', 'output', 'pages'];
const breaks = (change: Change): boolean => change.class === 'breaking';

/** In the order in which people should read them. A change belongs to the first group whose test it passes. */
const RULES: readonly Rule[] = [
  {
    title: 'Methods that now need scopes',
    holds: (change) => breaks(change) && change.kind === 'protected',
    advice: (names, count) =>
      `Grant scopes: ${count === 1 ? `${names} was` : `${names} were`} open to everyone. Callers without the scopes listed below get a 403, unless the deployment grants them to the role \`anonymous\`.`,
  },
  {
    title: 'Methods that need other scopes',
    holds: (change) => breaks(change) && change.kind === 'scopes',
    advice: (names) => `Check the scopes of callers of ${names}.`,
  },
  {
    title: 'Methods that are gone or called differently',
    holds: (change) => breaks(change) && change.subject === 'method' && [...CALLS, 'removed'].includes(change.kind),
    advice: (names) => `Change the code that calls ${names}.`,
  },
  {
    title: 'Methods with another route',
    holds: (change) => breaks(change) && change.kind === 'route',
    advice: (names) => `Call ${names} on deployments of this release or later only: older ones do not have the new routes.`,
  },
  {
    title: 'Events that are gone or published differently',
    holds: (change) => breaks(change) && change.subject === 'event',
    advice: (names) => `Check the bindings to ${names}.`,
  },
  {
    title: 'Types that are gone',
    holds: (change) => breaks(change) && change.type !== undefined,
    advice: (names) => `Stop importing ${names}.`,
  },
  {
    title: 'Payloads that the service may refuse',
    holds: (change) => breaks(change) && change.subject === 'schema' && change.direction !== 'received',
    advice: (names) => `Check the payloads of type ${names}: the service may refuse some that it accepted.`,
  },
  {
    title: 'Responses and messages that may differ',
    holds: (change) => breaks(change) && change.subject === 'schema',
    advice: (names) => `Check the code that reads ${names}: values can be new, or missing.`,
  },
  { title: 'Other breaking changes', holds: breaks, advice: (names) => `Read what changed about ${names}.` },
  {
    title: 'New',
    holds: (change) => change.class === 'additive' && ['added', 'back'].includes(change.kind) && change.place === undefined,
  },
  {
    title: 'Deprecated',
    holds: (change) =>
      change.class === 'additive' && (change.kind === 'retired' || (change.kind === 'stability' && /^is deprecated/.test(change.text))),
  },
  { title: 'Retired: only older deployments have these', holds: (change) => change.kind === 'retired' },
  { title: 'Types with another name; the old one stays as an alias', holds: (change) => change.kind === 'type name' },
  { title: 'Other changes', holds: (change) => change.class === 'additive' },
  { title: 'Texts', holds: () => true },
];

/**
 * Groups the changes of a service by what they mean for callers.
 * @param nameOf - writes what a change is about, such as `` `claimWork` `` or the name of a type
 */
export function groupChanges(changes: readonly Change[], nameOf: (change: Change) => string): ChangeGroup[] {
  const groups = RULES.map((): Change[] => []);
  for (const change of changes) groups[RULES.findIndex(({ holds }) => holds(change))]?.push(change);
  return RULES.flatMap(({ title, advice }, index): ChangeGroup[] => {
    const own = groups[index] ?? [];
    if (own.length === 0) return [];
    const names = [...new Set(own.map((change) => (change.type ? `\`${change.type.was}\`` : nameOf(change))))];
    return [{ title, changes: own, ...(advice && { advice: advice(shortList(names), names.length) }) }];
  });
}

/** Writes changes in lines: one for each name, and one for several names that changed in the same way. */
export function changeLines(changes: readonly Change[], nameOf: (change: Change) => string): string[] {
  const types = changes.flatMap(({ type, text }) => (type === undefined ? [] : [text]));
  const byName = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.type === undefined) byName.set(nameOf(change), [...(byName.get(nameOf(change)) ?? []), change]);
  }
  const byText = new Map<string, string[]>();
  for (const [name, own] of byName) {
    const text = `${own[0]?.place === undefined ? ' ' : ': '}${sentences(own).join('; ')}`;
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const lines = [...byText].map(([text, names]) => `${listText(names, 'and')}${names.length === 1 ? text : plural(text)}`);
  return [...new Set(types), ...lines];
}

/** Writes changes without the name of what changed. Positions with the same change are joined: `` `a` and `b` are gone ``. */
function sentences(changes: readonly Change[]): string[] {
  const byText = new Map<string, string[]>();
  for (const { place, text } of changes) byText.set(text, [...(byText.get(text) ?? []), ...(place === undefined ? [] : [`\`${place}\``])]);
  return [...byText].map(([text, places]) => {
    if (places.length === 0) return text;
    return `${listText(places, 'and')} ${places.length === 1 ? text : plural(text)}`;
  });
}

/** Puts the verbs of a change in the plural. A text about positions, which begins with a colon, stays as it is. */
function plural(text: string): string {
  if (text.startsWith(':')) return text;
  return text
    .replace(/^( ?)is\b/, '$1are')
    .replace(/(^ ?|now |no longer |; )has\b/g, '$1have')
    .replace(/(now |also |no longer )(need|accept|take)s\b/g, '$1$2')
    .replace(/(^ ?)takes\b/, '$1take')
    .replace(/; is\b/g, '; are')
    .replace(/; was\b/g, '; were')
    .replace(/; needed\b/, '; they needed')
    .replace(/ dropped it$/, ' dropped them');
}

/** At most five names; the rest is counted. */
function shortList(names: readonly string[]): string {
  return names.length <= 6 ? listText(names, 'and') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}
