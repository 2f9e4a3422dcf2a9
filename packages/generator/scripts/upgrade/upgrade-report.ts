import { diffTable } from '../../src/diff/diff-table.ts';
import type { Upgrade } from './plan-upgrade.ts';

/** Kinds of changes that leave the text of what they are about true. */
const UNTOUCHED = ['added', 'removed', 'retired', 'back', 'type name'];

/** Reports what an upgrade changed, and what is left to do by hand. */
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
      'Texts to write in place of placeholders',
      missing.map(({ file, pointer, text }) => `${file}#${pointer}: ${text}`),
    ),
    ...section('Texts to check, because what they describe has changed', changed),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];
}
