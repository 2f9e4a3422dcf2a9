import { type Change, type Diff, gravest, type ServiceDiff, type Subject } from './change.ts';
import { changeLines, groupChanges } from './change-groups.ts';

/**
 * Writes a diff for people: a table with one row a service, then for each service what to do first and the changes in groups.
 * @param texts - also lists changes of texts, which are only counted otherwise
 */
export function diffTable({ old, new: now, services }: Diff, texts = false): string {
  const rows = [['service', '', 'methods', 'events', 'schemas', 'breaking', 'additive', 'text'], ...services.map(row)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const table = rows.map((cells) =>
    cells.map((cell, column) => (column < 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
  );
  const lists = services.flatMap((service) => list(service, texts));
  return [`Taskcluster ${old} → ${now}`, '', ...table.map((line) => line.trimEnd()), '', LEGEND, ...lists, ...conclusion(services)].join(
    '\n',
  );
}

const LEGEND = '+ new, − gone, ~ changed';

function row({ service, status, changes }: ServiceDiff): string[] {
  const count = (one: Change['class']): string => String(changes.filter((change) => change.class === one).length);
  return [
    service,
    status === 'changed' && gravest(changes) === 'text' ? 'texts' : status,
    ...(['method', 'event', 'schema'] as const).map((subject) => counts(changes, subject)),
    count('breaking'),
    count('additive'),
    count('text'),
  ];
}

/** `+3 −1 ~2`: how many are new, gone, and changed in more than their texts. */
function counts(changes: readonly Change[], subject: Subject): string {
  const own = changes.filter((change) => change.subject === subject && change.class !== 'text');
  const names = (kinds: (kind: string) => boolean): number =>
    new Set(own.filter(({ kind, place }) => kinds(place === undefined ? kind : '')).map(({ name }) => name)).size;
  const [added, removed] = [names((kind) => kind === 'added'), names((kind) => kind === 'removed')];
  const changed = names((kind) => kind !== 'added' && kind !== 'removed');
  return (
    [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : '', changed > 0 ? `~${changed}` : ''].filter(Boolean).join(' ') || '·'
  );
}

function list({ service, changes, status }: ServiceDiff, texts: boolean): string[] {
  const told = changes.filter(
    (change) => (texts || change.class !== 'text' || change.kind === 'retired') && (status !== 'new' || change.subject !== 'schema'),
  );
  if (told.length === 0) return [];
  const groups = groupChanges(told, nameOf);
  const advice = groups.flatMap((group) => (group.advice === undefined ? [] : [`    ${group.advice}`]));
  return [
    '',
    service,
    ...(advice.length === 0 ? [] : ['  What to do first', ...advice]),
    ...groups.flatMap((group) => [`  ${group.title}`, ...changeLines(group.changes, nameOf).map((line) => `    ${line}`)]),
  ];
}

function nameOf({ subject, name }: Change): string {
  return { service: 'the service', method: name, event: `event ${name}`, schema: name }[subject];
}

/** Says so if the two have the same facts, but for entries that are retired. */
function conclusion(services: readonly ServiceDiff[]): string[] {
  const changes = services.flatMap((service) => service.changes);
  if (changes.some((change) => change.class !== 'text')) return [];
  return [
    '',
    changes.some(({ kind }) => kind === 'retired') ? 'Apart from texts, only retired entries differ.' : 'Nothing but texts differs.',
  ];
}
