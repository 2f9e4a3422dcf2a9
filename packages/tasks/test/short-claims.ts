import type { Call, CallOptions } from '@tc/core';
import { type ClaimWorkRequest, type ClaimWorkResponse, Queue } from '@tc/queue';

/** Milliseconds for which the claims of {@link ShortClaims} seem to be valid. */
export const SHORT_PERIOD = 300;

/** A queue whose claims seem to expire after a short time, so that workers reclaim them soon. */
export class ShortClaims extends Queue {
  override claimWork(taskQueueId: string, payload: ClaimWorkRequest, options?: CallOptions): Call<ClaimWorkResponse> {
    const shortened = super.claimWork(taskQueueId, payload, options).then(({ tasks }) => ({
      tasks: tasks.map((claim) => {
        const started = Date.parse(claim.status.runs[claim.runId]?.started ?? '');
        return { ...claim, takenUntil: new Date(started + SHORT_PERIOD).toISOString() };
      }),
    }));
    return shortened as Call<ClaimWorkResponse>;
  }
}
