import type { TaskDefinitionRequest } from '@tc/queue';
import { PROJECTS, poolOf, type SampleProject } from './sample-projects.ts';

/** A task that a decision task creates. */
export interface SampleTask {
  readonly name: string;
  readonly platform: string;
  /** The names of the tasks that it needs. */
  readonly needs: readonly string[];
  readonly routes: readonly string[];
}

/** The tasks of a push, without the decision task. */
export function graphOf(project: SampleProject): SampleTask[] {
  const { name, platforms, suites, lastTask } = project;
  const builds = platforms.map((platform) => ({
    name: `Build for ${platform}`,
    platform,
    needs: [],
    routes: [`index.${name}.v1.main.latest.${platform}`, `notify.email.${project.people[0]}@example.com.on-failed`],
  }));
  const tests = platforms.flatMap((platform) =>
    suites.map((suite) => ({
      name: `${suite} tests on ${platform}`.replace(/^./, (letter) => letter.toUpperCase()),
      platform,
      needs: [`Build for ${platform}`],
      routes: suite === 'unit' ? [`notify.slack-channel.C0${name.toUpperCase()}.on-failed`] : [],
    })),
  );
  const lint = { name: 'Check style', platform: 'linux', needs: [], routes: [] };
  const last = {
    name: lastTask,
    platform: 'linux',
    needs: [...builds, ...tests, lint].map((task) => task.name),
    routes: [
      `notify.matrix-room.!${name}:example.org.on-completed`,
      `notify.pulse.${name}-releases.on-completed`,
      `index.${name}.release.latest`,
    ],
  };
  return [...builds, ...tests, lint, last];
}

/** Returns the project whose tasks have this taskQueueId. */
export function projectOf(taskQueueId: string): SampleProject | undefined {
  return PROJECTS.find((project) => project.platforms.some((platform) => poolOf(project, platform) === taskQueueId));
}

/** The definition of a task of a push. */
export function definitionOf(
  project: SampleProject,
  { name, platform, routes }: SampleTask,
  { now, taskGroupId, dependencies }: { readonly now: number; readonly taskGroupId: string; readonly dependencies: readonly string[] },
): TaskDefinitionRequest {
  const time = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();
  return {
    taskQueueId: poolOf(project, platform),
    projectId: project.name,
    schedulerId: 'taskcluster-github',
    taskGroupId,
    dependencies,
    priority: 'medium',
    // The github service writes a check run for each task with this route.
    routes: [...routes, 'checks'],
    created: time(0),
    deadline: time(24),
    expires: time(7 * 24),
    payload: {
      command: ['./run', name.toLowerCase().replaceAll(' ', '-')],
      env: { PROJECT: project.name, PLATFORM: platform },
      maxRunTime: 3600,
    },
    tags: { kind: name.startsWith('Build') ? 'build' : name.includes('tests') ? 'test' : 'other', platform },
    metadata: {
      name,
      description: `${name} for ${project.name}`,
      owner: `${project.people[0]}@example.com`,
      source: `https://github.com/${project.repository}`,
    },
  };
}
