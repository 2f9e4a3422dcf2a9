/** The parts of the official client that tests compare with. The package has no types of its own. */
declare module 'taskcluster-client' {
  export interface OfficialCredentials {
    readonly clientId: string;
    readonly accessToken: string;
    readonly certificate?: string | undefined;
  }

  export interface OfficialQueue {
    readonly getArtifact: unknown;
    buildUrl(method: unknown, ...args: readonly string[]): string;
    buildSignedUrl(method: unknown, ...args: readonly unknown[]): string;
  }

  const taskcluster: {
    createTemporaryCredentials(options: {
      readonly start: Date;
      readonly expiry: Date;
      readonly scopes: readonly string[];
      readonly clientId?: string | undefined;
      readonly credentials: OfficialCredentials;
    }): OfficialCredentials & { readonly certificate: string };
    Queue: new (options: {
      readonly rootUrl: string;
      readonly credentials: OfficialCredentials;
      readonly authorizedScopes?: readonly string[] | undefined;
    }) => OfficialQueue;
  };
  export default taskcluster;
}
