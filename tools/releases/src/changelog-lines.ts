import type { ChangelogFunctions } from '@changesets/types';

/** Writes the lines of changelogs: the texts of changesets, and which packages of ours are needed in a newer version. */
const changelogLines: ChangelogFunctions = {
  async getReleaseLine({ summary }) {
    return `- ${summary.split('\n').join('\n  ').replaceAll(/^ +$/gm, '')}`;
  },
  async getDependencyReleaseLine(_changesets, dependencies) {
    if (dependencies.length === 0) return '';
    return `- Update dependencies: ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(', ')}.`;
  },
};

export default changelogLines;
