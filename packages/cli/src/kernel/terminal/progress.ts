import type { Context } from '../context.ts';

/** A bar on stderr for what takes longer than a second. Does nothing when stderr is no terminal. */
export interface ProgressBar {
  update(done: number, total: number | undefined, note?: string): void;
  end(): void;
}

const DELAY = 1_000;

export interface ProgressOptions {
  /** What happens, such as `Downloading`. */
  readonly title: string;
  /** Whether the numbers are bytes. Default: false. */
  readonly bytes?: boolean;
}

/** Makes a bar that appears when a second has passed. */
export async function progressBar({ host, out }: Context, { title, bytes = false }: ProgressOptions): Promise<ProgressBar> {
  if (!host.stderr.isTTY || out.json) return { update: () => {}, end: () => {} };
  const { SingleBar } = (await import('cli-progress')).default;
  const show = bytes ? formatBytes : String;
  const bar = new SingleBar({
    stream: host.stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: (_options, { value, total, progress }, { known, note }: { known: boolean; note: string }) => {
      const filled = Math.round(progress * 24);
      const line = `${'█'.repeat(filled)}${'░'.repeat(24 - filled)}`;
      const amount = known ? `${line} ${Math.floor(progress * 100)}%  ${show(value)} of ${show(total)}` : show(value);
      return `${title}  ${amount}${note === '' ? '' : `  ${note}`}`;
    },
  });
  const begin = Date.now();
  let started = false;
  return {
    update(done, total, note = '') {
      const payload = { known: total !== undefined, note };
      if (started) {
        bar.setTotal(Math.max(total ?? done, 1));
        bar.update(done, payload);
      } else if (Date.now() - begin >= DELAY) {
        started = true;
        bar.start(Math.max(total ?? done, 1), done, payload);
      }
    },
    end() {
      if (started) bar.stop();
    },
  };
}

/** Formats a number of bytes, such as `12.3 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return power === 0 ? `${bytes} B` : `${(bytes / 1000 ** power).toFixed(1)} ${units[power]}`;
}
