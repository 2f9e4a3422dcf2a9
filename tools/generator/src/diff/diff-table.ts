import { type Change, type Diff, gravest, type ServiceDiff, type Subject } from './change.ts';

/**
 * A diff for people: a row a service, and below it the changes one by one.
 * @param texts - whether to list changes of texts too, rather than to count them only
 */
export function diffTable({ old, new: now, services }: Diff, texts = false): string {
  const rows = [['service', '', 'methods', 'events', 'schemas', 'breaking', 'additive', 'text'], ...services.map(row)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const table = rows.map((cells) =>
    cells.map((cell, column) => (column < 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  const lists = services.flatMap((service) => list(service, texts));
  return [`Taskcluster ${old} → ${now}`, '', ...table.map((line) => line.trimEnd()), '', LEGEND, ...lists].join('\n');
}

const LEGEND = '+ came, − went, ~ changed. ! breaks callers, + adds, · is text only.';
const MARKS = { breaking: '!', additive: '+', text: '·' } as const;

function row({ service, status, changes }: ServiceDiff): string[] {
  const count = (one: Change['class']): string => String(changes.filter((change) => change.class === one).length);
  return [
    service,
    status,
    ...(['method', 'event', 'schema'] as const).map((subject) => counts(changes, subject)),
    count('breaking'),
    count('additive'),
    count('text'),
  ];
}

/** `+3 −1 ~2`: how many came, went, and changed in more than their texts. */
function counts(changes: readonly Change[], subject: Subject): string {
  const own = changes.filter((change) => change.subject === subject && change.class !== 'text');
  const names = (kinds: (kind: string) => boolean): number =>
    new Set(own.filter(({ kind, place }) => kinds(place === undefined ? kind : '')).map(({ name }) => name)).size;
  const [came, went] = [names((kind) => kind === 'added'), names((kind) => kind === 'removed')];
  const changed = names((kind) => kind !== 'added' && kind !== 'removed');
  return [came > 0 ? `+${came}` : '', went > 0 ? `−${went}` : '', changed > 0 ? `~${changed}` : ''].filter(Boolean).join(' ') || '·';
}

function list({ service, changes, status }: ServiceDiff, texts: boolean): string[] {
  const told = changes.filter(
    (change) => (texts || change.class !== 'text' || change.kind === 'retired') && (status !== 'new' || change.subject !== 'schema'),
  );
  if (told.length === 0) return [];
  const subjects = [...new Set(told.map(({ subject, name }) => `${subject}\n${name}`))];
  return [
    '',
    service,
    ...subjects.flatMap((key) => {
      const own = told.filter(({ subject, name }) => `${subject}\n${name}` === key);
      const [subject, name] = key.split('\n');
      const head = subject === 'service' ? 'the service' : `${subject} ${name}`;
      const [only] = own;
      if (own.length === 1 && only) return [`  ${MARKS[only.class]} ${head}${only.place === undefined ? '' : ':'} ${sentence(only)}`];
      return [`  ${MARKS[gravest(own) ?? 'text']} ${head}`, ...own.map((change) => `    ${MARKS[change.class]} ${sentence(change)}`)];
    }),
  ];
}

/** A change in words, without the name of what changed. */
export function sentence({ place, text, direction }: Change): string {
  const way = direction === undefined ? '' : ` (${direction})`;
  return place === undefined ? `${text}${way}` : `\`${place}\` ${text}${way}`;
}
