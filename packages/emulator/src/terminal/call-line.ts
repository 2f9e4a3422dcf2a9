import type { Colors } from 'picocolors/types.js';
import type { CallEntry } from '../console/protocol.ts';

/** Widths that fit most calls. Longer values move the rest of their line to the right. */
const WIDTH = { status: 3, duration: 8, method: 36 };

/** Formats a call as one line: time, status, milliseconds, method and caller. */
export function callLine(call: CallEntry, colors: Colors): string {
  const { time, status, duration, clientId = 'anonymous', fault } = call;
  const columns = [
    colors.dim(new Date(time).toTimeString().slice(0, 8)),
    statusColor(status, colors)(String(status ?? 'cut').padStart(WIDTH.status)),
    colors.dim(`${duration.toFixed(1)} ms`.padStart(WIDTH.duration)),
    printable(nameOf(call)).padEnd(WIDTH.method),
    colors.dim(printable(clientId)),
  ];
  return columns.join('  ') + (fault === true ? colors.yellow('  (fault)') : '');
}

/** Such as `queue.createTask`. A request that matches no method is shown with its URL. */
function nameOf({ service, method, verb, url }: CallEntry): string {
  return method === '' ? `${verb} ${url}` : `${service}.${method}`;
}

function statusColor(status: number | undefined, colors: Colors): (text: string) => string {
  if (status === undefined || status >= 500) return colors.red;
  if (status >= 400) return colors.yellow;
  return status >= 300 ? colors.cyan : colors.green;
}

/** Replaces control characters, which would reach the terminal, with a question mark. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '?');
}
