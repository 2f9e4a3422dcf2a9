import type { Context } from '../context.ts';

/** Text that is redrawn in place on a terminal. */
export interface LiveView {
  /** Replaces what is shown. `lines` is called again every second, for durations that grow. */
  show(lines: () => readonly string[]): void;
  /** Stops redrawing. What was shown last stays. */
  end(): void;
}

const REDRAW_INTERVAL = 1_000;

/** Starts a view on the terminal. Only for a context whose output is a terminal. */
export async function liveView({ host }: Context): Promise<LiveView> {
  const { createLogUpdate } = await import('log-update');
  const update = createLogUpdate(host.stdout, { showCursor: true });
  let current: () => readonly string[] = () => [];
  const draw = () => {
    const lines = current();
    const rows = (host.stdout.rows || 24) - 1;
    // A view that is taller than the terminal cannot be redrawn in place.
    update((lines.length > rows ? [...lines.slice(0, rows - 1), `… ${lines.length - rows + 1} more lines`] : lines).join('\n'));
  };
  const timer = setInterval(draw, REDRAW_INTERVAL);
  return {
    show(lines) {
      current = lines;
      draw();
    },
    end() {
      clearInterval(timer);
      update.done();
    },
  };
}
