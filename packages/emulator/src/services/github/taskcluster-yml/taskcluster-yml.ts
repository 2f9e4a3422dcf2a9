import { compileSchema } from '@tc/core';
import { Github, type TaskclusterGithubConfig, type TaskclusterGithubConfigV1 } from '@tc/github';
import type * as Yaml from 'yaml';
import { requirePackage } from '../../../platform/require-package.ts';
import type { RenderedEvent, RenderedFile, RenderTools } from './rendering.ts';
import { renderVersionOne } from './version-one.ts';
import { renderVersionZero } from './version-zero.ts';

/** The content of a `.taskcluster.yml`, checked against the schema of its version. */
export type TaskclusterYml = TaskclusterGithubConfig | TaskclusterGithubConfigV1;

/** Parses YAML. @throws {Error} saying where it is wrong */
export function parseYaml(text: string): unknown {
  return requirePackage<typeof Yaml>('yaml').parse(text, { schema: 'core' });
}

/** Checks the structure of a parsed file. @throws {Error} listing the path of each invalid value */
export async function checkTaskclusterYml(content: unknown): Promise<TaskclusterYml> {
  const version = (content as { readonly version?: unknown } | null)?.version;
  if (version !== 0 && version !== 1) throw new Error(`version is ${JSON.stringify(version)}, expected 0 or 1`);
  const { TaskclusterGithubConfig, TaskclusterGithubConfigV1 } = (await Github.service.schemas()) as Readonly<Record<string, object>>;
  const issues = (await compileSchema((version === 0 ? TaskclusterGithubConfig : TaskclusterGithubConfigV1) ?? {}))(content);
  if (issues.length > 0) {
    throw new Error(
      `.taskcluster.yml is not valid:\n${issues.map(({ path, message }) => `  * ${path || 'the file'} ${message}`).join('\n')}`,
    );
  }
  return content as TaskclusterYml;
}

/**
 * Renders a file for an event.
 * @param created - the default of `created` in tasks of version 1
 * @throws {Error} if it cannot be rendered
 */
export function renderTaskclusterYml(file: TaskclusterYml, event: RenderedEvent, tools: RenderTools, created?: string): RenderedFile {
  // The schemas allow only version 0 and version 1.
  return file.version === 0
    ? renderVersionZero(file as TaskclusterGithubConfig, event, tools)
    : renderVersionOne(file as TaskclusterGithubConfigV1, event, tools, created);
}
