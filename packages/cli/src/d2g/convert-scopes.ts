import { satisfiesScope } from '@tc/core';
import { EXIT, Failure } from '../kernel/failure.ts';
import type { DockerWorkerPayload } from './docker-worker-payload.ts';

/** The facts about a task that decide over its scopes. */
export interface ScopeConversion {
  readonly payload: DockerWorkerPayload;
  readonly taskQueueId: string;
  /** Adds the scopes of the roles that `scopes` assume. */
  readonly expand: (scopes: readonly string[]) => Promise<readonly string[]>;
}

const PREFIX = 'docker-worker:';
const DEVICE = 'docker-worker:capability:device:';

/**
 * Converts the scopes of a task for docker-worker: those of generic-worker are added, and none is taken away. The list is sorted.
 * @throws {Failure} naming the scopes that docker-worker requires for this payload and that the task does not have
 */
export async function convertScopes(scopes: readonly string[], { payload, taskQueueId, expand }: ScopeConversion): Promise<string[]> {
  const expanded = scopes.some((scope) => scope.startsWith('assume:')) ? await expand(scopes) : scopes;
  const missing = requirements(payload, taskQueueId).filter((choices) => !choices.some((scope) => satisfiesScope(expanded, scope)));
  if (missing.length > 0) {
    throw new Failure(`the task lacks these scopes:\n${missing.map((choices) => `  ${choices.join(' or ')}`).join('\n')}`, {
      exitCode: EXIT.usage,
      hints: ['Add them to the scopes of the task definition.'],
    });
  }
  const added = expanded.flatMap((scope) => counterparts(scope, taskQueueId));
  return [...scopes, `generic-worker:os-group:${taskQueueId}/docker`, ...added].sort();
}

/** The scopes that docker-worker requires. One of each list is enough. */
function requirements({ capabilities = {}, features = {} }: DockerWorkerPayload, taskQueueId: string): string[][] {
  const { privileged, disableSeccomp, devices = {} } = capabilities;
  const anyOrHere = (scope: string) => [scope, `${scope}:${taskQueueId}`];
  const used = (['hostSharedMemory', 'kvm', 'loopbackAudio', 'loopbackVideo'] as const).filter((device) => devices[device]);
  return [
    ...(privileged ? [anyOrHere('docker-worker:capability:privileged')] : []),
    ...(disableSeccomp ? [['docker-worker:capability:disableSeccomp']] : []),
    ...used.map((device) => anyOrHere(`${DEVICE}${device}`)),
    ...(features.allowPtrace ? [['docker-worker:feature:allowPtrace']] : []),
  ];
}

/** The scopes of generic-worker that a scope of docker-worker stands for. */
function counterparts(scope: string, taskQueueId: string): string[] {
  if (!scope.startsWith(PREFIX)) return [];
  const [, device = '', queue] = /^docker-worker:capability:device:(kvm|loopbackVideo|loopbackAudio)(?::(.*))?$/s.exec(scope) ?? [];
  if (device === 'kvm') return ['kvm', 'libvirt'].map((group) => `generic-worker:os-group:${queue ?? taskQueueId}/${group}`);
  if (device === 'loopbackVideo') return [`generic-worker:loopback-video:${queue ?? '*'}`];
  if (device === 'loopbackAudio') return [`generic-worker:loopback-audio:${queue ?? '*'}`];
  return [`generic-worker:${scope.slice(PREFIX.length)}`];
}
