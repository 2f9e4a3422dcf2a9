import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from '../kernel/context.ts';
import { describeCommand } from '../kernel/define.ts';
import { EXIT, Failure, usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { readDocument } from '../kernel/requests/input.ts';
import { SERVICES } from '../kernel/requests/services.ts';

const fillValidate: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'check a JSON or YAML file against a schema',
    description:
      'Check a JSON or YAML file against a schema. A schema is the payload of a method, such as queue.createTask; a schema of a service, ' +
      'such as queue/v1/create-task-request.json; or a file or URL with a JSON Schema. A .taskcluster.yml needs no --schema. The exit ' +
      'code is 1 if the file does not match.',
    json: '{valid, issues}; an issue is {path, message}',
    examples: [
      'tc validate .taskcluster.yml',
      'tc validate task.json --schema queue.createTask',
      'tc validate data.json --schema schema.json',
    ],
  });
  group
    .argument('<file>', 'the file to check, or - for stdin')
    .option('--schema <schema>', 'what to check it against')
    .action(async (file: string, { schema: given }: { schema?: string }) => {
      const document = await readDocument(context.host, file);
      const schema = await findSchema(given ?? defaultSchema(file, document));
      const { compileSchema } = await import('@tc/core');
      const issues = (await compileSchema(schema))(document);
      const { out } = context;
      out.result({ valid: issues.length === 0, issues }, () => {});
      if (issues.length === 0) {
        if (!out.json) out.note(`${file} is valid.`, 'green');
        return;
      }
      throw new Failure(
        `${file} is not valid:\n${issues.map(({ path, message }) => `  ${path || 'the document'} ${message}`).join('\n')}`,
        {
          exitCode: EXIT.failed,
        },
      );
    });
};
export default fillValidate;

function defaultSchema(file: string, document: unknown): string {
  if (/^\.taskcluster\.ya?ml$/.test(basename(file))) {
    const { version } = (document ?? {}) as { version?: unknown };
    return version === 0 ? 'github/v1/taskcluster-github-config.json' : 'github/v1/taskcluster-github-config.v1.json';
  }
  throw usageFailure('--schema is missing', 'Give the payload of a method, such as queue.createTask, or a schema file.');
}

async function findSchema(name: string): Promise<object> {
  const [, service = '', method = ''] = /^([a-z-]+)\.([A-Za-z]+)$/.exec(name) ?? [];
  if (Object.hasOwn(SERVICES, service)) return payloadSchema(service, method);
  const { loadSchema } = await import('../kernel/requests/json-schema.ts');
  const [, owner = ''] = /^([a-z-]+)\/v\d+\/[\w./-]+\.json#?$/.exec(name) ?? [];
  if (Object.hasOwn(SERVICES, owner)) return loadSchema(`${BUNDLE}/schemas/${name}`, fromBundle);
  const url = /^(https?|file):/.test(name) ? name : pathToFileURL(name).href;
  return loadSchema(url, fromAnywhere);
}

async function payloadSchema(service: string, method: string): Promise<object> {
  const { service: definition } = await (SERVICES[service] as (typeof SERVICES)[string]).load();
  const endpoint = Object.hasOwn(definition.endpoints, method) ? definition.endpoints[method] : undefined;
  const { nearest } = await import('../kernel/nearest.ts');
  const known = Object.values(definition.endpoints).filter(({ input }) => input !== undefined);
  if (endpoint?.input === undefined) {
    throw usageFailure(
      `${service}.${method} is not a method with a payload`,
      nearest(
        method,
        known.map((each) => each.name),
      ),
    );
  }
  return ((await definition.schemas()) as Record<string, object>)[endpoint.input] ?? {};
}

/** The base of URLs for schemas that come with this package. */
const BUNDLE = 'bundle://taskcluster';

async function fromBundle(url: string): Promise<unknown> {
  const path = url.slice(BUNDLE.length + 1);
  const { readReference } = await import('../kernel/requests/references.ts');
  const document = (await readReference(path.split('/')[1] ?? '')).get(path);
  if (document === undefined) throw usageFailure(`${path.replace(/^schemas\//, '')} is not a schema of Taskcluster`);
  return document;
}

async function fromAnywhere(url: string): Promise<unknown> {
  if (url.startsWith('file:')) {
    const { fileURLToPath } = await import('node:url');
    return readSchemaFile(fileURLToPath(url));
  }
  const response = await fetch(url);
  if (!response.ok) throw new Failure(`${url} answers ${response.status}`);
  return response.json();
}

async function readSchemaFile(path: string): Promise<unknown> {
  // Only stdin needs a host, and a path is never stdin.
  return readDocument({} as Context['host'], path);
}
