import { Hooks } from '@tc/hooks';
import { deployment, type TestDeployment } from '../../support/deployment.ts';
import { clientOf } from '../../support/service-client.ts';

export const metadata = { name: 'nightly', description: 'Builds at night', owner: 'me@example.com' };

/** A template for a task of `proj/ci`. */
export const task = {
  provisionerId: 'proj',
  workerType: 'ci',
  payload: { firedBy: { $eval: 'firedBy' }, own: { $eval: 'taskId' } },
  metadata: { name: 'build', description: 'Builds it', owner: 'me@example.com', source: 'https://example.com/build.yml' },
};

/** A trigger schema for any payload. */
export const anything = { type: 'object' };

/** Starts a deployment where hooks of the group `g` can create tasks for `proj/ci`. */
export async function hooksDeployment(options: Parameters<typeof deployment>[0] = {}): Promise<TestDeployment & { readonly hooks: Hooks }> {
  const server = await deployment({
    roles: [{ roleId: 'hook-id:g/*', scopes: ['queue:create-task:*', 'queue:scheduler-id:-'] }],
    ...options,
  });
  return Object.assign(server, { hooks: clientOf(server, Hooks) });
}
