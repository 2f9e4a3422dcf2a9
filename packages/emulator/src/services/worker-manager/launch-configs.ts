import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { ServiceError } from '../../calls/errors.ts';
import type { LaunchConfig, WorkerManagerState } from './state.ts';

type Config = Readonly<Record<string, unknown>>;

/** The ids of launch configurations by what an update of their pool did to them. */
export interface LaunchConfigChanges {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly archived: readonly string[];
}

/** Returns a pool's `config` with its active launch configurations, each with its id. */
export function withLaunchConfigs({ launchConfigs }: WorkerManagerState, workerPoolId: string, config: Config): Record<string, unknown> {
  const active = launchConfigs.get(workerPoolId)?.filter(({ isArchived }) => !isArchived) ?? [];
  if (active.length === 0) return { ...config };
  return {
    ...config,
    launchConfigs: active.map(({ launchConfigId, configuration }) => ({
      ...configuration,
      workerManager: { ...(configuration['workerManager'] as object | undefined), launchConfigId },
    })),
  };
}

/** Returns a pool's `config` without its launch configurations, which are stored apart. */
export function withoutLaunchConfigs({ launchConfigs: _, ...config }: Config): Config {
  return config;
}

/**
 * Makes the launch configurations in `config` the active ones of a pool, and archives its others.
 * @throws {ServiceError} `RequestConflict` if one has the id of another with different content. Nothing changes then.
 */
export function replaceLaunchConfigs(state: WorkerManagerState, workerPoolId: string, config: Config): LaunchConfigChanges {
  const now = state.deployment.clock.timestamp();
  const records = new Map(state.launchConfigs.get(workerPoolId)?.map((record) => [record.launchConfigId, record]));
  const created: string[] = [];
  const updated: string[] = [];
  for (const configuration of (config['launchConfigs'] ?? []) as readonly Config[]) {
    const launchConfigId = idOf(workerPoolId, configuration);
    const existing = records.get(launchConfigId);
    if (existing !== undefined && !isDeepStrictEqual(contentOf(existing.configuration), contentOf(configuration))) {
      throw new ServiceError('RequestConflict', `launch config ${launchConfigId} already exists with different content; use another id`);
    }
    (existing === undefined ? created : updated).push(launchConfigId);
    const record: LaunchConfig = {
      launchConfigId,
      workerPoolId,
      isArchived: false,
      configuration: { ...configuration },
      created: existing?.created ?? now,
      lastModified: now,
    };
    records.set(launchConfigId, record);
  }
  const active = new Set([...created, ...updated]);
  const archived = [...records.values()].filter(({ launchConfigId, isArchived }) => !isArchived && !active.has(launchConfigId));
  for (const record of archived) records.set(record.launchConfigId, { ...record, isArchived: true });
  state.launchConfigs.set(workerPoolId, [...records.values()]);
  return { created, updated, archived: archived.map(({ launchConfigId }) => launchConfigId) };
}

/** The id in the configuration. Without one, Taskcluster derives the id from the pool and the content. */
function idOf(workerPoolId: string, configuration: Config): string {
  const { launchConfigId } = (configuration['workerManager'] ?? {}) as { readonly launchConfigId?: string };
  if (launchConfigId !== undefined) return launchConfigId;
  const text = workerPoolId + jsonbText(contentOf(configuration));
  return `lc-${createHash('md5').update(text).digest('hex').slice(0, 20)}`;
}

/** The part of a launch configuration that cannot change under the same id. */
function contentOf({ workerManager: _, ...content }: Config): Config {
  return content;
}

/**
 * Writes a JSON value as PostgreSQL writes the type `jsonb`: keys sorted by length, then by bytes, and a space after `:` and `,`.
 * @see https://www.postgresql.org/docs/current/datatype-json.html
 */
function jsonbText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([left], [right]) => compareKeys(Buffer.from(left), Buffer.from(right)));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}: ${jsonbText(item)}`).join(', ')}}`;
}

function compareKeys(left: Buffer, right: Buffer): number {
  return left.length - right.length || Buffer.compare(left, right);
}
