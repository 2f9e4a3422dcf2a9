/** JavaScript's reserved words, and names that strict mode does not allow. */
const RESERVED = new Set(
  `arguments await break case catch class const constructor continue debugger default delete do else enum eval export extends false finally
  for function if implements import in instanceof interface let new null package private protected public return static super switch this
  throw true try typeof var void while with yield`.split(/\s+/),
);

/** Members that all clients have. */
const CLIENT_MEMBERS = new Set([
  'buildSignedUrl',
  'buildUrl',
  'call',
  'callPaged',
  'credentials',
  'fakeCalls',
  'invoke',
  'invokePaged',
  'request',
  'rootUrl',
  'use',
]);

/** Members that all objects have, and `then`, which would make an object look like a promise. */
const OBJECT_MEMBERS = new Set(Object.getOwnPropertyNames(Object.prototype).concat('then'));

/** Names that generated files use for other types. */
const TAKEN_TYPES = new Set(
  `Array Boolean Date Error Function JSON Map Number Object Omit Partial Promise Readonly ReadonlyArray Record Set String Symbol Type Wire Agree
  Binding Call CallOptions Client ClientOptions Endpoint Exchange PagedCall RoutingKeyPattern ServiceDefinition Static`.split(/\s+/),
);

/** Converts text to Pascal case: `worker-manager` → `WorkerManager`, `AWS S3 Credentials Response` → `AwsS3CredentialsResponse`. */
export function pascalCase(text: string): string {
  const words = text.replace(/['’]/g, '').match(/[A-Za-z0-9]+/g) ?? [];
  const name = words.map(capitalize).join('');
  return /^\d/.test(name) ? `N${name}` : name;
}

/** Capitalizes a word: `clientId` → `ClientId`. A word in upper case gets lower case letters, to separate it from the next word: `DSN` → `Dsn`. */
function capitalize(word: string): string {
  const calm = /^[A-Z0-9]{2,}$/.test(word) ? word.toLowerCase() : word;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}

/** Names the client of a service: `worker-manager` → `WorkerManager`; `object` → `ObjectService`, because JavaScript has an `Object`. */
export function serviceClassName(service: string): string {
  const name = pascalCase(service);
  return isTakenType(name) ? `${name}Service` : name;
}

/** Names a method in code. A name that JavaScript or all clients use for something else gets a `_` at the end. */
export function methodName(name: string): string {
  return RESERVED.has(name) || CLIENT_MEMBERS.has(name) || OBJECT_MEMBERS.has(name) ? `${name}_` : name;
}

/** Names an event in code. */
export function eventName(name: string): string {
  return RESERVED.has(name) || OBJECT_MEMBERS.has(name) ? `${name}_` : name;
}

/** Names a parameter in code: in camel case, not a reserved word, not one of `taken`. */
export function parameterName(name: string, taken: readonly string[] = []): string {
  const pascal = pascalCase(name) || 'Argument';
  const camel = /^[A-Za-z_$][\w$]*$/.test(name) ? name : pascal.charAt(0).toLowerCase() + pascal.slice(1);
  let free = RESERVED.has(camel) ? `${camel}_` : camel;
  while (taken.includes(free)) free += '_';
  return free;
}

/** Whether a type with this name would hide a type that generated code uses. */
export function isTakenType(name: string): boolean {
  return TAKEN_TYPES.has(name);
}

/** Returns the English singular, to name the items of a list: `launchConfigs` → `launchConfig`, `entries` → `entry`. */
export function singular(name: string): string {
  if (/stats$/i.test(name)) return name;
  if (/[^aeiou]ies$/i.test(name)) return name.replace(/ies$/, 'y');
  if (/(ss|sh|ch|x|status|alias)es$/i.test(name)) return name.replace(/es$/, '');
  return /[^su]s$/.test(name) ? name.replace(/s$/, '') : name;
}

/** Writes a property name in code, with quotes only if it needs them. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** Writes a JSON value as a literal in code. Strings have single quotes, unless double quotes need fewer escapes. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${key === '__proto__' ? "['__proto__']" : propertyKey(key)}: ${literal(item)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function stringLiteral(text: string): string {
  const double = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (text.includes("'") && !text.includes('"')) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
