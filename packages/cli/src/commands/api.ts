import type { Client, Endpoint, ScopeTemplate } from '@tc/core';
import type { Command } from 'commander';
import type { Context } from '../kernel/context.ts';
import { collect, define, describeCommand } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';
import { type ReferenceEntry, readEntries } from '../kernel/requests/references.ts';
import { SERVICES, type Service, type ServiceClass } from '../kernel/requests/services.ts';

interface MethodOptions {
  readonly query?: readonly string[];
  readonly payload?: string;
  readonly set?: readonly string[];
  readonly paginate?: boolean;
  readonly summary?: boolean;
  readonly dryRun?: boolean;
}

const fillApi: FillGroup = async (group, context, rest) => {
  if (rest === undefined) {
    describeMethods(group);
    return;
  }
  group
    .description('Call any method of any service.')
    .addHelpText('after', '\nRun `tc api <service>` for its methods, and `tc api <service> <method> --help` for a method.');
  const operands = rest.filter((argument) => !argument.startsWith('-') && argument !== 'help');
  for (const [name, service] of Object.entries(SERVICES)) {
    const command = group.command(name).summary(service.summary).description(`Call a method of ${name}: ${service.summary}.`);
    if (name === operands[0]) await fillService(command, context, name, service, operands[1]);
  }
};
export default fillApi;

/** The commands for the methods differ only in what the reference says, so the documentation shows one for all. */
function describeMethods(group: Command): void {
  const command = define(group, '<service> <method> [args...]', {
    summary: 'call a method',
    description:
      'Call any method of any service. The arguments are those of the route. `tc api` lists the services, `tc api <service>` its ' +
      'methods, and `tc api <service> <method> --help` shows what a method does, its scopes and an example of its payload.',
    json: 'always, whether --json is given or not: the response of the method',
    examples: [
      'tc api queue status fN1SbArXTPSVFNUvaOlinQ',
      'tc api auth listClients --query prefix=github/ --paginate',
      'tc api queue createTask "$(tc slugid)" --payload task.yml --set metadata.name=build',
    ],
  });
  addMethodOptions(command, { query: ['name'], input: 'payload', items: 'items' });
}

async function fillService(command: Command, context: Context, name: string, service: Service, method: string | undefined): Promise<void> {
  const Class = await service.load();
  const entries = new Map((await readEntries(name, Class.service.version)).map((entry) => [entry.name, entry]));
  for (const endpoint of Object.values(Class.service.endpoints)) {
    const entry = entries.get(endpoint.name);
    const child = command.command(endpoint.name).summary(methodSummary(entry));
    if (endpoint.name === method) await fillMethod(child, context, Class, endpoint, entry);
  }
}

function methodSummary(entry: ReferenceEntry | undefined): string {
  const note = entry === undefined || entry.stability === 'stable' ? '' : ` (${entry.stability})`;
  return `${firstSentence(entry?.description ?? '')}${note}`;
}

function firstSentence(markdown: string): string {
  const [sentence = ''] = markdown.split(/\n\n|(?<=\.) /, 1);
  return sentence.replace(/\s+/g, ' ').replace(/\.$/, '');
}

async function fillMethod(
  command: Command,
  context: Context,
  Class: ServiceClass,
  endpoint: Endpoint,
  entry: ReferenceEntry | undefined,
): Promise<void> {
  const { name: service } = Class.service;
  describeCommand(command, { summary: methodSummary(entry), description: `${service}.${endpoint.name}: ${entry?.description ?? ''}` });
  for (const argument of endpoint.args) command.argument(`<${argument}>`);
  addMethodOptions(command, endpoint);
  command.addHelpText('after', () => `\nRequest: ${endpoint.method} ${endpoint.route}\nScopes:${scopesText(endpoint.scopes)}`);
  if (endpoint.input !== undefined) {
    const { examplePayload } = await import('../kernel/requests/example-payload.ts');
    const schema = await payloadSchema(Class, endpoint);
    command.addHelpText(
      'after',
      () => `\nAn example of the payload (${endpoint.input}):\n${JSON.stringify(examplePayload(schema), null, 2)}`,
    );
  }
  command.action(async (...received: unknown[]) => {
    const args = received.slice(0, endpoint.args.length) as string[];
    await call(context, Class, endpoint, args, received[endpoint.args.length] as MethodOptions);
  });
}

function addMethodOptions(command: Command, endpoint: Pick<Endpoint, 'query' | 'input' | 'items'>): void {
  if (endpoint.query !== undefined) {
    const names = endpoint.query.join(', ');
    command.option(
      '--query <name=value>',
      `set a query parameter; repeatable (${names === 'name' ? 'if the method has any' : names})`,
      collect,
    );
  }
  if (endpoint.input !== undefined) {
    command
      .option('--payload <file>', 'read the payload from a JSON or YAML file, or from stdin if the file is -')
      .option('--set <path=value>', 'set a value in the payload, such as metadata.name=build; repeatable', collect);
  }
  if (endpoint.items !== undefined) command.option('--paginate', 'fetch all pages and write the items as JSON, one per line');
  command
    .option('--summary', 'write the request and the response too, with secrets masked: {data, summary}')
    .option('--dry-run', 'write the request instead of sending it: {method, url, payload}');
}

function scopesText(scopes: ScopeTemplate | undefined, indent = ''): string {
  if (scopes === undefined) return ' none';
  if (typeof scopes === 'string') return indent === '' ? ` ${scopes}` : scopes;
  const nested = (part: ScopeTemplate) => `\n${indent}  - ${scopesText(part, `${indent}    `).trimStart()}`;
  if ('AllOf' in scopes) return ` all of${scopes.AllOf.map(nested).join('')}`;
  if ('AnyOf' in scopes) return ` any of${scopes.AnyOf.map(nested).join('')}`;
  if ('for' in scopes) return ` ${scopes.each}, for each ${scopes.for} in ${scopes.in}`;
  const otherwise = scopes.else === undefined ? '' : `${nested(scopes.else)} otherwise`;
  return ` if ${scopes.if}${nested(scopes.then)}${otherwise}`;
}

async function payloadSchema({ service }: ServiceClass, endpoint: Endpoint): Promise<object> {
  const schemas = (await service.schemas()) as Readonly<Record<string, object>>;
  return schemas[endpoint.input ?? ''] ?? {};
}

type Method = (
  ...args: unknown[]
) => Promise<unknown> & { withSummary(): Promise<{ data: unknown; summary: unknown }> } & AsyncIterable<unknown>;

async function call(context: Context, Class: ServiceClass, endpoint: Endpoint, args: string[], options: MethodOptions): Promise<void> {
  const query = await readQuery(endpoint, options.query);
  const payload = await readPayload(context, Class, endpoint, options);
  const client = await context.client(Class as unknown as new (options: object) => Client);
  const { out } = context;
  if (options.dryRun) {
    const url = (client as unknown as { buildUrl(...all: unknown[]): string }).buildUrl(endpoint.name, ...args, ...(query ? [query] : []));
    out.value({ method: endpoint.method, url, ...(payload !== undefined && { payload }) });
    return;
  }
  const method = (client as unknown as Record<string, Method>)[endpoint.name];
  if (method === undefined) throw new Error(`${Class.service.name} has no method ${endpoint.name}`);
  const started = method.call(
    client,
    ...args,
    ...(endpoint.input === undefined ? [] : [payload]),
    ...(endpoint.query === undefined ? [] : [query]),
  );
  if (options.summary) {
    out.value(await started.withSummary());
  } else if (options.paginate) {
    for await (const item of started) out.value(item, { compact: true });
  } else {
    const data = await started;
    if (data !== undefined && data !== '') out.value(data);
    await noteSecrets(context, data);
  }
}

/** Says on a terminal that a response contains secrets. */
async function noteSecrets({ out }: Context, data: unknown): Promise<void> {
  if (!out.terminal) return;
  const { redact } = await import('@tc/core');
  if (JSON.stringify(redact(data)) !== JSON.stringify(data)) out.note('The response contains secrets.', 'yellow');
}

async function readQuery(endpoint: Endpoint, given: readonly string[] | undefined): Promise<Record<string, string> | undefined> {
  if (given === undefined) return undefined;
  const { splitAssignment } = await import('../kernel/requests/assignments.ts');
  const pairs = given.map((text) => splitAssignment('--query', text));
  for (const { name } of pairs) {
    if (!endpoint.query?.includes(name)) {
      throw usageFailure(`--query ${name} is not a parameter of ${endpoint.name}; expected ${endpoint.query?.join(', ')}`);
    }
  }
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
}

/** Reads the payload and checks it against its schema, so that a wrong one is never sent. */
async function readPayload(
  context: Context,
  Class: ServiceClass,
  endpoint: Endpoint,
  { payload: path, set = [] }: MethodOptions,
): Promise<unknown> {
  if (endpoint.input === undefined) return undefined;
  const subject = `${Class.service.name} ${endpoint.name}`;
  if (path === undefined && set.length === 0) {
    throw usageFailure(
      `tc api ${subject} needs a payload`,
      'Give it with --payload <file>, --payload - for stdin, or --set path=value.',
      `See an example with: tc api ${subject} --help`,
    );
  }
  const { readDocument } = await import('../kernel/requests/input.ts');
  const { assign } = await import('../kernel/requests/assignments.ts');
  const document = assign(path === undefined ? undefined : await readDocument(context.host, path), set);
  const { compileSchema, ValidationError } = await import('@tc/core');
  const issues = (await compileSchema(await payloadSchema(Class, endpoint)))(document);
  if (issues.length > 0)
    throw new ValidationError(`the payload of ${Class.service.name}.${endpoint.name} is not a valid ${endpoint.input}`, issues);
  return document;
}
