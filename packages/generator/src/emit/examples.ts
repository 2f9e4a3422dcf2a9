import type { Method, Service } from '../model/model.ts';

/** Writes a short program that uses a service's client. The reference can hold its last lines; otherwise it calls a simple method. */
export function clientExample({ packageName, className, methods, api }: Service): string {
  const variable = className.charAt(0).toLowerCase() + className.slice(1);
  const use = api?.example?.trim() ?? simpleCall(variable, methods);
  return `import { ${className} } from '${packageName}';

const ${variable} = ${className}.fromEnv(); // reads the TASKCLUSTER_* variables
${use}`;
}

/** Writes a short program that consumes the first event of a service that is not retired. */
export function eventsExample({ packageName, className, events }: Service): string {
  const event = events.find(({ retired }) => retired === undefined) ?? events[0];
  return `import { ${className}Events } from '${packageName}/events';
import { Pulse } from '@tc/pulse';

const events = new ${className}Events();
await using consumer = await Pulse.fromEnv().consume(
  { bindings: [events.${event?.name}()] },
  async (message) => console.log(message.name, message.payload),
);`;
}

/** Calls a method without arguments: one with pages if there is one, or else one with a response. */
function simpleCall(variable: string, methods: readonly Method[]): string {
  const current = methods.filter(({ retired, stability }) => retired === undefined && stability !== 'deprecated');
  const simple = current.filter(({ args, input, httpMethod }) => args.length === 0 && input === undefined && httpMethod === 'GET');
  const method = simple.find(({ items }) => items) ?? simple.find(({ output }) => output) ?? simple[0] ?? methods[0];
  const args = method?.args.map(({ name }) => `'${name}'`).join(', ') ?? '';
  const call = `${variable}.${method?.name}(${args})`;
  return method?.items ? `for await (const item of ${call}) console.log(item); // items of all pages` : `console.log(await ${call});`;
}
