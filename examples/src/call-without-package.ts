// Calls a method of any service, also of one that has no package: reads the service's API reference from the deployment.
//
//   export TASKCLUSTER_ROOT_URL=… TASKCLUSTER_CLIENT_ID=… TASKCLUSTER_ACCESS_TOKEN=…
//   tsx call-without-package.ts SERVICE METHOD [ARGUMENT…]
//
// For example: tsx call-without-package.ts queue task TASK_ID
import { Credentials } from '@tc/core';
import { type ApiReference, createClient } from '@tc/core/reference';

const [service, method, ...args] = process.argv.slice(2);
const rootUrl = process.env['TASKCLUSTER_ROOT_URL'];
if (service === undefined || method === undefined || rootUrl === undefined) {
  console.error('usage: TASKCLUSTER_ROOT_URL=… call-without-package SERVICE METHOD [ARGUMENT…]');
  process.exit(1);
}

const response = await fetch(`${rootUrl}/references/${service}/v1/api.json`);
if (!response.ok) throw new Error(`${response.url} responded with ${response.status}`);
const client = createClient((await response.json()) as ApiReference, { rootUrl, credentials: Credentials.fromEnv() });

const call = client[method];
if (call === undefined) throw new Error(`${service} has no method ${method}`);
console.log(JSON.stringify(await call(...args), null, 2));
