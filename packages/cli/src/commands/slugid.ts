import { define, describeCommand } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

const SLUG = /^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const fillSlugid: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'make, encode and decode ids',
    description: 'Print a new id for a task: a random UUID as 22 characters that never begin with a dash.',
    json: 'a string; with --count, a list of strings',
    examples: ['taskId=$(tc slugid)', 'tc slugid decode VXmoGXj4Rgyv4BJ6xKlpmQ'],
  });
  group
    .option('--count <number>', 'how many ids to print', readCount)
    .option('--v4', 'allow ids that begin with a dash')
    .action(async ({ count, v4 }: { count?: number; v4?: boolean }) => {
      const { nice, v4: any } = await slugidPackage();
      const ids = Array.from({ length: count ?? 1 }, () => (v4 ? any() : nice()));
      context.out.result(count === undefined ? ids[0] : ids, () => context.out.line(ids.join('\n')));
    });
  define(group, 'decode <slugid>', { summary: 'print the UUID of an id', json: 'a string' }).action(async (slug: string) => {
    if (!SLUG.test(slug))
      throw usageFailure(`${JSON.stringify(slug)} is not a slugid; expected 22 characters, such as VXmoGXj4Rgyv4BJ6xKlpmQ`);
    const uuid = (await slugidPackage()).decode(slug);
    context.out.result(uuid, () => context.out.line(uuid));
  });
  define(group, 'encode <uuid>', { summary: 'print the id of a UUID', json: 'a string' }).action(async (uuid: string) => {
    if (!UUID.test(uuid))
      throw usageFailure(`${JSON.stringify(uuid)} is not a version 4 UUID, such as 5579a819-78f8-460c-afe0-127ac4a96999`);
    const slug = (await slugidPackage()).encode(uuid);
    context.out.result(slug, () => context.out.line(slug));
  });
};
export default fillSlugid;

interface SlugidPackage {
  nice(): string;
  v4(): string;
  decode(slug: string): string;
  encode(uuid: string): string;
}

/** The package itself: loading all of `@tc/core` for it would take longer than the command. */
async function slugidPackage(): Promise<SlugidPackage> {
  return (await import('slugid')).default;
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 100_000) return count;
  throw usageFailure(`--count ${text} is not a number from 1 to 100000`);
}
