import { isRetired, type Model, type Service } from '../model/model.ts';
import type { Change, Diff, ServiceDiff } from './change.ts';
import * as events from './compare-events.ts';
import * as methods from './compare-methods.ts';
import * as schemas from './compare-schemas.ts';
import { listText } from './shape-text.ts';

/** Compares two releases: what is new, gone and changed, by service. */
export function diff(old: Model, now: Model): Diff {
  const before = new Map(old.services.map((service) => [service.name, service]));
  const after = new Map(now.services.map((service) => [service.name, service]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return { old: old.release, new: now.release, services: names.map((name) => diffService(name, before.get(name), after.get(name))) };
}

function diffService(service: string, old: Service | undefined, now: Service | undefined): ServiceDiff {
  if (old === undefined) return { service, status: 'new', changes: now ? added(now) : [] };
  if (now === undefined && isRetired(old)) {
    return { service, status: 'retired', changes: [...old.methods.map(methods.retired), ...old.events.map(events.retired)] };
  }
  if (now === undefined) return { service, status: 'gone', changes: removed(old) };
  const changes = [
    ...compareHeadings(old, now),
    ...methods.compareMethods(old, now),
    ...events.compareEvents(old, now),
    ...schemas.compareSchemas(old, now),
  ];
  return { service, status: changes.length === 0 ? 'same' : 'changed', changes };
}

function added(service: Service): Change[] {
  return [
    { class: 'additive', subject: 'service', name: '', kind: 'added', text: `is new: ${contents(service)}` },
    ...service.methods.map(methods.added),
    ...service.events.map(events.added),
    ...service.schemas.map(schemas.added),
  ];
}

function removed(service: Service): Change[] {
  return [
    { class: 'breaking', subject: 'service', name: '', kind: 'removed', text: `is gone: ${contents(service)}` },
    ...service.methods.map(methods.removed),
    ...service.events.map(events.removed),
    ...service.schemas.map(schemas.removed),
  ];
}

function compareHeadings(old: Service, now: Service): Change[] {
  const change = (kind: string, judged: Change['class'], text: string): Change => ({
    class: judged,
    subject: 'service',
    name: '',
    kind,
    text,
  });
  const texts = ({ api, exchanges }: Service): string => JSON.stringify([api, exchanges]);
  return [
    ...(old.version === now.version ? [] : [change('version', 'breaking', `has API version ${now.version}; was ${old.version}`)]),
    ...(texts(old) === texts(now) ? [] : [change('description', 'text', 'has a new description')]),
  ];
}

function contents({ methods: calls, events: messages }: Service): string {
  const count = (number: number, one: string): string[] => (number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`]);
  return listText([...count(calls.length, 'method'), ...count(messages.length, 'event')], 'and');
}
