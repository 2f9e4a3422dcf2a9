import { satisfiesScope } from '@tc/core';
import { Queue } from '@tc/queue';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';

/** How long the URL for a private artifact is valid, in milliseconds. */
const SIGNED_PERIOD = 15 * 60 * 1000;

/** Finds out where artifacts can be downloaded. */
export class ArtifactLocations {
  readonly #deployment: Deployment;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
  }

  /** Returns a URL for an artifact of the latest run of a task. The artifact may not exist. */
  async locate(taskId: string, name: string): Promise<string> {
    const { rootUrl, clock, identities, serviceCredentials } = this.#deployment;
    const queue = new Queue({ rootUrl, credentials: serviceCredentials('index') });
    const isPublic = satisfiesScope(identities.expand(['assume:anonymous']), `queue:get-artifact:${name}`);
    if (isPublic) return (await this.#directUrl(taskId, name)) ?? queue.buildUrl('getLatestArtifact', taskId, name);
    // The URL is signed with the machine's clock and checked with the emulator's clock.
    const expiresIn = Math.max(SIGNED_PERIOD + clock.offset, 1000);
    return queue.buildSignedUrl('getLatestArtifact', taskId, name, { expiresIn });
  }

  /** The URL of the bytes, if the artifact exists and has one. */
  async #directUrl(taskId: string, name: string): Promise<string | undefined> {
    const { call, serviceCredentials } = this.#deployment;
    const request = { params: { taskId, name }, clientId: serviceCredentials('index').clientId, scopes: [`queue:get-artifact:${name}`] };
    try {
      return ((await call('queue', 'latestArtifact', request)) as { readonly url?: string }).url;
    } catch (error) {
      if (error instanceof ServiceError) return undefined;
      throw error;
    }
  }
}
