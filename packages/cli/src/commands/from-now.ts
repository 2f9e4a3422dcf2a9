import { describeCommand } from '../kernel/define.ts';
import type { FillGroup } from '../kernel/group.ts';

const fillFromNow: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'print a timestamp relative to now',
    description:
      'Print a timestamp in the format of Taskcluster. A duration is numbers with units, largest first: years, months, weeks, days, ' +
      'hours, minutes, seconds, or short: y, mo, w, d, h, m, s. A year has 365 days and a month 30.',
    json: 'a string',
    examples: ['tc from-now 1 hour', 'tc from-now 2d12h', "tc from-now --from 2030-01-01T00:00:00Z '3 days'", "tc from-now -- '- 1 week'"],
  });
  group
    .argument('<duration...>', 'such as 1 hour, or 2d12h')
    .option('--from <timestamp>', 'count from this time instead of now')
    .action(async (duration: string[], { from }: { from?: string }) => {
      const { fromNowJson, parseTimestamp } = await import('@tc/core');
      const time = fromNowJson(duration.join(' '), from === undefined ? undefined : parseTimestamp(from));
      context.out.result(time, () => context.out.line(time));
    });
};
export default fillFromNow;
