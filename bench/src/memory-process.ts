// A process of its own, with --expose-gc and a young generation that holds everything 1,000 calls allocate: one contender
// makes calls. Prints what each call allocates, and by how much the heap grew after many, as JSON.
import { type ContenderName, contenders } from './contenders.ts';
import type { Memory } from './memory.ts';

const [name = '', rootUrl = '', count = '20000'] = process.argv.slice(2);
const { status } = await contenders[name as ContenderName](rootUrl);
const collectGarbage = globalThis.gc ?? (() => {});

await makeCalls(2_000);
const allocatedBefore = settledHeap();
await makeCalls(1_000);
const bytesPerCall = (process.memoryUsage().heapUsed - allocatedBefore) / 1_000;

const before = settledHeap();
for (let left = Number(count); left > 0; left -= 1_000) {
  await makeCalls(Math.min(left, 1_000));
  collectGarbage();
}
// What is left of connections that close goes with the next turns.
await new Promise((resolve) => setTimeout(resolve, 100));
const memory: Memory = { bytesPerCall, growth: settledHeap() - before };
console.log(JSON.stringify(memory));
process.exit();

async function makeCalls(total: number): Promise<void> {
  let left = total;
  const worker = async () => {
    while (left-- > 0) await status();
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

function settledHeap(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
