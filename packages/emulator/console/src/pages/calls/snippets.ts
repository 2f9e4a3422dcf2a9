import type { CallDetail } from '../../../../src/console/protocol.ts';

/** Writes a program that makes the call again. Masked secrets stay masked. */
export function typescriptSnippet({ service, method, params, query, payload }: CallDetail): string {
  const name = className(service);
  const instance = name.charAt(0).toLowerCase() + name.slice(1);
  const args = [
    ...Object.values(params).map((value) => literal(value)),
    ...(payload === undefined ? [] : [literal(payload)]),
    ...(Object.keys(query).length === 0 ? [] : [literal(query)]),
  ];
  return [
    `import { ${name} } from '@tc/${service}';`,
    '',
    `const ${instance} = ${name}.fromEnv();`,
    `const result = await ${instance}.${method}(${args.join(', ')});`,
    'console.log(result);',
    '',
  ].join('\n');
}

/** Writes a command for a POSIX shell that makes the call again. Masked secrets stay masked. */
export function shellSnippet({ service, method, params, query, payload }: CallDetail): string {
  const words = [
    'tc api',
    service,
    method,
    ...Object.values(params).map(quote),
    ...Object.entries(query).map(([name, value]) => `--query ${quote(`${name}=${value}`)}`),
  ];
  if (payload === undefined) return `${words.join(' ')}\n`;
  return `${words.join(' ')} --payload - <<'JSON'\n${JSON.stringify(payload, null, 2)}\nJSON\n`;
}

/** The name of a service's class, such as `WorkerManager` for `worker-manager`. */
function className(service: string): string {
  return service.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Writes a JSON value as TypeScript, with names unquoted where possible. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const entries = Object.entries(value).map(([key, entry]) => inner + (isArray ? '' : `${propertyName(key)}: `) + literal(entry, inner));
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  return entries.length === 0 ? open + close : `${open}\n${entries.join(',\n')},\n${indent}${close}`;
}

function propertyName(key: string): string {
  if (key === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key);
}

function text(value: string): string {
  const inside = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside}'`;
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
