import type { Client } from '@tc/core';
import { collect, define } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { SERVICES, type ServiceClass } from '../kernel/requests/services.ts';

interface MethodUrlOptions {
  readonly query?: readonly string[];
  readonly signed?: boolean;
  readonly expires: string;
}

interface UrlBuilder {
  buildUrl(name: string, ...args: unknown[]): string;
  buildSignedUrl(name: string, ...args: unknown[]): string;
}

const fillUrl: FillGroup = (group, context) => {
  const print = (url: string) => context.out.result(url, () => context.out.line(url));

  define(group, 'api <service> <method> [args...]', {
    summary: 'print the URL of a method',
    description: 'Print the URL of a method. With --signed, anyone who has the URL can fetch it until it expires, with your scopes.',
    json: 'a string',
    examples: [
      'tc url api queue status fN1SbArXTPSVFNUvaOlinQ',
      'tc url api --signed --expires 1h queue getLatestArtifact fN1SbArXTPSVFNUvaOlinQ private/log',
    ],
  })
    .option('--query <name=value>', 'set a query parameter; repeatable', collect)
    .option('--signed', 'sign the URL of a GET method')
    .option('--expires <duration>', 'when a signed URL expires', '15 minutes')
    .action(async (service: string, method: string, args: string[], { query, signed, expires }: MethodUrlOptions) => {
      const Class = await (await findService(service)).load();
      const client = (await context.client(Class as unknown as new (options: object) => Client)) as unknown as UrlBuilder;
      const endpoint = Object.hasOwn(Class.service.endpoints, method) ? Class.service.endpoints[method] : undefined;
      if (endpoint === undefined) throw await unknownMethod(Class, method);
      if (args.length !== endpoint.args.length) {
        throw usageFailure(
          `${service} ${method} takes ${endpoint.args.length} arguments and got ${args.length}; expected ${endpoint.args.join(' ')}`,
        );
      }
      const { splitAssignment } = await import('../kernel/requests/assignments.ts');
      const pairs = (query ?? []).map((text) => splitAssignment('--query', text));
      const values = endpoint.query ? [Object.fromEntries(pairs.map(({ name, value }) => [name, value]))] : [];
      if (pairs.length > 0 && !endpoint.query) throw usageFailure(`${service} ${method} has no query parameters`);
      print(
        signed ? client.buildSignedUrl(method, ...args, ...values, { expiresIn: expires }) : client.buildUrl(method, ...args, ...values),
      );
    });

  define(group, 'sign <url>', {
    summary: 'sign a URL',
    description: 'Add a signature to any URL, so that anyone who has it can fetch it until it expires, with your scopes.',
    json: 'a string',
  })
    .option('--expires <duration>', 'when the URL expires', '15 minutes')
    .action(async (url: string, { expires }: { expires: string }) => {
      const { Credentials } = await import('@tc/core');
      print(Credentials.from((await context.deployment()).credentials).signUrl(url, { expiresIn: expires }));
    });

  define(group, 'root', { summary: 'print the root URL of the deployment', json: 'a string' }).action(async () => {
    print((await context.deployment()).uiUrl);
  });
  define(group, 'task <taskId>', { summary: "print the URL of a task's page", json: 'a string' }).action(async (taskId: string) => {
    print(await context.page('tasks', taskId));
  });
  define(group, 'group <taskGroupId>', { summary: "print the URL of a task group's page", json: 'a string' }).action(
    async (taskGroupId: string) => {
      print(await context.page('tasks', 'groups', taskGroupId));
    },
  );
  define(group, 'reference <service>', { summary: "print the URL of a service's API reference", json: 'a string' }).action(
    async (service: string) => {
      const { referenceUrl } = await import('@tc/core');
      const { service: definition } = await (await findService(service)).load();
      print(referenceUrl((await context.deployment()).rootUrl, definition.name, definition.version, 'api'));
    },
  );
};
export default fillUrl;

async function findService(name: string) {
  const service = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (service !== undefined) return service;
  const { nearest } = await import('../kernel/nearest.ts');
  throw usageFailure(`${JSON.stringify(name)} is not a service`, nearest(name, Object.keys(SERVICES)));
}

async function unknownMethod({ service }: ServiceClass, method: string) {
  const { nearest } = await import('../kernel/nearest.ts');
  return usageFailure(`${JSON.stringify(method)} is not a method of ${service.name}`, nearest(method, Object.keys(service.endpoints)));
}
