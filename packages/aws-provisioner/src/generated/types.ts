// Generated from references/aws-provisioner/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** Message that told of a worker type being created, updated or removed. Retired along with its exchanges. */
export interface WorkerTypeMessage {
  /** Version of the message format. */
  version: number;
  /** Name of the worker type that was created, updated or removed. */
  workerType: string;
}
