import type { Event, Method, Service } from '../model/model.ts';
import { parameters, resultType } from './client.ts';
import { firstSentence } from './doc-comment.ts';
import { clientExample, eventsExample } from './examples.ts';

/** Emits a package's README: what the service is, how to start, and its methods and events. */
export function emitReadme(service: Service): string {
  const { name, api, exchanges, events, release, version } = service;
  const heading = api ?? exchanges;
  const sections = [
    `# @tc/${name}`,
    heading?.description.trim().split(/\n\s*\n/)[0] ?? '',
    `Generated from [references/${name}](../../references/${name}), API version ${version} of Taskcluster ${release}.`,
    `\`\`\`sh\nnpm install @tc/${name}${events.length > 0 ? '   # and @tc/pulse, for events' : ''}\n\`\`\``,
    api ? `\`\`\`ts\n${clientExample(service)}\n\`\`\`` : '',
    events.length > 0 ? `\`\`\`ts\n${eventsExample(service)}\n\`\`\`` : '',
    api ? methodTables(service) : '',
    events.length > 0 ? eventTable(events) : '',
    '## More',
    `[The guide](../../docs) covers credentials, errors, pages, validation and tests. \`@tc/${name}/schemas\` exports a
[TypeBox](https://github.com/sinclairzx81/typebox) schema for each payload, response and message; each is also a JSON Schema.
Their TypeScript types need \`npm install typebox\`.`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
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
