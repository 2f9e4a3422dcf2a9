import { ServiceError } from '../../calls/errors.ts';
import type { ConsoleDeployment } from '../console-target.ts';
import { Refusal } from '../refusal.ts';

/** A method that reads one record of a table. */
interface RecordReader {
  readonly table: string;
  readonly service: string;
  readonly method: string;
  /** The route arguments for a record. */
  readonly params: (record: Readonly<Record<string, string>>) => Readonly<Record<string, string | undefined>>;
}

const READERS: readonly RecordReader[] = [
  { table: 'auth/clients', service: 'auth', method: 'client', params: ({ clientId }) => ({ clientId }) },
  { table: 'auth/roles', service: 'auth', method: 'role', params: ({ roleId }) => ({ roleId }) },
  { table: 'queue/tasks', service: 'queue', method: 'task', params: ({ taskId }) => ({ taskId }) },
  { table: 'queue/tasks', service: 'queue', method: 'status', params: ({ taskId }) => ({ taskId }) },
  { table: 'queue/task-queues', service: 'queue', method: 'getTaskQueue', params: ({ taskQueueId }) => ({ taskQueueId }) },
  { table: 'hooks/hooks', service: 'hooks', method: 'hook', params: ({ hookGroupId, hookId }) => ({ hookGroupId, hookId }) },
  {
    table: 'worker-manager/pools',
    service: 'worker-manager',
    method: 'workerPool',
    params: ({ workerPoolId }) => ({ workerPoolId }),
  },
];

/**
 * Reads the records of a new deployment with the methods that clients use. The responses are checked against their schemas, so records
 * that do not have the expected form are found.
 * @throws {Refusal} naming the first record that its service cannot read
 */
export async function checkRecords({ state, call }: ConsoleDeployment): Promise<void> {
  for (const { table, service, method, params } of READERS) {
    for (const [key, record] of [...state.table<Record<string, string>>(table)]) {
      try {
        await call(service, method, { params: params(record) as Record<string, string> });
      } catch (error) {
        // A record can expire while the others are read.
        if (error instanceof ServiceError && error.code === 'ResourceNotFound' && !state.table(table).has(key)) continue;
        const reason = error instanceof ServiceError ? error.message : String(error);
        throw new Refusal(400, `the saved state cannot be used: ${service}.${method} cannot read /tables/${table}/${key}: ${reason}`);
      }
    }
  }
}
