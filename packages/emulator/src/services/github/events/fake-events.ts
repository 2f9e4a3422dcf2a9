import type { JsonObject } from '../taskcluster-yml/rendering.ts';

/** The parts that a made-up event depends on. */
export interface FakeEventOptions {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly action: string | undefined;
}

const TIME = '2030-01-01T12:00:00Z';
const NEW_COMMIT = '1f0c8a9b7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a';
const OLD_COMMIT = '9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d';

/** Makes up an event, with the properties of GitHub's events that files most often use. @param tasksFor - such as `github-push` */
export function fakeEvent(tasksFor: string, options: FakeEventOptions): JsonObject {
  const { owner, repo, action } = options;
  // GitHub encodes special characters of branches in some places. Scopes cannot contain them in any case.
  const branch = encodeURI(options.branch);
  const developer = user('sample-developer', 1001);
  const repository = repositoryOf(owner, repo, branch);
  const common = { ...(action !== undefined && { action }), repository, sender: developer, installation: { id: 5001 } };
  const pages = `https://github.com/${owner}/${repo}`;
  switch (tasksFor) {
    case 'github-push': {
      const author = { name: 'Sample Developer', email: 'sample-developer@example.com', username: developer.login };
      const commit = {
        id: NEW_COMMIT,
        tree_id: OLD_COMMIT,
        distinct: true,
        message: 'Change the README',
        timestamp: TIME,
        url: `${pages}/commit/${NEW_COMMIT}`,
        author,
        committer: author,
        added: [],
        removed: [],
        modified: ['README.md'],
      };
      return {
        ...common,
        ref: `refs/heads/${branch}`,
        before: OLD_COMMIT,
        after: NEW_COMMIT,
        created: false,
        deleted: false,
        forced: false,
        base_ref: null,
        compare: `${pages}/compare/${OLD_COMMIT.slice(0, 12)}...${NEW_COMMIT.slice(0, 12)}`,
        commits: [commit],
        head_commit: commit,
        pusher: { name: developer.login, email: author.email },
      };
    }
    case 'github-release':
      return {
        ...common,
        release: {
          id: 3001,
          url: `https://api.github.com/repos/${owner}/${repo}/releases/3001`,
          html_url: `${pages}/releases/tag/v1.0.0`,
          tag_name: 'v1.0.0',
          target_commitish: branch,
          name: 'Version 1.0.0',
          body: 'The first release',
          draft: false,
          prerelease: false,
          author: developer,
          created_at: TIME,
          published_at: TIME,
          assets: [],
          tarball_url: `https://api.github.com/repos/${owner}/${repo}/tarball/v1.0.0`,
          zipball_url: `https://api.github.com/repos/${owner}/${repo}/zipball/v1.0.0`,
        },
      };
    case 'github-issue-comment':
      return {
        ...common,
        issue: {
          id: 4001,
          number: 1,
          title: 'A sample pull request',
          state: 'open',
          html_url: `${pages}/pull/1`,
          user: developer,
          labels: [],
          pull_request: { url: `https://api.github.com/repos/${owner}/${repo}/pulls/1`, html_url: `${pages}/pull/1` },
          created_at: TIME,
        },
        comment: {
          id: 4002,
          html_url: `${pages}/pull/1#issuecomment-4002`,
          user: developer,
          body: '/taskcluster run',
          created_at: TIME,
          updated_at: TIME,
        },
      };
    default:
      return { ...common, number: 1, pull_request: pullRequest(options, developer, repository) };
  }
}

function pullRequest({ owner, repo, branch }: FakeEventOptions, developer: object, repository: object): JsonObject {
  const page = `https://github.com/${owner}/${repo}/pull/1`;
  const organization = user(owner, 2001);
  const side = (ref: string, sha: string) => ({ label: `${owner}:${ref}`, ref, sha, user: organization, repo: repository });
  return {
    id: 4001,
    number: 1,
    url: `https://api.github.com/repos/${owner}/${repo}/pulls/1`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    state: 'open',
    locked: false,
    draft: false,
    merged: false,
    title: 'A sample pull request',
    body: '',
    user: developer,
    labels: [],
    head: side('sample-branch', NEW_COMMIT),
    base: side(encodeURI(branch), OLD_COMMIT),
    created_at: TIME,
    updated_at: TIME,
    commits: 1,
    additions: 2,
    deletions: 0,
    changed_files: 1,
  };
}

function repositoryOf(owner: string, repo: string, branch: string): object {
  const page = `https://github.com/${owner}/${repo}`;
  return {
    id: 2002,
    name: repo,
    full_name: `${owner}/${repo}`,
    // Events have either `name` or `login`.
    owner: { ...user(owner, 2001), name: owner },
    private: false,
    fork: false,
    html_url: page,
    url: page,
    git_url: `git://github.com/${owner}/${repo}.git`,
    ssh_url: `git@github.com:${owner}/${repo}.git`,
    clone_url: `${page}.git`,
    default_branch: branch,
    master_branch: branch,
  };
}

function user(login: string, id: number): { readonly login: string; readonly [name: string]: unknown } {
  return {
    login,
    id,
    type: 'User',
    html_url: `https://github.com/${login}`,
    url: `https://api.github.com/users/${login}`,
    site_admin: false,
  };
}
