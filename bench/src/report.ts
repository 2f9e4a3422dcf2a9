import { type CallRates, medianRate, type Slice, speedRatio } from './call-rates.ts';
import type { ContenderName } from './contenders.ts';
import type { InstallSize } from './install-size.ts';
import type { Memory } from './memory.ts';
import type { OperationTime, OperationTimes } from './operations.ts';
import { row, table } from './tables.ts';

/** All that is measured. Times are in milliseconds. */
export interface Measured {
  /** By {@link slices}. */
  readonly rates: CallRates;
  readonly memory: ReadonlyMap<ContenderName, Memory>;
  readonly memoryCalls: number;
  readonly startup: Readonly<Record<'ours' | 'peer' | 'oursFirstCall' | 'undiciFirstCall' | 'peerFirstCall', number>>;
  readonly operations: OperationTimes;
  readonly typecheck: { readonly withServices: number; readonly without: number };
  readonly generate: number;
  readonly installSize: { readonly ours: InstallSize; readonly peer: InstallSize };
}

/** The calls that are measured. */
export const slices = {
  one: { method: 'status', inFlight: 1, milliseconds: 200 },
  some: { method: 'status', inFlight: 16, milliseconds: 200 },
  many: { method: 'status', inFlight: 64, milliseconds: 200 },
  put: { method: 'createTask', inFlight: 16, milliseconds: 200 },
} satisfies Record<string, Slice>;

const OFFICIAL: ContenderName = 'taskcluster-client';
const KEEP_ALIVE: ContenderName = 'taskcluster-client, keep-alive';

/** Bytes of heap growth a call that pass for none: code and caches settle, while one kept answer would be thousands. */
const FLAT = 50;

/** Each target, what was measured, and whether that reaches it. */
export function targetTable(measured: Measured): string {
  const { rates, startup, memory, memoryCalls, typecheck, generate } = measured;
  const speed = (name: ContenderName, other: ContenderName, slice: Slice, target: number) => {
    const ratio = speedRatio(rates, slice, name, other);
    return row(`${name}, ${slice.inFlight} in flight, over ${other}: calls/s`, `≥ ${target}`, ratio.toFixed(2), ratio >= target);
  };
  const importRatio = startup.ours / startup.peer;
  const growth = (memory.get('@tc/queue, got')?.growth ?? Number.NaN) / memoryCalls;
  const typecheckRatio = typecheck.withServices / typecheck.without;
  return table(
    ['', 'target', 'measured', 'reached'],
    [
      speed('@tc/queue, got', OFFICIAL, slices.one, 1.4),
      speed('@tc/queue, got', OFFICIAL, slices.some, 1.5),
      speed('@tc/queue, got', KEEP_ALIVE, slices.one, 1.1),
      speed('@tc/queue, got', KEEP_ALIVE, slices.some, 1.1),
      speed('@tc/queue, undici', OFFICIAL, slices.one, 2.5),
      speed('@tc/queue, undici', OFFICIAL, slices.some, 6),
      speed('@tc/queue, undici', 'undici + HMAC', slices.one, 0.8),
      speed('@tc/queue, undici', 'undici + HMAC', slices.some, 0.8),
      row('cold import of @tc/queue over bare Node, over taskcluster-client', '≤ 0.25', importRatio.toFixed(2), importRatio <= 0.25),
      row(
        'import and first call of @tc/queue with got, over taskcluster-client',
        '≤ 1',
        (startup.oursFirstCall / startup.peerFirstCall).toFixed(2),
        startup.oursFirstCall <= startup.peerFirstCall,
      ),
      row(`heap growth a call, after ${memoryCalls.toLocaleString('en')} calls`, 'none', `${growth.toFixed(1)} bytes`, growth < FLAT),
      row('typecheck of a file with three services, over one without', '≤ 1.5', typecheckRatio.toFixed(2), typecheckRatio <= 1.5),
      row('generate all packages', '< 5 s', `${(generate / 1000).toFixed(2)} s`, generate < 5_000),
    ],
  );
}

/** Every client, at every concurrency. */
export function callTable({ rates, memory }: Measured): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  const names = [...(rates.get(slices.one)?.keys() ?? [])];
  const head = ['', 'call', 'in flight', 'calls/s', 'over taskcluster-client', 'CPU µs a call', 'p50 ms', 'p99 ms', 'kB allocated a call'];
  const rows = names.flatMap((name) =>
    Object.values(slices).map((slice, index) => {
      const figure = (which: 'callsPerSecond' | 'cpuMicroseconds' | 'p50' | 'p99') => medianRate(rates, slice, name, which);
      const allocated = index === 0 ? memory.get(name)?.bytesPerCall : undefined;
      return [
        index === 0 ? name : '',
        slice.method,
        String(slice.inFlight),
        whole(figure('callsPerSecond')),
        speedRatio(rates, slice, name, OFFICIAL).toFixed(2),
        whole(figure('cpuMicroseconds')),
        figure('p50').toFixed(2),
        figure('p99').toFixed(2),
        allocated === undefined ? '' : whole(allocated / 1000),
      ];
    }),
  );
  return table(head, rows);
}

/** What is not a call, next to the official client where it has the same. */
export function compareTable({ startup, operations, typecheck, generate, installSize, memory, memoryCalls }: Measured): string {
  const kilobytes = (bytes: number | undefined) => `${Math.round((bytes ?? Number.NaN) / 1000)} kB`;
  const growth = (name: ContenderName) => kilobytes(memory.get(name)?.growth);
  const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
  const operation = (what: string, { ours, peer }: OperationTime) => [
    what,
    `${ours.toFixed(1)} µs`,
    peer === undefined ? '' : `${peer.toFixed(1)} µs`,
    peer === undefined ? '' : (ours / peer).toFixed(2),
  ];
  const time = (what: string, ours: number, peer: number) => [what, milliseconds(ours), milliseconds(peer), (ours / peer).toFixed(2)];
  const { ours, peer } = installSize;
  return table(
    ['', 'ours', 'taskcluster-client', 'ratio'],
    [
      time('cold import, over bare Node', startup.ours, startup.peer),
      time('import and first call, got', startup.oursFirstCall, startup.peerFirstCall),
      time('import and first call, undici', startup.undiciFirstCall, startup.peerFirstCall),
      [`heap growth after ${memoryCalls.toLocaleString('en')} calls`, growth('@tc/queue, got'), growth(OFFICIAL), ''],
      operation('sign a request (over hawk alone)', operations.sign),
      operation('build a URL', operations.buildUrl),
      operation('build a signed URL', operations.buildSignedUrl),
      operation('create temporary credentials', operations.createTemporary),
      operation('validate a task definition', operations.validate),
      operation('validate the first one: load TypeBox, compile', operations.firstValidation),
      [
        `install size (${ours.packages} and ${peer.packages} packages)`,
        `${(ours.bytes / 1e6).toFixed(1)} MB`,
        `${(peer.bytes / 1e6).toFixed(1)} MB`,
        (ours.bytes / peer.bytes).toFixed(2),
      ],
      ['typecheck of a file with three services', milliseconds(typecheck.withServices), '', ''],
      ['typecheck of a file without', milliseconds(typecheck.without), '', ''],
      ['generate all packages', milliseconds(generate), '', ''],
    ],
  );
}
