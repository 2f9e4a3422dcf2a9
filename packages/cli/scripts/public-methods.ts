import { ApiError, type Client, type Endpoint, fromNow, fromNowJson, slugid } from '@tc/core';
import { type Emulator, startEmulator } from '@tc/emulator';
import { Queue } from '@tc/queue';
import { examplePayload } from '../src/kernel/requests/example-payload.ts';
import { SERVICES } from '../src/kernel/requests/services.ts';
import { ROUTE_ARGUMENTS } from './route-arguments.ts';

/** A method, and the HTTP status that a caller without scopes gets. */
export interface MethodStatus {
  readonly service: string;
  readonly endpoint: Endpoint;
  readonly status: number;
}

const TASK_ID = 'fN1SbArXTPSVFNUvaOlinQ';
const GROUP_ID = 'IMbsUC1qTqGVLe9PVBdvRw';

const ARGUMENTS: Readonly<Record<string, string>> = {
  ...ROUTE_ARGUMENTS,
  taskId: TASK_ID,
  taskGroupId: GROUP_ID,
  provisionerId: 'proj',
  clientId: 'nobody',
  roleId: 'somebody',
  level: 'read-only',
  entityType: 'client',
};

/** What payloads contain besides their required properties, so that the scopes depend on it and every rule of the service is met. */
const PAYLOADS: Readonly<Record<string, object>> = {
  createTask: { taskQueueId: 'proj/ci' },
  defineTask: { taskQueueId: 'proj/ci' },
  declareProvisioner: { description: 'text' },
  declareWorkerType: { description: 'text' },
  declareWorker: { expires: fromNowJson('1 hour') },
  findTasksAtIndex: { indexes: ['project.latest'] },
  tasks: { taskIds: [TASK_ID] },
  statuses: { taskIds: [TASK_ID] },
  updateClient: { scopes: ['a'] },
  updateRole: { scopes: ['a'] },
};

/**
 * Calls every method of every service with valid arguments, as a client without scopes, in a deployment where anonymous callers
 * have no scopes either.
 */
export async function statusesWithoutScopes(): Promise<MethodStatus[]> {
  const credentials = { clientId: 'nobody', accessToken: 'a-token-of-a-client-without-scopes' };
  await using emulator = await startEmulator({
    clients: [{ ...credentials, scopes: [] }],
    roles: [
      { roleId: 'anonymous', scopes: [] },
      { roleId: 'somebody', scopes: [] },
    ],
  });
  await createTasks(emulator);
  const results: MethodStatus[] = [];
  for (const [service, { load }] of Object.entries(SERVICES)) {
    const Class = await load();
    const client = new Class({ rootUrl: emulator.rootUrl, credentials, retries: 0 });
    const schemas = (await Class.service.schemas()) as Record<string, object>;
    for (const endpoint of Object.values(Class.service.endpoints)) {
      const example = endpoint.input === undefined ? undefined : examplePayload(schemas[endpoint.input] ?? {});
      const payload = example === undefined ? undefined : { ...example, ...PAYLOADS[endpoint.name] };
      results.push({ service, endpoint, status: await statusOf(client, endpoint, payload) });
    }
  }
  return results;
}

/** Creates a task with a running run, and a sealed group. Methods that need scopes for a task look these up first. */
async function createTasks({ rootUrl, credentials }: Emulator): Promise<void> {
  const queue = new Queue({ rootUrl, credentials });
  const definition = {
    taskQueueId: 'proj/ci',
    created: new Date(),
    deadline: fromNow('1 hour'),
    metadata: { name: 'task', description: 'A task', owner: 'user@example.com', source: 'https://example.com' },
    payload: {},
  };
  await queue.createTask(TASK_ID, definition);
  await queue.claimTask(TASK_ID, 0, { workerGroup: 'group', workerId: 'worker' });
  await queue.createTask(slugid(), { ...definition, taskGroupId: GROUP_ID });
  await queue.sealTaskGroup(GROUP_ID);
}

async function statusOf(client: Client, { method, route, args }: Endpoint, payload: unknown): Promise<number> {
  const path = args.reduce((text, name) => text.replace(`<${name}>`, encodeURIComponent(ARGUMENTS[name] ?? name)), route);
  try {
    return (await client.request(method, path, { payload }).withSummary()).summary.status ?? 0;
  } catch (error) {
    if (error instanceof ApiError) return error.statusCode;
    throw error;
  }
}

/** Returns the page in the docs that lists what callers without scopes can call. */
export async function publicMethodsPage(): Promise<string> {
  const methods = await statusesWithoutScopes();
  const rows = Object.keys(SERVICES).map((service) => {
    const own = methods.filter((method) => method.service === service);
    const open = own.filter(({ endpoint }) => endpoint.scopes === undefined).map(({ endpoint }) => `\`${endpoint.name}\``);
    return `| ${service} | ${own.filter(({ status }) => status === 403).length} | ${open.join(', ')} |`;
  });
  return `${[
    '# Public methods',
    '',
    '<!-- Written by `pnpm --filter @tc/cli document`. Do not edit. -->',
    '',
    'A method either needs scopes, and answers 403 (`InsufficientScopes`) to a caller that has none, or it is public. A test calls every method of the emulator without scopes and with valid arguments, and finds no third kind.',
    '',
    '| service | methods that answer 403 | public methods |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`;
}
