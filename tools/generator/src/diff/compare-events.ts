import type { Event, RoutingKeyField, Service } from '../model/model.ts';
import type { Change, ChangeClass } from './change.ts';
import { compareRetirement } from './compare-methods.ts';

/** How the events of a service differ, apart from the schemas of their messages. */
export function compareEvents(old: Service, now: Service): Change[] {
  const before = new Map(old.events.map((event) => [event.name, event]));
  const after = new Map(now.events.map((event) => [event.name, event]));
  return [
    ...old.events.filter(({ name }) => !after.has(name)).map((event) => (event.retired === undefined ? gone(event) : retired(event))),
    ...now.events.flatMap((event) => {
      const was = before.get(event.name);
      if (was === undefined) return [event.retired === undefined ? come(event) : retired(event)];
      return compareEvent(was, event);
    }),
  ];
}

/** Says that an event came. */
export function come({ name, exchange }: Event): Change {
  return { class: 'additive', subject: 'event', name, kind: 'added', text: `is new: \`${exchange}\`` };
}

/** Says that an event went. */
export function gone({ name, exchange }: Event): Change {
  return { class: 'breaking', subject: 'event', name, kind: 'removed', text: `is gone: \`${exchange}\`` };
}

/** Says that only one of the two releases has an event, as its mark says. */
export function retired({ name, retired: release }: Event): Change {
  return { class: 'text', subject: 'event', name, kind: 'retired', text: `is retired: Taskcluster ${release} dropped it` };
}

function compareEvent(old: Event, now: Event): Change[] {
  const changes: Change[] = [];
  const add = (kind: string, judged: ChangeClass, text: string): void => {
    changes.push({ class: judged, subject: 'event', name: now.name, kind, text });
  };
  compareRetirement(old, now, add);
  if (old.exchange !== now.exchange) add('exchange', 'breaking', `is published to \`${now.exchange}\`; was to \`${old.exchange}\``);
  const [before, after] = [keyText(old.routingKey), keyText(now.routingKey)];
  if (before !== after) add('routing key', 'breaking', `has the routing key \`${after}\`; had \`${before}\``);
  const texts = ({ title, description, routingKey }: Event): string =>
    [title, description, ...routingKey.map(({ summary }) => summary)].join('\n');
  if (texts(old) !== texts(now)) add('description', 'text', 'is described anew');
  return changes;
}

/** A routing key in one line: its fields, constants as they are, `?` after what may be missing and `…` after what may be of several words. */
function keyText(fields: readonly RoutingKeyField[]): string {
  return fields
    .map(({ name, constant, multipleWords, required }) => {
      const field = constant === undefined ? name : `${name}=${constant}`;
      return `${field}${required ? '' : '?'}${multipleWords ? '…' : ''}`;
    })
    .join('.');
}
