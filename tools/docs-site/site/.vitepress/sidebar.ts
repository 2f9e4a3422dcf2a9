import type { DefaultTheme } from 'vitepress';
import { entries } from '../../src/entries.ts';

/** The pages in the order in which a newcomer reads them, and the reference by package. */
export function sidebar(): DefaultTheme.SidebarMulti {
  const manual = [
    {
      text: 'Start',
      items: [
        { text: 'Getting started', link: '/getting-started' },
        { text: 'Runtimes', link: '/runtimes' },
        { text: 'Versions', link: '/versions' },
        { text: 'Migrating', link: '/migrating' },
      ],
    },
    {
      text: 'Guides',
      items: [
        { text: 'Trigger a hook', link: '/guides/trigger-a-hook' },
        { text: 'Download the latest nightly', link: '/guides/download-the-latest-nightly' },
        { text: 'Write a worker', link: '/guides/write-a-worker' },
        { text: 'Listen for failures', link: '/guides/listen-for-failures' },
        { text: 'Test your tool', link: '/guides/test-your-tool' },
        { text: 'Run it in a browser', link: '/guides/run-it-in-a-browser' },
        { text: 'Take a new Taskcluster release in', link: '/guides/take-a-release-in' },
      ],
    },
    {
      text: 'Manual',
      items: [
        { text: 'Calling APIs', link: '/calling-apis' },
        { text: 'Credentials', link: '/credentials' },
        { text: 'Errors and retries', link: '/errors-and-retries' },
        { text: 'Pagination', link: '/pagination' },
        { text: 'Signed URLs', link: '/signed-urls' },
        { text: 'Artifacts', link: '/artifacts' },
        { text: 'Tasks', link: '/tasks' },
        { text: 'Events', link: '/events' },
        { text: 'Testing', link: '/testing' },
        { text: 'Tracing', link: '/tracing' },
        { text: 'Packages for your own services', link: '/generator' },
        { text: 'Public methods', link: '/public-methods' },
        { text: 'The command line', link: '/cli' },
      ],
    },
    {
      text: 'The project',
      items: [
        { text: 'Architecture', link: '/architecture' },
        { text: 'Dependencies', link: '/dependencies' },
        { text: 'Contributing', link: '/contributing' },
      ],
    },
  ];
  return { '/reference/': reference(), '/': manual };
}

function reference(): DefaultTheme.SidebarItem[] {
  const specifiers = entries().map(({ specifier }) => specifier);
  const item = (specifier: string): DefaultTheme.SidebarItem => ({ text: specifier, link: `/reference/${specifier}` });
  return specifiers
    .filter((specifier) => specifier.split('/').length === 2)
    .map((name) => ({ ...item(name), collapsed: true, items: specifiers.filter((other) => other.startsWith(`${name}/`)).map(item) }));
}
