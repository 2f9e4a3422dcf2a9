import { PulseConnectionError } from '@tc/pulse';
import { measureConsuming } from './pulse.ts';

const AMQP_URL = process.env['AMQP_URL'] ?? 'amqp://guest:guest@127.0.0.1:5672';
const PREFETCH = 100;

/** How fast clients consume from the broker at `AMQP_URL`, as a Markdown table; or that there is none. */
export async function measurePulse(quick: boolean): Promise<string> {
  const count = quick ? 2_000 : 10_000;
  const rounds = quick ? 1 : 5;
  try {
    const rates = await measureConsuming(AMQP_URL, count, PREFETCH, rounds);
    const rows = rates.map(({ client, median, range }) => {
      const [least, most] = range.map((rate) => Math.round(rate).toLocaleString('en'));
      return `| ${client} | ${Math.round(median).toLocaleString('en')} | ${least} to ${most} |`;
    });
    return [
      `Messages of 1 kB, each parsed and acknowledged by itself, prefetch ${PREFETCH}.`,
      '',
      '| client | messages/s | slowest and fastest round |',
      '| --- | ---: | ---: |',
      ...rows,
    ].join('\n');
  } catch (error) {
    if (!(error instanceof PulseConnectionError)) throw error;
    return 'Not measured: set `AMQP_URL` to a RabbitMQ broker.';
  }
}
