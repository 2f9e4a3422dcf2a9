// A process of its own: one contender makes calls, at each concurrency in turn. Prints a CallRate for each as JSON.

import type { CallRate } from './call-rates.ts';
import { type ContenderName, contenders } from './contenders.ts';

const [name = '', rootUrl = '', method = 'status', concurrencies = '1', milliseconds = '1000'] = process.argv.slice(2);
const calls = await contenders[name as ContenderName](rootUrl);
const call = calls[method as keyof typeof calls];

await run(8, Number(milliseconds) / 2);
const rates: CallRate[] = [];
for (const inFlight of concurrencies.split(',').map(Number)) rates.push(await run(inFlight, Number(milliseconds)));
console.log(JSON.stringify(rates));
process.exit();

async function run(inFlight: number, duration: number): Promise<CallRate> {
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + duration;
  const worker = async () => {
    for (let now = performance.now(); now < end; ) {
      await call();
      const done = performance.now();
      latencies.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  const quantile = (part: number) => latencies[Math.floor(latencies.length * part)] ?? Number.NaN;
  return {
    inFlight,
    callsPerSecond: latencies.length / seconds,
    cpuMicroseconds: (user + system) / latencies.length,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}
