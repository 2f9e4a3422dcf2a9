import type { Method, Service } from '../model.ts';
import { methodSignature } from './signature.ts';
import { firstSentence } from './doc-comment.ts';

/** A package's README: what the service is, how to call it, and what there is to call. */
export function emitReadme(service: Service): string {
  const { name, className, api, exchanges, events, release, version } = service;
  const about = (api ?? exchanges)?.description ?? '';
  return [
    `# @tc/${name}`,
    firstParagraph(about),
    `Made from the references of Taskcluster ${release}, API ${version}. Generated; changes go into \`references/${name}\` or \`tools/generator\`.`,
    '```sh\nnpm install @tc/' + `${name}${api ? ' @tc/core' : ''}` + '\n```',
    ...(api ? [quickStart(service)] : []),
    ...(events.length > 0 ? [eventStart(service)] : []),
    ...(api ? methodTables(service) : []),
    ...(events.length > 0 ? [eventTable(service)] : []),
    `Schemas of everything sent and received are in \`@tc/${name}/schemas\`, for [TypeBox](https://github.com/sinclairzx81/typebox). How calls, credentials, errors, pages and events work: [docs](../../docs) and [@tc/core](../core). ${className ? '' : ''}`.trim(),
    '',
  ].join('\n\n').replace(/\n{3,}/g, '\n\n').trimEnd() + '\n';
}
