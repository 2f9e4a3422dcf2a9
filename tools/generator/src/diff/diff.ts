import { isRetired, type Model, type Service } from '../model/model.ts';
import type { Change, Diff, ServiceDiff } from './change.ts';
import * as events from './compare-events.ts';
import * as methods from './compare-methods.ts';
import * as schemas from './compare-schemas.ts';

/** How one release differs from another: what came, went and changed, by service. */
export function diff(old: Model, now: Model): Diff {
  const before = new Map(old.services.map((service) => [service.name, service]));
  const after = new Map(now.services.map((service) => [service.name, service]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return { old: old.release, new: now.release, services: names.map((name) => diffService(name, before.get(name), after.get(name))) };
}

function diffService(service: string, old: Service | undefined, now: Service | undefined): ServiceDiff {
  if (old === undefined)
    return now === undefined ? { service, status: 'same', changes: [] } : { service, status: 'new', changes: come(now) };
  if (now === undefined && isRetired(old)) {
    return { service, status: 'retired', changes: [...old.methods.map(methods.retired), ...old.events.map(events.retired)] };
  }
  if (now === undefined) return { service, status: 'gone', changes: gone(old) };
  const changes = [
    ...compareHeadings(old, now),
    ...methods.compareMethods(old, now),
    ...events.compareEvents(old, now),
    ...schemas.compareSchemas(old, now),
  ];
  return { service, status: changes.length === 0 ? 'same' : 'changed', changes };
}

/** Says that a service came, with all that it has. */
function come(service: Service): Change[] {
  return [
    { class: 'additive', subject: 'service', name: '', kind: 'added', text: `is new: ${contents(service)}` },
    ...service.methods.map(methods.come),
    ...service.events.map(events.come),
    ...service.schemas.map(schemas.come),
  ];
}

/** Says that a service went, with all that it had. */
function gone(service: Service): Change[] {
  return [
    { class: 'breaking', subject: 'service', name: '', kind: 'removed', text: `is gone: ${contents(service)}` },
    ...service.methods.map(methods.gone),
    ...service.events.map(events.gone),
    ...service.schemas.map(schemas.gone),
  ];
}

function compareHeadings(old: Service, now: Service): Change[] {
  const texts = ({ api, exchanges }: Service): string => JSON.stringify([api, exchanges]);
  return [
    ...(old.version === now.version
      ? []
      : [
          {
            class: 'breaking',
            subject: 'service',
            name: '',
            kind: 'version',
            text: `has API version ${now.version}; was ${old.version}`,
          } as const,
        ]),
    ...(texts(old) === texts(now)
      ? []
      : [{ class: 'text', subject: 'service', name: '', kind: 'description', text: 'is described anew' } as const]),
  ];
}

function contents({ methods: calls, events: messages }: Service): string {
  const count = (number: number, one: string): string[] => (number === 0 ? [] : [`${number} ${one}${number === 1 ? '' : 's'}`]);
  return [...count(calls.length, 'method'), ...count(messages.length, 'event')].join(' and ');
}
