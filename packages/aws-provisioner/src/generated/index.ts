// Generated from references/aws-provisioner/exchanges.yml (Taskcluster 24.3.1) by @tc/generator. Do not edit.

export {
  AwsProvisionerEvents,
  type WorkerTypeCreatedRoutingKey,
  type WorkerTypeRemovedRoutingKey,
  type WorkerTypeRoutingKey,
  type WorkerTypeUpdatedRoutingKey,
} from './events.ts';
export type { WorkerTypeMessage } from './types.ts';
