import { resolve } from 'node:path';
import { slug } from 'github-slugger';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitepress';
import { diagrams } from './diagrams.ts';
import { pagePath, repositoryLinks } from './links.ts';
import { sidebar } from './sidebar.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const REPOSITORY = 'https://github.com/taskcluster/taskcluster-client-typescript';

export default defineConfig({
  title: 'Taskcluster for TypeScript',
  description: 'Typed clients for every Taskcluster service',
  lang: 'en',
  // GitHub Pages serves the site below the name of the repository.
  base: process.env['DOCS_BASE'] ?? '/',
  // The pages are the repository's own files, so that they read well on GitHub too.
  srcDir: ROOT,
  srcExclude: ['!(CONTRIBUTING).md', '!(docs|tools)/**/*.md', 'tools/!(docs-site)/**/*.md'],
  rewrites: (file) => pagePath(file) ?? file,
  outDir: '../dist',
  cacheDir: '../node_modules/.vitepress',
  cleanUrls: true,
  lastUpdated: false,
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    anchor: { slugify: slug },
    config: (markdown) => {
      repositoryLinks(ROOT)(markdown);
      diagrams(markdown);
    },
  },
  vite: {
    plugins: [vueFromHere()],
    server: { fs: { allow: [ROOT] } },
    publicDir: false,
  },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/guides/trigger-a-hook', activeMatch: '^/guides/' },
      { text: 'Manual', link: '/calling-apis' },
      { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    footer: { message: 'Released under the MPL-2.0 licence.' },
  },
});

/** Lets the server-side build of pages outside this package, where Vue is not installed, import it. */
function vueFromHere(): Plugin {
  return {
    name: 'vue-from-here',
    enforce: 'pre',
    resolveId: (id, _importer, { ssr }) => (ssr && /^vue(\/|$)/.test(id) ? { id, external: true } : null),
  };
}
