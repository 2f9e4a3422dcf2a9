/** The documents of an invented service called `widgets`, by their path in a deployment. */
export const DOCUMENTS: Readonly<Record<string, object>> = {
  'references/widgets/v1/api.json': {
    $schema: '/schemas/common/api-reference-v0.json#',
    serviceName: 'widgets',
    apiVersion: 'v1',
    title: 'Widgets',
    description: 'Makes widgets.',
    entries: [
      {
        type: 'function',
        name: 'makeWidget',
        title: 'Make a widget',
        description: 'Makes a widget, or confirms that it exists.',
        category: 'Widgets',
        stability: 'stable',
        method: 'put',
        route: '/widget/<widgetId>',
        args: ['widgetId'],
        scopes: 'widgets:make:<widgetId>',
        input: 'v1/make-widget-request.json#',
        output: 'v1/widget.json#',
      },
      {
        type: 'function',
        name: 'listWidgets',
        title: 'List widgets',
        description: 'Lists all widgets.',
        category: 'Widgets',
        stability: 'stable',
        method: 'get',
        route: '/widgets',
        args: [],
        query: ['continuationToken', 'limit'],
        output: 'v1/list-widgets-response.json#',
      },
    ],
  },
  'references/widgets/v1/exchanges.json': {
    $schema: '/schemas/common/exchanges-reference-v0.json#',
    serviceName: 'widgets',
    apiVersion: 'v1',
    title: 'Widget events',
    description: 'Tells of widgets.',
    exchangePrefix: 'exchange/acme-widgets/v1/',
    entries: [
      {
        type: 'topic-exchange',
        name: 'widgetMade',
        title: 'Widget made',
        description: 'A widget was made.',
        exchange: 'widget-made',
        routingKey: [{ name: 'widgetId', summary: 'The widget.', multipleWords: false, required: true }],
        schema: 'v1/widget.json#',
      },
    ],
  },
  'schemas/widgets/v1/make-widget-request.json': {
    $schema: '/schemas/common/metaschema.json#',
    $id: '/schemas/widgets/v1/make-widget-request.json#',
    title: 'Make widget request',
    type: 'object',
    properties: { size: { type: 'integer', minimum: 1, description: 'In millimetres.' }, expires: { type: 'string', format: 'date-time' } },
    additionalProperties: false,
    required: ['size'],
  },
  'schemas/widgets/v1/widget.json': {
    $schema: '/schemas/common/metaschema.json#',
    $id: '/schemas/widgets/v1/widget.json#',
    title: 'Widget',
    type: 'object',
    properties: { widgetId: { type: 'string' }, size: { type: 'integer' } },
    additionalProperties: false,
    required: ['widgetId', 'size'],
  },
  'schemas/widgets/v1/list-widgets-response.json': {
    $schema: '/schemas/common/metaschema.json#',
    $id: '/schemas/widgets/v1/list-widgets-response.json#',
    title: 'List widgets response',
    type: 'object',
    properties: { widgets: { type: 'array', items: { $ref: 'widget.json#' } }, continuationToken: { type: 'string' } },
    additionalProperties: false,
    required: ['widgets'],
  },
};

/** A program that uses the generated package. It prints what it got. */
export const PROGRAM = `
import { Widgets, type Widget } from '@acme/widgets';
import { WidgetsEvents } from '@acme/widgets/events';

const widgets = Widgets.fromEnv({ validate: true });
const made: Widget = await widgets.makeWidget('w/1', { size: 3, expires: new Date(0) });
const sizes: number[] = [];
for await (const { size } of widgets.listWidgets()) sizes.push(size);
const refused = await widgets.makeWidget('w/2', { size: 0 }).catch((error: Error) => error.name);
// @ts-expect-error: size is a number
await widgets.makeWidget('w/3', { size: 'large' }).catch(() => undefined);
const { exchange, routingKeyPattern } = new WidgetsEvents().widgetMade({ widgetId: 'w' });
console.log(JSON.stringify({ made, sizes, refused, exchange, routingKeyPattern }));
`;

/** The same without a build step, from the reference that the deployment serves. */
export const SCRIPT = `
import { createClient } from '@tc/core/reference';

const rootUrl = process.env.TASKCLUSTER_ROOT_URL;
const get = async (path) => (await fetch(rootUrl + '/' + path)).json();
const reference = await get('references/widgets/v1/api.json');
const names = ['make-widget-request', 'widget', 'list-widgets-response'].map((name) => 'schemas/widgets/v1/' + name + '.json');
const schemas = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await get(name)])));
const credentials = { clientId: process.env.TASKCLUSTER_CLIENT_ID, accessToken: process.env.TASKCLUSTER_ACCESS_TOKEN };
const widgets = createClient(reference, { rootUrl, credentials, schemas, validate: true });
const made = await widgets.makeWidget('w/1', { size: 3, expires: new Date(0) });
const sizes = [];
for await (const { size } of widgets.listWidgets()) sizes.push(size);
const refused = await widgets.makeWidget('w/2', { size: 0 }).catch((error) => error.name);
console.log(JSON.stringify({ made, sizes, refused }));
`;
