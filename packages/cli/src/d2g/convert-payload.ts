import type { DockerWorkerArtifact, DockerWorkerPayload } from './docker-worker-payload.ts';
import type { GenericWorkerArtifact, GenericWorkerPayload, WritableDirectoryCache } from './generic-worker-payload.ts';
import { imageArgument, imageMounts } from './image.ts';
import { backingLog, extension } from './paths.ts';

/** The longest line, in bytes, that Docker reads from a file of variables. */
const LONGEST_LINE = 65_536;

/**
 * Converts a payload for docker-worker into one for generic-worker, which runs the same container with `docker run`. Names in double
 * underscores are filled in by the worker, which also writes the variables of `env` to the file `env.list`.
 * @param containerName - the name of the container. It must be unique on the worker
 * @throws {Failure} if the image has no valid name
 */
export function convertPayload(payload: DockerWorkerPayload, containerName: string): GenericWorkerPayload {
  const { image, features = {}, log = 'public/logs/live.log', onExitStatus = {}, supersederUrl, maxRunTime } = payload;
  const artifacts = features.artifacts === false ? [] : convertArtifacts(payload.artifacts ?? {});
  const caches = Object.keys(payload.cache ?? {}).map((cacheName, index) => ({ cacheName, directory: `cache${index}` }));
  const mounts = [...caches, ...imageMounts(image)];
  const exitStatus = withoutEmptyLists({ purgeCaches: onExitStatus.purgeCaches, retry: onExitStatus.retry });
  return {
    ...(artifacts.length > 0 && { artifacts }),
    command: [dockerRun(payload, containerName, caches, artifacts)],
    features: convertFeatures(payload),
    logs: { backing: backingLog(log), live: log },
    maxRunTime,
    ...(mounts.length > 0 && { mounts }),
    ...(Object.keys(exitStatus).length > 0 && { onExitStatus: exitStatus }),
    osGroups: ['docker'],
    ...(supersederUrl && { supersederUrl }),
    taskclusterProxyInterface: 'docker-bridge',
  };
}

/** The artifacts, sorted by name. The worker copies them out of the container to these paths. A volume is mounted there. */
function convertArtifacts(artifacts: Readonly<Record<string, DockerWorkerArtifact>>): GenericWorkerArtifact[] {
  const sorted = Object.entries(artifacts).sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([name, { expires, path, type }], index) => ({
    ...(expires !== undefined && { expires: new Date(expires).toISOString() }),
    name,
    optional: true,
    path: `${type === 'volume' ? 'volume' : 'artifact'}${index}${extension(path)}`,
    type: type === 'volume' ? 'directory' : type,
  }));
}

function convertFeatures({ image, features = {}, capabilities: { devices = {} } = {} }: DockerWorkerPayload): Record<string, boolean> {
  const { artifacts = true, bulkLog = true, localLiveLog = true } = features;
  // An image in the index is found through the proxy.
  const isIndexed = typeof image !== 'string' && image.type === 'indexed-image';
  const wanted = {
    chainOfTrust: features.chainOfTrust,
    interactive: features.interactive,
    loopbackAudio: devices.loopbackAudio,
    loopbackVideo: devices.loopbackVideo,
    taskclusterProxy: features.taskclusterProxy || isIndexed,
  };
  return {
    backingLog: artifacts && bulkLog,
    liveLog: artifacts && localLiveLog,
    resourceMonitor: true,
    ...Object.fromEntries(Object.entries(wanted).flatMap(([name, on]) => (on ? [[name, true]] : []))),
  };
}

/** The command that runs the container, with a terminal and without limits, as docker-worker does. */
function dockerRun(
  payload: DockerWorkerPayload,
  containerName: string,
  caches: readonly WritableDirectoryCache[],
  artifacts: readonly GenericWorkerArtifact[],
): string[] {
  const { capabilities: { privileged, disableSeccomp } = {}, features = {}, command = [] } = payload;
  return [
    ...['docker', 'run', '-t', '--name', containerName, '--memory-swap', '-1', '--pids-limit', '-1'],
    // The worker has the image already, and keeps the log itself.
    ...['--pull=never', '--log-driver=none'],
    ...(privileged ? ['--privileged'] : features.allowPtrace ? ['--cap-add=SYS_PTRACE'] : []),
    ...(disableSeccomp ? ['--security-opt=seccomp=unconfined'] : []),
    '--add-host=localhost.localdomain:127.0.0.1',
    ...mountArguments(payload, caches, artifacts),
    ...deviceArguments(payload),
    ...(features.taskclusterProxy
      ? ['--network', '__TASKCLUSTER_DOCKER_NETWORK__', '--add-host=taskcluster:__TASKCLUSTER_PROXY_GATEWAY__']
      : []),
    ...variableArguments(payload.env ?? {}),
    ...['--env-file', 'env.list', '--', imageArgument(payload.image), ...command],
  ];
}

function mountArguments(
  { cache = {}, artifacts: originals = {} }: DockerWorkerPayload,
  caches: readonly WritableDirectoryCache[],
  artifacts: readonly GenericWorkerArtifact[],
): string[] {
  const volumes = artifacts.filter(({ name }) => originals[name]?.type === 'volume');
  return [
    ...caches.map(({ cacheName, directory }) => `${directory}:${cache[cacheName]}`),
    ...volumes.map(({ name, path }) => `${path}:${originals[name]?.path}`),
  ].flatMap((mount) => ['-v', `__TASK_DIR__/${mount}`]);
}

function deviceArguments({ capabilities: { devices = {} } = {} }: DockerWorkerPayload): string[] {
  return [
    ...(devices.kvm ? ['--device=/dev/kvm'] : []),
    // Docker does not take a folder as a device.
    ...(devices.hostSharedMemory ? ['-v', '/dev/shm:/dev/shm'] : []),
    ...(devices.loopbackVideo ? ['--device=__TASKCLUSTER_VIDEO_DEVICE__'] : []),
    ...(devices.loopbackAudio ? ['--device=/dev/snd'] : []),
  ];
}

/** The variables that cannot be lines of a file. */
function variableArguments(env: Readonly<Record<string, string>>): string[] {
  const assignments = Object.keys(env)
    .sort()
    .map((name) => `${name}=${env[name]}`);
  return assignments.filter((text) => text.includes('\n') || Buffer.byteLength(text) > LONGEST_LINE).flatMap((text) => ['-e', text]);
}

function withoutEmptyLists(lists: Readonly<Record<string, readonly number[] | undefined>>): Record<string, readonly number[]> {
  return Object.fromEntries(Object.entries(lists).filter((entry): entry is [string, readonly number[]] => (entry[1]?.length ?? 0) > 0));
}
