import type { Binding } from '@tc/core';
import type { Message } from '@tc/pulse';
import type { Context } from '../kernel/context.ts';
import { collect, describeCommand } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

interface EventsOptions {
  readonly where?: readonly string[];
  readonly count?: number;
  readonly queue?: string;
}

type EventsClass = new () => object;
type Event = Binding;

const EVENTS: Readonly<Record<string, () => Promise<EventsClass>>> = {
  auth: async () => (await import('@tc/auth/events')).AuthEvents,
  github: async () => (await import('@tc/github/events')).GithubEvents,
  hooks: async () => (await import('@tc/hooks/events')).HooksEvents,
  notify: async () => (await import('@tc/notify/events')).NotifyEvents,
  'purge-cache': async () => (await import('@tc/purge-cache/events')).PurgeCacheEvents,
  queue: async () => (await import('@tc/queue/events')).QueueEvents,
  'worker-manager': async () => (await import('@tc/worker-manager/events')).WorkerManagerEvents,
};

const fillEvents: FillGroup = (group, context) => {
  describeCommand(group, {
    summary: 'follow the events of a service',
    description:
      'Follow the events that a service publishes on Pulse. The account at the broker is read from PULSE_HOST, PULSE_USERNAME, ' +
      'PULSE_PASSWORD, and optionally PULSE_PORT, PULSE_VHOST and PULSE_TLS, or is the pulseUrl of a profile of `tc config`. ' +
      `Services with events: ${Object.keys(EVENTS).join(', ')}. ` +
      'Without names, all events of the service that have the fields of --where are followed.',
    json: 'one message per line: {event, exchange, routingKey, routing, routes, payload}',
    examples: [
      'tc events queue taskFailed taskException --where provisionerId=proj-x',
      'tc events queue taskCompleted --where taskGroupId="$id" --json | jq -r .payload.status.taskId',
    ],
  });
  group
    .argument('<service>', 'the service')
    .argument('[events...]', 'the names of events, such as taskCompleted')
    .option('--where <field=value>', 'only messages with this value in their routing key; repeatable', collect)
    .option('--count <number>', 'end after this many messages', readCount)
    .option('--queue <name>', 'the name of a queue that keeps messages while nobody reads. Default: a temporary queue')
    .action((service: string, names: string[], options: EventsOptions) => follow(context, service, names, options));
};
export default fillEvents;

async function follow(
  context: Context,
  service: string,
  names: readonly string[],
  { where = [], count, queue }: EventsOptions,
): Promise<void> {
  const bindings = await bind(service, names, where);
  await using pulse = await context.pulse();
  const { out } = context;
  let seen = 0;
  const messages = pulse.messages({
    bindings,
    signal: context.signal,
    ...(queue !== undefined && { queue }),
    onError: (error) => out.note(error.message, 'yellow'),
    onGap: ({ from, to }) => out.note(`Messages from ${from.toISOString()} to ${to.toISOString()} may be missing.`, 'yellow'),
  });
  out.note(`Following ${bindings.map(({ name }) => name).join(', ')}. Press Ctrl-C to stop.`);
  for await (const message of messages) {
    show(context, message);
    seen += 1;
    if (seen === count) {
      await message.ack();
      return;
    }
  }
}

async function bind(service: string, names: readonly string[], where: readonly string[]): Promise<Event[]> {
  const load = Object.hasOwn(EVENTS, service) ? EVENTS[service] : undefined;
  const { nearest } = await import('../kernel/nearest.ts');
  if (load === undefined)
    throw usageFailure(`${JSON.stringify(service)} is not a service with events`, nearest(service, Object.keys(EVENTS)));
  const Events = await load();
  const known = Object.getOwnPropertyNames(Events.prototype).filter((name) => name !== 'constructor');
  const { splitAssignment } = await import('../kernel/requests/assignments.ts');
  const pattern = Object.fromEntries(where.map((text) => Object.values(splitAssignment('--where', text))));
  const events = new Events() as Readonly<Record<string, (this: object, pattern?: object) => Event>>;
  const make = (name: string, values?: object): Event => {
    const method = events[name];
    if (method === undefined || !known.includes(name))
      throw usageFailure(`${JSON.stringify(name)} is not an event of ${service}`, nearest(name, known));
    return method.call(events, values);
  };
  if (names.length > 0) return names.map((name) => make(name, pattern));
  // Events of a service differ in their fields. Those without a field that is asked for cannot match.
  const fitting = known.filter((name) => {
    const fields = make(name).routingKeyFields.map((field) => field.name);
    return Object.keys(pattern).every((field) => fields.includes(field));
  });
  if (fitting.length === 0) throw usageFailure(`no event of ${service} has the fields ${Object.keys(pattern).join(', ')}`);
  return fitting.map((name) => make(name, pattern));
}

function show({ out }: Context, message: Message<string | undefined, unknown, unknown>): void {
  const { name, exchange, routingKey, payload, routes } = message;
  const routing = message.routing as Readonly<Record<string, string>>;
  if (out.json) {
    out.value({ event: name, exchange, routingKey, routing, routes, payload }, { compact: true });
    return;
  }
  const fields = Object.entries(routing).filter(
    ([field, value]) => value !== '_' && value !== '' && !/^routingKeyKind$|^reserved$/.test(field),
  );
  const text = fields.map(([field, value]) => `${out.colors.dim(`${field}=`)}${out.cell(value)}`).join(' ');
  out.line(`${new Date().toISOString().slice(11, 19)} ${out.colors.bold(String(name))} ${text}`);
}

function readCount(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw usageFailure(`--count ${text} is not a whole number above 0`);
}
