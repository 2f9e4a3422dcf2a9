// A user's file that imports three services.
import { Auth } from '@tc/auth';
import { Hooks } from '@tc/hooks';
import { Queue } from '@tc/queue';

const queue = Queue.fromEnv();
const hooks = Hooks.fromEnv();
const auth = Auth.fromEnv();

export async function taskState(taskId: string): Promise<string> {
  const { status } = await queue.status(taskId);
  return status.state;
}

export async function trigger(hookGroupId: string, hookId: string): Promise<unknown> {
  return hooks.triggerHook(hookGroupId, hookId, { reason: 'test' });
}

export async function clientIds(prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { clientId } of auth.listClients({ prefix })) found.push(clientId);
  return found;
}
