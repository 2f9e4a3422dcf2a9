import { type Change, gravest, type ServiceDiff } from '../diff/change.ts';
import { sentence } from '../diff/diff-table.ts';
import { isRetired, type Service } from '../model/model.ts';

/** More than this many changes are too much for a changelog; the rest is counted. */
const MOST = 40;

/** A changeset as it lies in `.changeset/`. */
export interface Changeset {
  /** Its file name. */
  readonly name: string;
  readonly content: string;
}

/** The changeset of one service's package: its bump and text are what the diff says. */
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
      : [`Follow Taskcluster ${release}.`, '', ...bullets(changes, model)].join('\n');
  return changeset(name, `@tc/${service}`, bump, text);
}

/** A changeset of one package. */
export function changeset(name: string, packageName: string, bump: 'major' | 'minor' | 'patch', text: string): Changeset {
  return { name: `${name}.md`, content: `---\n'${packageName}': ${bump}\n---\n\n${text}\n` };
}

/** One line for each method, event and type, breaking ones first. New types are not told: what has them tells of them. */
function bullets(changes: readonly Change[], { schemas }: Service): string[] {
  const told = changes.filter(({ subject, kind, place }) => subject !== 'schema' || kind !== 'added' || place !== undefined);
  const groups = new Map<string, Change[]>();
  for (const change of told) {
    const key = `${change.class === 'breaking' ? 0 : 1}\n${change.subject}\n${change.name}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const typeOf = (file: string): string => schemas.find(({ path }) => path.endsWith(`/${file}`))?.name ?? file;
  const lines = [...groups]
    .sort(([a], [b]) => Number(a.charAt(0)) - Number(b.charAt(0)))
    .map(([, group]) => {
      const [{ class: judged, subject, name, place }] = group as [Change, ...Change[]];
      const what = { service: 'the service', method: `\`${name}\``, event: `event \`${name}\``, schema: `\`${typeOf(name)}\`` }[subject];
      return `- ${judged === 'breaking' ? '**Breaking:** ' : ''}${what}${place === undefined ? '' : ':'} ${group.map(sentence).join('; ')}`;
    });
  const surplus = lines.length - MOST;
  return surplus > 0 ? [...lines.slice(0, MOST), `- and ${surplus} more`] : lines;
}
