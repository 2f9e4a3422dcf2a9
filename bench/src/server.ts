// A process of its own: answers as the queue does, as fast as node:http can, and verifies nothing. Prints its root URL.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { taskStatus } from './sample-task.ts';

const answer = Buffer.from(JSON.stringify({ status: taskStatus }));
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length };

const server = createServer((request, response) => {
  const reply = () => void response.writeHead(200, headers).end(answer);
  if (request.method === 'GET') reply();
  else request.resume().on('end', reply);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
// Ends with the process that started it.
process.stdin.resume().on('end', () => process.exit());
