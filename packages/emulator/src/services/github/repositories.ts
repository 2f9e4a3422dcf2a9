/** The name of a repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A repository on GitHub, as far as the github service reads it. */
export interface GithubRepository {
  /** The text of `.taskcluster.yml`, the same in all commits. Without it, the repository has no such file, and events create no tasks. */
  readonly taskclusterYml?: string | undefined;
  /** Texts of `.taskcluster.yml` that differ, by branch or commit. */
  readonly taskclusterYmlAt?: Readonly<Record<string, string>> | undefined;
  /** Default: `main`. */
  readonly defaultBranch?: string | undefined;
  /** The users who can push to the repository. The owner always can. Default: no others. */
  readonly collaborators?: readonly string[] | undefined;
}

/** The repositories whose contents are known. */
export class Repositories {
  readonly #byName: Readonly<Record<string, GithubRepository>>;

  /** @param byName - by `<owner>/<repo>` */
  constructor(byName: Readonly<Record<string, GithubRepository>> = {}) {
    this.#byName = byName;
  }

  /** The full names. */
  get names(): readonly string[] {
    return Object.keys(this.#byName);
  }

  /** Returns `undefined` if the contents of the repository are not known. */
  find({ owner, repo }: RepositoryName): GithubRepository | undefined {
    const name = `${owner}/${repo}`;
    return Object.hasOwn(this.#byName, name) ? this.#byName[name] : undefined;
  }
}

/** Returns the text of `.taskcluster.yml` in a commit or branch. @param refs - names of the same commit, such as its hash and its branch */
export function taskclusterYmlAt(
  { taskclusterYml, taskclusterYmlAt: others = {} }: GithubRepository,
  ...refs: string[]
): string | undefined {
  const ref = refs.find((name) => Object.hasOwn(others, name));
  return ref === undefined ? taskclusterYml : others[ref];
}

/** Whether a user can push to a repository. */
export function isCollaborator({ owner }: RepositoryName, { collaborators = [] }: GithubRepository, login: unknown): boolean {
  return login === owner || collaborators.includes(login as string);
}
