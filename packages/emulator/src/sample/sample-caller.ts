/** A call that the sample deployment's people and programs make. */
export interface SampleCall {
  readonly service: string;
  readonly method: string;
  /** Route arguments by name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  /** Who calls. */
  readonly clientId: string;
}

/** Makes the calls of the sample deployment: without HTTP for its history, and over HTTP while it runs. */
export interface SampleCaller {
  /** @returns the response body */
  call(call: SampleCall): Promise<unknown>;
  /** Uploads bytes to the URL that `createArtifact` returned. */
  upload(putUrl: string, contentType: string, bytes: Buffer): Promise<void>;
  /** Sends an event as GitHub does. */
  sendGithubEvent(type: string, body: object): Promise<void>;
}
