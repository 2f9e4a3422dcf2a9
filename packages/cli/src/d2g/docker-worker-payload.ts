/** A Docker image: a name that `docker pull` knows, or an object. */
export type DockerImage =
  | string
  | { readonly type: 'docker-image'; readonly name: string }
  | { readonly type: 'indexed-image'; readonly namespace: string; readonly path: string }
  | { readonly type: 'task-image'; readonly taskId: string; readonly path: string };

export interface DockerWorkerArtifact {
  readonly type: 'file' | 'directory' | 'volume';
  /** Where it is in the container. */
  readonly path: string;
  readonly expires?: string;
}

/** The payload of a task for docker-worker. */
export interface DockerWorkerPayload {
  readonly image: DockerImage;
  /** Seconds. */
  readonly maxRunTime: number;
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** By artifact name. */
  readonly artifacts?: Readonly<Record<string, DockerWorkerArtifact>>;
  /** Paths in the container, by cache name. */
  readonly cache?: Readonly<Record<string, string>>;
  readonly capabilities?: {
    readonly privileged?: boolean;
    readonly disableSeccomp?: boolean;
    readonly devices?: Readonly<Partial<Record<'hostSharedMemory' | 'kvm' | 'loopbackAudio' | 'loopbackVideo', boolean>>>;
  };
  readonly features?: {
    readonly allowPtrace?: boolean;
    /** Default: true. */
    readonly artifacts?: boolean;
    /** Default: true. */
    readonly bulkLog?: boolean;
    readonly chainOfTrust?: boolean;
    readonly interactive?: boolean;
    /** Default: true. */
    readonly localLiveLog?: boolean;
    readonly taskclusterProxy?: boolean;
  };
  /** The name of the live log. Default: `public/logs/live.log`. */
  readonly log?: string;
  readonly onExitStatus?: { readonly retry?: readonly number[]; readonly purgeCaches?: readonly number[] };
  readonly supersederUrl?: string;
}

const string = { type: 'string' };
const strings = { type: 'array', items: string };
const stringsByName = { type: 'object', additionalProperties: string };
const integers = { type: 'array', items: { type: 'integer' } };

function object(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

function flags(...names: readonly string[]): object {
  return object(Object.fromEntries(names.map((name) => [name, { type: 'boolean' }])));
}

function image(type: string, ...properties: readonly string[]): object {
  return object({ type: { const: type }, ...Object.fromEntries(properties.map((name) => [name, string])) }, ['type', ...properties]);
}

/** The JSON Schema of {@link DockerWorkerPayload}. */
export const DOCKER_WORKER_PAYLOAD: object = object(
  {
    image: {
      anyOf: [string, image('docker-image', 'name'), image('indexed-image', 'namespace', 'path'), image('task-image', 'taskId', 'path')],
    },
    maxRunTime: { type: 'integer', minimum: 1 },
    command: strings,
    env: stringsByName,
    artifacts: {
      type: 'object',
      additionalProperties: object(
        { type: { enum: ['file', 'directory', 'volume'] }, path: string, expires: { type: 'string', format: 'date-time' } },
        ['type', 'path'],
      ),
    },
    cache: stringsByName,
    capabilities: object({
      privileged: { type: 'boolean' },
      disableSeccomp: { type: 'boolean' },
      devices: flags('hostSharedMemory', 'kvm', 'loopbackAudio', 'loopbackVideo'),
    }),
    features: flags('allowPtrace', 'artifacts', 'bulkLog', 'chainOfTrust', 'interactive', 'localLiveLog', 'taskclusterProxy'),
    log: string,
    onExitStatus: object({ retry: integers, purgeCaches: integers }),
    supersederUrl: string,
  },
  ['image', 'maxRunTime'],
);
