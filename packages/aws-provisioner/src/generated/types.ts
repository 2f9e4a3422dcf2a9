// Generated from references/aws-provisioner/schemas (Taskcluster 24.3.1) by @tc/generator. Do not edit.

/** Name of a worker type that was created, updated or removed. Retired together with its exchanges. */
export interface WorkerTypeMessage {
  /** Version of the message format. */
  version: number;
  /** Name of the worker type. */
  workerType: string;
}
