import type { Event, RoutingKeyField, Service } from '../model/model.ts';
import type { Change, ChangeClass } from './change.ts';
import { compareRetirement } from './compare-methods.ts';

/** Compares the events of a service, without the schemas of their messages. */
export function compareEvents(old: Service, now: Service): Change[] {
  const before = new Map(old.events.map((event) => [event.name, event]));
  const after = new Map(now.events.map((event) => [event.name, event]));
  return [
    ...old.events.filter(({ name }) => !after.has(name)).map((event) => (event.retired === undefined ? removed(event) : retired(event))),
    ...now.events.flatMap((event) => {
      const was = before.get(event.name);
      if (was === undefined) return [event.retired === undefined ? added(event) : retired(event)];
      return compareEvent(was, event);
    }),
  ];
}

/** Says that an event is new. */
export function added({ name, exchange }: Event): Change {
  return { class: 'additive', subject: 'event', name, kind: 'added', text: `is new: \`${exchange}\`` };
}

/** Says that an event is gone. */
export function removed({ name, exchange }: Event): Change {
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
  if (texts(old) !== texts(now)) add('description', 'text', 'has a new description');
  return changes;
}

/** Writes a routing key in one line: `name=constant` for constants, `?` after optional fields, `…` after fields of several words. */
function keyText(fields: readonly RoutingKeyField[]): string {
  return fields
    .map(({ name, constant, multipleWords, required }) => {
      const field = constant === undefined ? name : `${name}=${constant}`;
      return `${field}${required ? '' : '?'}${multipleWords ? '…' : ''}`;
    })
    .join('.');
}
