import { pascalCase } from './names.ts';

/** What is needed of a field of a routing key to tell whether two keys have the same type. */
interface Field {
  readonly name: string;
  readonly constant?: string | undefined;
  readonly multipleWords: boolean;
}

interface Event {
  readonly name: string;
  readonly routingKey: readonly Field[];
}

/** A type of routing keys, and the events that have it. */
export interface RoutingKeyType<E extends Event> {
  readonly name: string;
  readonly events: readonly [E, ...E[]];
}

/**
 * Groups the events of a service by the type of their routing keys. A type that several events share is named by the words that the
 * names of these events begin with, or else by the service: `TaskGroupRoutingKey`, `QueueRoutingKey`.
 */
export function routingKeyTypes<E extends Event>(className: string, events: readonly E[]): RoutingKeyType<E>[] {
  const groups = new Map<string, [E, ...E[]]>();
  for (const event of events) {
    const key = JSON.stringify(event.routingKey.map(({ name, constant, multipleWords }) => [name, constant ?? null, multipleWords]));
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const used = new Set<string>();
  return [...groups.values()].map((group) => {
    const [first] = group;
    const words = group.length === 1 ? pascalCase(first.name) : commonWords(group.map(({ name }) => pascalCase(name))) || className;
    const wanted = `${words}RoutingKey`;
    const name = used.has(wanted) ? `${pascalCase(first.name)}RoutingKey` : wanted;
    used.add(name);
    return { name, events: group };
  });
}

/** The words in Pascal case that all names begin with: `TaskGroupSealed`, `TaskGroupResolved` → `TaskGroup`. */
function commonWords(names: readonly string[]): string {
  const split = names.map((name) => name.match(/[A-Z][^A-Z]*/g) ?? []);
  const [first = []] = split;
  const different = first.findIndex((word, index) => split.some((words) => words[index] !== word));
  return (different === -1 ? first : first.slice(0, different)).join('');
}
