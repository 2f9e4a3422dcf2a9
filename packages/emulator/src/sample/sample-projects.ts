/** A project of the sample deployment. */
export interface SampleProject {
  /** Also its provisionerId and projectId. */
  readonly name: string;
  /** `<owner>/<repo>` on GitHub. */
  readonly repository: string;
  /** The platforms that it builds for. Each has a worker pool of the same name. */
  readonly platforms: readonly string[];
  /** The test suites that run on each platform. */
  readonly suites: readonly string[];
  /** The last task of a push, which needs all others. */
  readonly lastTask: string;
  /** The people who push. */
  readonly people: readonly string[];
  /** Titles of commits, used in turn. */
  readonly commits: readonly string[];
}

/** The projects of the sample deployment. */
export const PROJECTS: readonly SampleProject[] = [
  {
    name: 'atlas',
    repository: 'atlas-maps/atlas',
    platforms: ['linux', 'macos', 'windows'],
    suites: ['unit', 'rendering'],
    lastTask: 'Sign the nightly build',
    people: ['dana', 'kofi'],
    commits: [
      'Cache map tiles on disk',
      'Draw contour lines',
      'Fix the scale at high zoom',
      'Load fonts in parallel',
      'Support offline maps',
    ],
  },
  {
    name: 'beacon',
    repository: 'beacon-io/beacon',
    platforms: ['linux'],
    suites: ['unit', 'integration', 'load'],
    lastTask: 'Deploy to staging',
    people: ['mei', 'oscar'],
    commits: ['Retry failed alerts', 'Add a latency histogram', 'Drop the old agent', 'Tag metrics by region'],
  },
  {
    name: 'docs',
    repository: 'atlas-maps/handbook',
    platforms: ['linux'],
    suites: ['links'],
    lastTask: 'Publish the handbook',
    people: ['dana'],
    commits: ['Explain map projections', 'Update the style guide', 'Fix broken links'],
  },
];

/** The taskQueueId, and workerPoolId, of a platform. */
export function poolOf({ name }: SampleProject, platform: string): string {
  return `${name}/${platform}`;
}
