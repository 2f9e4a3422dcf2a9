// Handles the messages of a queue until it is killed. Writes a line for each handled message.
import { setTimeout as sleep } from 'node:timers/promises';
import { Pulse } from '../src/index.ts';

const [url = '', queue = '', exchange = ''] = process.argv.slice(2);
const pulse = new Pulse({ url });
await pulse.consume({ queue, prefetch: 10, bindings: [{ exchange, routingKeyPattern: '#' }] }, async ({ payload }) => {
  await sleep(2);
  process.stdout.write(`${(payload as { taskId: string }).taskId}\n`);
});
process.stdout.write('ready\n');
