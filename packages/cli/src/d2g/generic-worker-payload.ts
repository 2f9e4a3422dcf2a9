export interface GenericWorkerArtifact {
  readonly expires?: string;
  readonly name: string;
  readonly optional: boolean;
  /** Relative to the folder of the task. */
  readonly path: string;
  readonly type: 'file' | 'directory';
}

/** A file that the worker fetches before the task starts. */
export interface FileMount {
  readonly content: { readonly artifact: string; readonly taskId: string } | { readonly artifact: string; readonly namespace: string };
  readonly file: string;
  /** How the file is to be decompressed. Default: not at all. */
  readonly format?: string;
}

/** A folder that the worker keeps between tasks. */
export interface WritableDirectoryCache {
  readonly cacheName: string;
  readonly directory: string;
}

/** The payload of a task for generic-worker on Linux, as far as a converted task uses it. */
export interface GenericWorkerPayload {
  readonly artifacts?: readonly GenericWorkerArtifact[];
  readonly command: readonly (readonly string[])[];
  readonly features: Readonly<Record<string, boolean>>;
  readonly logs: { readonly backing: string; readonly live: string };
  readonly maxRunTime: number;
  readonly mounts?: readonly (WritableDirectoryCache | FileMount)[];
  readonly onExitStatus?: { readonly purgeCaches?: readonly number[]; readonly retry?: readonly number[] };
  readonly osGroups: readonly string[];
  readonly supersederUrl?: string;
  readonly taskclusterProxyInterface: 'docker-bridge';
}
