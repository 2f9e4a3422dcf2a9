import { type Change, gravest, type ServiceDiff } from '../../src/diff/change.ts';
import { changeLines, groupChanges } from '../../src/diff/change-groups.ts';
import { isRetired, type Service } from '../../src/model/model.ts';

/** A changelog lists at most this many changes that do not break callers one by one; it counts the rest. */
const MOST = 12;

/** A file of `.changeset/`. */
export interface Changeset {
  /** Its file name. */
  readonly name: string;
  readonly content: string;
}

/** Makes the changeset of one service's package. The diff decides its bump and its text. */
export function serviceChangeset({ service, status, changes }: ServiceDiff, model: Service, release: string): Changeset {
  const name = `taskcluster-${release}-${service}`;
  if (isRetired(model)) {
    const text = `Deprecate the whole package: Taskcluster ${release} no longer has this service. It stays for older deployments.`;
    return changeset(name, `@tc/${service}`, 'patch', text);
  }
  const bump = gravest(changes) === 'breaking' ? 'major' : 'minor';
  const text =
    status === 'new'
      ? `First release, generated from Taskcluster ${release}.`
      : [`Follow Taskcluster ${release}.`, ...sections(changes, model)].join('\n\n');
  return changeset(name, `@tc/${service}`, bump, text);
}

/** Makes a changeset of one package. */
export function changeset(name: string, packageName: string, bump: 'major' | 'minor' | 'patch', text: string): Changeset {
  return { name: `${name}.md`, content: `---\n'${packageName}': ${bump}\n---\n\n${text}\n` };
}

/** What to do first, then the changes in groups. New types are left out: the methods and events that have them are listed. */
function sections(changes: readonly Change[], { schemas }: Service): string[] {
  const typeOf = (file: string): string => schemas.find(({ path }) => path.endsWith(`/${file}`))?.name ?? file;
  const nameOf = ({ subject, name }: Change): string =>
    ({ service: 'the service', method: `\`${name}\``, event: `event \`${name}\``, schema: `\`${typeOf(name)}\`` })[subject];
  const told = changes.filter(({ subject, kind, place }) => subject !== 'schema' || kind !== 'added' || place !== undefined);
  const groups = groupChanges(told, nameOf);
  const advice = groups.flatMap((group) => group.advice ?? []);
  return [
    ...(advice.length === 0 ? [] : [section('What to do first', advice)]),
    ...groups.map((group) => {
      const lines = group.title === 'New' ? namesOfNew(group.changes) : changeLines(group.changes, nameOf);
      return section(group.title, group.advice === undefined ? shortened(lines) : lines);
    }),
  ];
}

function section(title: string, lines: readonly string[]): string {
  return `**${title}**\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** One line for all new methods, and one for all new events. */
function namesOfNew(changes: readonly Change[]): string[] {
  return (['method', 'event'] as const).flatMap((subject) => {
    const names = changes.filter((change) => change.subject === subject).map(({ name }) => `\`${name}\``);
    return names.length === 0 ? [] : [`${subject}s: ${names.join(', ')}`];
  });
}

function shortened(lines: readonly string[]): string[] {
  return lines.length <= MOST ? [...lines] : [...lines.slice(0, MOST), `and ${lines.length - MOST} more`];
}
