import { LATENCY, measureTransfers } from './artifacts.ts';
import { row, table } from './tables.ts';

const MIB = 1024 * 1024;

/** How fast artifacts go down and up, and in how much memory, as Markdown tables. */
export async function measureArtifacts(quick: boolean): Promise<string> {
  const [size, count, rounds] = quick ? [128 * MIB, 200, 1] : [1024 * MIB, 1_000, 3];
  const costs = await measureTransfers(size, count, rounds);
  const faster = (what: string, name: string, other: string, target: number) => {
    const ratio = costs.speedRatio(name, other);
    return row(what, `≥ ${target}`, ratio.toFixed(2), ratio >= target);
  };
  const memory = (what: string, name: string) => {
    const growth = costs.memory(name) / MIB;
    return row(what, '≤ 64 MiB', `${growth.toFixed(0)} MiB`, growth <= 64);
  };
  const mebibytes = `${size / MIB} MiB`;
  const many = `${count.toLocaleString('en')} artifacts of 10 kB`;
  const targets = table(
    ['', 'target', 'measured', 'reached'],
    [
      memory(`${mebibytes} down: memory above the start`, 'download, @tc/artifacts'),
      memory(`${mebibytes} up: memory above the start`, 'upload, @tc/artifacts'),
      faster(`${mebibytes} down: speed over fetch by hand`, 'download, @tc/artifacts', 'download, fetch by hand', 0.85),
      faster(`${mebibytes} down: speed over taskcluster-client`, 'download, @tc/artifacts', 'download, taskcluster-client', 1),
      faster(
        `${many}: speed of downloadAll over one after another, ${LATENCY} ms away`,
        `many, downloadAll, ${LATENCY} ms away`,
        `many, one after another, ${LATENCY} ms away`,
        3,
      ),
    ],
  );
  const large = (['download', 'upload'] as const).flatMap((way) =>
    ['@tc/artifacts', 'taskcluster-client', 'fetch by hand']
      .map((client) => `${way}, ${client}`)
      .filter((name) => !Number.isNaN(costs.seconds(name)))
      .map((name) => [
        name,
        costs.seconds(name).toFixed(2),
        (size / 1e6 / costs.seconds(name)).toFixed(0),
        costs.cpu(name).toFixed(2),
        (costs.memory(name) / MIB).toFixed(0),
      ]),
  );
  const small = ['many, downloadAll', 'many, one after another'].map((name) => [
    name,
    costs.seconds(name).toFixed(2),
    costs.seconds(`${name}, ${LATENCY} ms away`).toFixed(2),
  ]);
  return `${targets}

${mebibytes}, hashed with sha256 and sha512 on all sides. The memory is the highest resident set, less the one after a small transfer:

${table(['', 'seconds', 'MB/s', 'CPU seconds', 'MiB of memory above the start'], large)}

${many}, each an object with its own API calls:

${table(['', 'seconds', `seconds, ${LATENCY} ms away`], small)}`;
}
