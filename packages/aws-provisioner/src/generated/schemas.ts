// Generated from references/aws-provisioner/schemas (Taskcluster 24.3.1) by @tc/generator. Do not edit.

import { Type } from '@tc/core/typebox';

/** `schemas/aws-provisioner/v1/worker-type-message.json` */
export const WorkerTypeMessage = Type.Object(
  {
    version: Type.Number(),
    workerType: Type.String(),
  },
  { additionalProperties: false },
);
