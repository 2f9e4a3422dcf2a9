import { UnsafeNameError } from '../errors.ts';

/** Names that Windows gives to devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;

/**
 * Checks that names can be the paths of files below a folder, on every operating system, and that no two of them are the same
 * file there.
 * @param fold - gives two names the same text if the file system takes them for the same file
 * @throws {UnsafeNameError} naming all names at fault
 */
export function requireSafeNames(names: readonly string[], fold: (name: string) => string): void {
  const problems = names.flatMap((name) => problemsOf(name).map((problem) => ({ name, problem })));
  if (problems.length === 0) problems.push(...clashes(names, fold));
  if (problems.length > 0) {
    throw new UnsafeNameError(
      problems,
      'Nothing was downloaded. Leave these names out with match, or download each to a path of your own.',
    );
  }
}

/** What keeps a name from being the path of a file below a folder: the first reason, if any. */
function problemsOf(name: string): string[] {
  const problem = name
    .split('/')
    .map(segmentProblem)
    .find((one) => one !== undefined);
  if (name.startsWith('/')) return ['is an absolute path'];
  return problem === undefined ? [] : [problem];
}

function segmentProblem(segment: string): string | undefined {
  if (segment === '') return 'has an empty part between slashes';
  if (segment === '.' || segment === '..') return `has the part "${segment}", which leads to another folder`;
  if (/^[a-z]:/i.test(segment)) return 'has a drive letter';
  const character = [...segment].find((one) => one < ' ' || one === '\x7f' || '\\:*?"<>|'.includes(one));
  if (character !== undefined) return `has the character ${JSON.stringify(character)}, which not every file system allows`;
  if (/[. ]$/.test(segment)) return 'has a part that ends with a dot or a space, which Windows drops';
  if (DEVICES.test(segment)) return `has the part "${segment}", which is a device on Windows`;
  return undefined;
}

/** Names that are the same file, and names of files that are also folders. */
function clashes(names: readonly string[], fold: (name: string) => string): { name: string; problem: string }[] {
  const files = new Map<string, string>();
  const problems: { name: string; problem: string }[] = [];
  for (const name of names) {
    const folded = fold(name);
    const other = files.get(folded);
    if (other === undefined) files.set(folded, name);
    else problems.push({ name, problem: `is the same file as ${JSON.stringify(other)} on this file system` });
  }
  for (const [folded, name] of files) {
    for (let end = folded.indexOf('/'); end !== -1; end = folded.indexOf('/', end + 1)) {
      const file = files.get(folded.slice(0, end));
      if (file !== undefined) problems.push({ name, problem: `needs a folder where ${JSON.stringify(file)} is a file` });
    }
  }
  return problems;
}

/**
 * Checks that names can be those of artifacts.
 * @throws {UnsafeNameError} naming all names at fault
 */
export function requireArtifactNames(names: readonly string[]): void {
  const problems = names.filter((name) => !/^[\x20-\x7e]+$/.test(name)).map((name) => ({ name, problem: 'is not printable ASCII' }));
  if (problems.length > 0) throw new UnsafeNameError(problems, 'Nothing was uploaded. Rename these files, or leave them out with match.');
}
