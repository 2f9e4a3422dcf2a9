import { fileURLToPath } from 'node:url';
import type { Diff, References } from '@tc/generator';
import { describeCommand } from '../kernel/define.ts';
import { Failure, usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { SERVICES } from '../kernel/requests/services.ts';

type Generator = typeof import('@tc/generator');

const fillDiff: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'compare the references of a deployment with the installed packages',
    description:
      'Compare the API references of a deployment, a release or a bundle with those that the installed packages were generated from: ' +
      'which methods, events and schemas are new, gone and changed, and whether that breaks callers. Needs the package @tc/generator.',
    json: '{old, new, services}: the result of `diffReferences` of @tc/generator',
    examples: ['tc diff https://community-tc.services.mozilla.com', 'tc diff 107.0.0 --json'],
  });
  group
    .argument('[source]', 'a root URL, a release, a bundle file, or a folder of references. Default: your deployment')
    .option('--texts', 'also list changes of texts')
    .action(async (given: string | undefined, { texts }: { texts?: boolean }) => {
      const generator = await loadGenerator();
      const source = given ?? (await context.deployment()).rootUrl;
      try {
        const found = generator.diffReferences(await installedReferences(generator), await generator.loadReferences(source));
        const diff = /^https?:/.test(source) ? withoutMissingSchemas(found) : found;
        context.out.result(diff, () => context.out.line(generator.diffTable(diff, texts)));
      } catch (error) {
        if (error instanceof generator.SourceError) throw new Failure(error.message, { cause: error });
        throw error;
      }
    });
};
export default fillDiff;

/** A deployment does not list the schemas that no method and no event refers to, so those that are missing may well be there. */
function withoutMissingSchemas({ services, ...rest }: Diff): Diff {
  return {
    ...rest,
    services: services.map((service) => {
      const changes = service.changes.filter(({ subject, kind }) => subject !== 'schema' || kind !== 'removed');
      return { ...service, changes, status: service.status === 'changed' && changes.length === 0 ? 'same' : service.status };
    }),
  };
}

async function loadGenerator(): Promise<Generator> {
  try {
    return await import('@tc/generator');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw usageFailure(
      'tc diff needs the package @tc/generator',
      'Install it where @tc/cli is, or run: npx -p @tc/cli -p @tc/generator tc diff',
    );
  }
}

/** The references that the packages were generated from. There is a bundle for each service. */
async function installedReferences({ loadReferences }: Generator): Promise<References> {
  const all = await Promise.all(
    Object.keys(SERVICES).map((service) => {
      const bundle = fileURLToPath(import.meta.resolve(`@tc/emulator/references/${service}.json`));
      return loadReferences(bundle, { release: 'as installed' });
    }),
  );
  return {
    release: 'as installed',
    services: all.flatMap(({ services }) => services),
    schemas: new Map(all.flatMap(({ schemas }) => [...schemas])),
  };
}
