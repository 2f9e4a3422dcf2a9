// Generated from references/aws-provisioner/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

import type { Static } from 'typebox';
import type * as schemas from '../../src/generated/schemas.ts';
import type * as types from '../../src/generated/types.ts';

/** `true` when each of two types can stand for the other, else both, to be seen in the compiler's message. */
type Agree<Schema, Type> = [Schema] extends [Type] ? ([Type] extends [Schema] ? true : [Schema, Type]) : [Schema, Type];

export const agreements: {
  WorkerTypeMessage: Agree<Static<typeof schemas.WorkerTypeMessage>, types.WorkerTypeMessage>;
} = {
  WorkerTypeMessage: true,
};
