// A process of its own: one contender makes calls whenever it is told to, and answers with a CallRate.
import type { CallRate, Slice } from './call-rates.ts';
import { type ContenderName, contenders } from './contenders.ts';

const [name = '', rootUrl = ''] = process.argv.slice(2);
const calls = await contenders[name as ContenderName](rootUrl);

process.on('message', (slice: Slice) => void run(slice).then((rate) => process.send?.(rate)));
process.on('disconnect', () => process.exit());

async function run({ method, inFlight, milliseconds }: Slice): Promise<CallRate> {
  const call = calls[method];
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + milliseconds;
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
    callsPerSecond: latencies.length / seconds,
    cpuMicroseconds: (user + system) / latencies.length,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}
