import { diffTable } from '../diff/diff-table.ts';
import type { Upgrade } from './plan-upgrade.ts';

/** Kinds of changes that leave the text of what they are about true. */
const UNTOUCHED = ['added', 'removed', 'retired', 'back', 'type name'];

/** What an upgrade did, or would do, for the person who is to finish it. */
export function upgradeReport({ diff, retired, missing }: Upgrade): string {
  const changed = diff.services.flatMap(({ service, status, changes }) =>
    status !== 'changed'
      ? []
      : [
          ...new Set(
            changes.filter(({ kind, place }) => place !== undefined || !UNTOUCHED.includes(kind)).map(({ name }) => `${service} ${name}`),
          ),
        ],
  );
  return [
    diffTable(diff),
    ...section('Retired: not in this release, kept and marked as deprecated', retired),
    ...section(
      'Texts to write, in place of each placeholder',
      missing.map(({ file, pointer, text }) => `${file}#${pointer}: ${text}`),
    ),
    ...section('Texts to read again, since what they describe has changed', changed),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}
