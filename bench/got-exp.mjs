import { startServer } from '/work/main/bench/dist/processes.js';
import { got } from 'got';
import { Agent } from 'node:http';
import { Agent as SAgent } from 'node:https';
const server = await startServer();
const url = server.rootUrl + '/api/queue/v1/task/fN1SbArXTPSVFNUvaOlinQ/status';
const headers = { accept: 'application/json', authorization: 'Hawk id="x", ts="1", nonce="abcdef", mac="0123456789012345678901234567890123456789012="' };
const agent = { http: new Agent({ keepAlive: true }), https: new SAgent({keepAlive:true}) };
const base = { agent, followRedirect: false, retry: { limit: 0 }, throwHttpErrors: false };
const p = got.extend({ ...base, responseType: 'text' });
const st = got.extend({ ...base, isStream: true });
const st2 = got.extend({ ...base, isStream: true, decompress: false });
const viaStream = (client, opts) => new Promise((resolve, reject) => {
  const r = client(url, opts);
  let res; const chunks = [];
  r.once('response', (x) => { res = x; });
  r.on('data', (c) => chunks.push(c));
  r.once('end', () => resolve({ status: res.statusCode, headers: res.headers, body: (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString() }));
  r.once('error', reject);
});
// stream, never read through Request: read the response itself
const viaResponse = (client, opts) => new Promise((resolve, reject) => {
  const r = client(url, opts);
  r.once('error', reject);
  r.once('response', (res) => {
    const chunks = [];
    res.on('data', (c) => chunks.push(c));
    res.once('end', () => { resolve({ status: res.statusCode, headers: res.headers, body: (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString() }); });
  });
});
const variants = {
  promise: async (signal) => { const r = await p(url, { method: 'GET', headers, signal }); return { status: r.statusCode, headers: r.headers, body: r.body }; },
  promiseNoSignal: async () => { const r = await p(url, { method: 'GET', headers }); return { status: r.statusCode, headers: r.headers, body: r.body }; },
  stream: (signal) => viaStream(st, { method: 'GET', headers, signal }),
  streamNoSignal: () => viaStream(st, { method: 'GET', headers }),
  streamResponse: () => viaResponse(st, { method: 'GET', headers }),
  streamResponseNoDec: () => viaResponse(st2, { method: 'GET', headers: {...headers, 'accept-encoding': 'gzip'} }),
};
const only = process.argv[2]?.split(',') ?? Object.keys(variants);
const res = new Map(only.map(n => [n, []]));
for (let round = 0; round < 6; round++) for (const n of only) {
  const f = variants[n]; let count = 0; const cpu = process.cpuUsage(); const end = performance.now() + 700;
  await Promise.all(Array.from({ length: 16 }, async () => { while (performance.now() < end) { const ac = new AbortController(); const r = await f(ac.signal); if (r.body.length < 100) throw new Error('x'); count++; } }));
  const { user, system } = process.cpuUsage(cpu);
  if (round > 0) res.get(n).push((user + system) / count);
}
for (const [n, l] of res) console.log(n.padEnd(22), l.sort((a, b) => a - b)[2].toFixed(0), 'µs', l[0].toFixed(0));
server.close();
