/** The parts of packages without types that are measured. */
declare module 'taskcluster-client' {
  import type { taskDefinition } from './sample-task.ts';

  interface Credentials {
    readonly clientId: string;
    readonly accessToken: string;
  }

  export interface Options {
    readonly rootUrl: string;
    readonly credentials: Credentials;
    readonly agent?: { readonly keepAlive: boolean };
  }

  export class Queue {
    constructor(options: Options);
    status(taskId: string): Promise<unknown>;
    createTask(taskId: string, definition: typeof taskDefinition): Promise<unknown>;
    buildUrl(method: unknown, ...args: readonly string[]): string;
    buildSignedUrl(method: unknown, ...args: readonly string[]): string;
  }

  interface TransferFile {
    readonly name: string;
    /** Makes the stream to read from or write to. */
    readonly streamFactory: () => Promise<NodeJS.ReadableStream | NodeJS.WritableStream>;
  }

  const taskcluster: {
    Queue: typeof Queue;
    Object: new (options: Options) => object;
    downloadArtifact(options: TransferFile & { readonly taskId: string; readonly queue: Queue }): Promise<string>;
    upload(
      options: TransferFile & {
        readonly projectId: string;
        readonly contentType: string;
        readonly contentLength: number;
        readonly expires: Date;
        readonly object: object;
      },
    ): Promise<void>;
    createTemporaryCredentials(options: {
      readonly start: Date;
      readonly expiry: Date;
      readonly scopes: readonly string[];
      readonly credentials: Credentials;
    }): Credentials;
  };
  export default taskcluster;
}

declare module 'hawk' {
  const hawk: {
    client: {
      header(
        url: string,
        method: string,
        options: { readonly credentials: { readonly id: string; readonly key: string; readonly algorithm: 'sha256' } },
      ): { header: string };
    };
  };
  export default hawk;
}
