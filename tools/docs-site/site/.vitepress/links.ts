import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

const REPOSITORY = 'https://github.com/taskcluster/taskcluster-client-typescript/blob/main';
const FOLDER = 'tools/docs-site/site/';

/** The address in the site of a file of the repository, or undefined if it has no page. */
export function pagePath(file: string): string | undefined {
  if (file === 'CONTRIBUTING.md') return 'contributing.md';
  if (file.startsWith(FOLDER)) return file.slice(FOLDER.length);
  if (file.startsWith('docs/')) return file.slice('docs/'.length);
  return undefined;
}

/** Makes links between files of the repository lead to their pages, or to GitHub if they have none. */
export function repositoryLinks(root: string): (markdown: MarkdownRenderer) => void {
  return (markdown) => {
    markdown.core.ruler.push('repository-links', ({ tokens, env }) => {
      for (const token of tokens.flatMap(({ children }) => children ?? [])) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        if (href && !/^(\w+:|#|\/)/.test(href)) token.attrSet('href', resolveLink(root, sourceOf(env), href));
      }
    });
  };
}

function sourceOf({ realPath, path }: { realPath?: string; path: string }): string {
  return realPath ?? path;
}

function resolveLink(root: string, source: string, href: string): string {
  const [target = '', hash] = href.split('#');
  const file = posix.join(posix.relative(root, posix.dirname(source)), decodeURI(target));
  const page = /\.md$/.test(file) ? pagePath(file) : undefined;
  const url = page === undefined ? `${REPOSITORY}/${file}` : `/${page}`;

  return hash === undefined ? url : `${url}#${hash}`;
}
