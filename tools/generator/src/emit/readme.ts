import type { Event, Method, Service } from '../model/model.ts';
import { parameters, resultType } from './client.ts';
import { firstSentence } from './doc-comment.ts';

/** A package's README: what the service is, how to begin, and what there is to call and to listen to. */
export function emitReadme(service: Service): string {
  const { name, api, exchanges, events, release, version } = service;
  const heading = api ?? exchanges;
  const sections = [
    `# @tc/${name}`,
    heading?.description.trim().split(/\n\s*\n/)[0] ?? '',
    `Generated from [references/${name}](../../references/${name}), API version ${version} of Taskcluster ${release}.`,
    `\`\`\`sh\nnpm install @tc/${name}${events.length > 0 ? '   # and @tc/pulse, for events' : ''}\n\`\`\``,
    api ? quickStart(service) : '',
    events.length > 0 ? eventStart(service) : '',
    api ? methodTables(service) : '',
    events.length > 0 ? eventTable(events) : '',
    '## More',
    `Credentials, errors, pages, validation and tests: [the guide](../../docs). Schemas of all that is sent and received, for
[TypeBox](https://github.com/sinclairzx81/typebox) and as JSON Schema: \`@tc/${name}/schemas\`.`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function quickStart({ name, className, methods }: Service): string {
  const simple = methods.filter(({ args, input, httpMethod }) => args.length === 0 && input === undefined && httpMethod === 'GET');
  const example = simple.find(({ items }) => items) ?? simple[0] ?? methods[0];
  const variable = className.charAt(0).toLowerCase() + className.slice(1);
  const args = example?.args.map(({ parameter }) => parameter).join(', ') ?? '';
  const call = `${variable}.${example?.name}(${args})`;
  const use = example?.items ? `for await (const item of ${call}) console.log(item); // of every page` : `console.log(await ${call});`;
  return `\`\`\`ts
import { ${className} } from '@tc/${name}';

const ${variable} = ${className}.fromEnv(); // TASKCLUSTER_* variables
${use}
\`\`\``;
}

function eventStart({ name, className, events }: Service): string {
  const [first] = events;
  return `\`\`\`ts
import { ${className}Events } from '@tc/${name}/events';
import { Pulse } from '@tc/pulse';

const events = new ${className}Events();
await using consumer = await Pulse.fromEnv().consume(
  { bindings: [events.${first?.name}()] },
  async (message) => console.log(message.name, message.payload),
);
\`\`\``;
}

function methodTables(service: Service): string {
  const categories = [...new Set(service.methods.map(({ category }) => category))];
  const tables = categories.map((category) => {
    const rows = service.methods.filter((method) => method.category === category).map((method) => methodRow(method, service));
    return `### ${category}\n\n| method | |\n| --- | --- |\n${rows.join('\n')}`;
  });
  return `## Methods\n\n${tables.join('\n\n')}`;
}

function methodRow(method: Method, service: Service): string {
  const { name, title, description, stability, retired } = method;
  const list = parameters(method, (type) => type).map((one) => `${one.name}${one.optional ? '?' : ''}`);
  const result = resultType(method, service, (type) => type);
  const state = retired === undefined ? stability : `retired in ${retired}`;
  const mark = state === 'stable' ? '' : ` **${state}**`;
  return `| ${code(`${name}(${list.join(', ')}): ${result}`)}${mark} | ${cell(firstSentence(description) || title)} |`;
}

function eventTable(events: readonly Event[]): string {
  const rows = events.map(
    ({ name, title, description, routingKey, exchange, retired }) =>
      `| \`${name}\`${retired === undefined ? '' : ` **retired in ${retired}**`} | ${cell(firstSentence(description) || title)} | \`${exchange}\` | ${routingKey.map((field) => `\`${field.name}\``).join(' ')} |`,
  );
  return `## Events\n\n| event | | exchange | routing key |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
