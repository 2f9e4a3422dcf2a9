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

  const taskcluster: {
    Queue: typeof Queue;
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
