import type { Secrets } from '@tc/secrets';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import { Failure, usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

const fillSecret: FillGroup = (group, context) => {
  group.description('Read and write secrets.');

  define(group, 'list', { summary: 'list the names of the secrets', json: 'a list of names' })
    .option('--prefix <text>', 'only names that begin with this')
    .action(async ({ prefix = '' }: { prefix?: string }) => {
      const names: string[] = [];
      for await (const name of (await secretsClient(context)).list()) if (name.startsWith(prefix)) names.push(name);
      const { out } = context;
      out.result(names, () => {
        for (const name of names) out.line(out.cell(name));
        if (names.length === 0) out.note('No secrets.');
      });
    });

  define(group, 'get <name> [key]', {
    summary: 'print a secret, or one of its values',
    description: 'Print a secret as JSON, or the value of one of its keys. This shows the secret.',
    json: '{secret, expires}; with a key, the value',
    examples: ['tc secret get project/x/deploy token'],
  }).action(async (name: string, key: string | undefined) => {
    const { secret, expires } = await (await secretsClient(context)).get(name);
    const { out } = context;
    if (key !== undefined && !Object.hasOwn(secret, key)) throw new Failure(`secret ${name} has no key ${JSON.stringify(key)}`);
    const value = key === undefined ? secret : secret[key];
    out.result(key === undefined ? { secret, expires } : value, () => {
      if (typeof value === 'string') out.line(value);
      else out.value(value);
    });
    if (out.terminal) out.note('This is secret. It is now in the history of this terminal.', 'yellow');
  });

  define(group, 'set <name> <file>', {
    summary: 'write a secret from a file or from stdin',
    description:
      'Write a secret from a JSON or YAML file that holds an object, or from stdin if the file is -. A secret of this name is replaced.',
    examples: ['tc secret set project/x/deploy secret.yml --expires "90 days"'],
  })
    .option('--expires <duration>', 'when the secret is deleted', '1 year')
    .action(async (name: string, file: string, { expires }: { expires: string }) => {
      const { readDocument } = await import('../kernel/requests/input.ts');
      const { fromNow } = await import('@tc/core');
      const secret = await readDocument(context.host, file);
      if (typeof secret !== 'object' || secret === null || Array.isArray(secret)) {
        throw usageFailure(`${file === '-' ? 'stdin' : file} does not hold an object; expected keys and values`);
      }
      const expiry = fromNow(expires);
      await (await secretsClient(context)).set(name, { secret, expires: expiry });
      context.out.note(`Wrote secret ${name}, which expires ${context.out.time(expiry)}.`);
    });

  define(group, 'delete <name>', { summary: 'delete a secret' })
    .option('-y, --yes', 'do not ask')
    .action(async (name: string, options: { yes?: boolean }) => {
      if (!(await context.confirm(`Delete the secret ${name}?`, options))) return;
      await (await secretsClient(context)).remove(name);
      context.out.note(`Deleted secret ${name}.`);
    });
};
export default fillSecret;

async function secretsClient(context: Context): Promise<Secrets> {
  const { Secrets } = await import('@tc/secrets');
  return context.client(Secrets);
}
