import { ConfigurationError } from './errors.ts';

/** The values of a route's arguments, in the order of the route. */
export type RouteArgument = string | number;

/** Query parameters by name. `undefined` leaves a parameter out. */
export type QueryValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Checks a deployment's root URL and removes a trailing `/`. @throws {ConfigurationError} when it is not an http or https URL */
export function normalizeRootUrl(rootUrl: string): string {
  if (!/^https?:\/\/[^/?#\s]+(\/[^?#\s]*)?$/.test(rootUrl) || !URL.canParse(rootUrl)) {
    throw new ConfigurationError(`rootUrl is ${JSON.stringify(rootUrl)}, expected a URL such as "https://taskcluster.example.com"`);
  }
  if (new URL(rootUrl).username !== '' || new URL(rootUrl).password !== '') {
    throw new ConfigurationError('rootUrl contains a user name or password; pass credentials in the option `credentials`');
  }
  return rootUrl.replace(/\/+$/, '');
}

/** Returns the base URL of a service's API, to which its routes are relative. */
export function apiUrl(rootUrl: string, serviceName: string, apiVersion: string): string {
  return `${rootUrl}/api/${serviceName}/${apiVersion}`;
}

/** Returns the URL of the reference of a service's API or exchanges. `rootUrl` must not end with a slash. */
export function referenceUrl(rootUrl: string, serviceName: string, apiVersion: string, kind: 'api' | 'exchanges'): string {
  return `${rootUrl}/references/${serviceName}/${apiVersion}/${kind}.json`;
}

/** Returns the URL of a JSON schema of a service, such as `v1/create-task-request.json#`. */
export function schemaUrl(rootUrl: string, serviceName: string, name: string): string {
  return `${rootUrl}/schemas/${serviceName}/${name}`;
}

/** Returns the URL of the list of a deployment's references and schemas. */
export function manifestUrl(rootUrl: string): string {
  return `${rootUrl}/references/manifest.json`;
}

/**
 * Percent-encodes a route argument, including `/`.
 *
 * @throws {ConfigurationError} when it is not a string or a whole number, or is `''`, `.` or `..`, which would lead to another route
 */
export function encodeArgument(name: string, value: RouteArgument): string {
  if (typeof value === 'number' ? !Number.isSafeInteger(value) : typeof value !== 'string') {
    throw new ConfigurationError(`${name} is ${describe(value)}, expected a string or a whole number`);
  }
  if (value === '' || value === '.' || value === '..') {
    throw new ConfigurationError(`${name} is ${JSON.stringify(value)}, which cannot be part of a URL path`);
  }
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw new ConfigurationError(`${name} contains half of a surrogate pair, which cannot be part of a URL`, { cause });
  }
}

/** Replaces each `<name>` in `route` by its value. @throws {ConfigurationError} when a value is missing or cannot be encoded */
export function fillRoute(route: string, names: readonly string[], values: readonly RouteArgument[]): string {
  let path = route;
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (value === undefined) throw new ConfigurationError(`${name} is missing`);
    path = path.replace(`<${name}>`, () => encodeArgument(name, value));
  }
  return path;
}

/** Makes `?name=value&…` from the values that are set, or `''` if none is. @throws {ConfigurationError} when a name is not in `known` */
export function encodeQuery(known: readonly string[], values: QueryValues | undefined): string {
  if (values === undefined) return '';
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (!known.includes(name)) {
      const expected = known.length > 0 ? `expected ${known.join(', ')}` : 'the method has none';
      throw new ConfigurationError(`${JSON.stringify(name)} is not a query parameter; ${expected}`);
    }
    if (value === undefined) continue;
    if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'string' && typeof value !== 'boolean') {
      throw new ConfigurationError(`query parameter ${name} is ${describe(value)}, expected a string, number or boolean`);
    }
    query.append(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function describe(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `of type ${typeof value}`;
}
