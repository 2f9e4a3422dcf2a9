import type { Client, ClientOptions, ServiceDefinition } from '@tc/core';

/** The class of a service's client. */
export type ServiceClass = (new (options: ClientOptions) => Client) & { readonly service: ServiceDefinition };

/** A service that `tc` can call. Its package is loaded when it is used. */
export interface Service {
  readonly summary: string;
  readonly load: () => Promise<ServiceClass>;
}

export const SERVICES: Readonly<Record<string, Service>> = {
  auth: { summary: 'clients, roles and scopes', load: async () => (await import('@tc/auth')).Auth },
  github: { summary: 'builds of GitHub repositories', load: async () => (await import('@tc/github')).Github },
  hooks: { summary: 'tasks that are created at times, by events and on request', load: async () => (await import('@tc/hooks')).Hooks },
  index: { summary: 'names for tasks', load: async () => (await import('@tc/index')).Index },
  notify: { summary: 'emails and messages', load: async () => (await import('@tc/notify')).Notify },
  object: { summary: 'stored data', load: async () => (await import('@tc/object')).ObjectService },
  'purge-cache': { summary: 'requests to clear caches of workers', load: async () => (await import('@tc/purge-cache')).PurgeCache },
  queue: { summary: 'tasks, artifacts and task queues', load: async () => (await import('@tc/queue')).Queue },
  secrets: { summary: 'secrets', load: async () => (await import('@tc/secrets')).Secrets },
  'web-server': { summary: 'the web interface', load: async () => (await import('@tc/web-server')).WebServer },
  'worker-manager': { summary: 'worker pools and workers', load: async () => (await import('@tc/worker-manager')).WorkerManager },
};
