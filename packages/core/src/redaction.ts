/** Replaces a secret. */
export const REDACTED = '[redacted]';

/** Properties of payloads, responses and headers whose whole values are secrets. Case does not matter. */
const SECRET_NAMES = [
  'accessToken',
  'authorization',
  'bewit',
  'certificate',
  'cookie',
  'password',
  'proxy-authorization',
  'putUrl',
  'sas',
  'secret',
  'secretAccessKey',
  'seed',
  'sessionToken',
  'set-cookie',
  'signature',
  'staticSecret',
  'TASKCLUSTER_ACCESS_TOKEN',
  'TASKCLUSTER_CERTIFICATE',
  'token',
  'workerIdentityProof',
].map((name) => name.toLowerCase());

/** A secret's name and its string value in JSON text, which may be cut off. */
const NAMED_SECRET = new RegExp(`("(?:${SECRET_NAMES.join('|')})"\\s*:\\s*)"[^"\\\\]*(?:\\\\(?:[^]|$)[^"\\\\]*)*(?:"|$)`, 'gi');

/** The same in JSON that is a string within JSON, so that its quotes are escaped. */
const NESTED_NAMED_SECRET = new RegExp(`(\\\\+"(?:${SECRET_NAMES.join('|')})\\\\+"\\s*:\\s*\\\\+")[^"\\\\]*`, 'gi');

/** Occurs in every text that contains a bewit, a part of a signature or a named secret. Most texts do not match, so this saves time. */
const MARK = /bewit|"/i;

/** Shorter secrets are not looked for in text, because ordinary words contain them. Taskcluster's tokens have 22 characters or more. */
const SHORTEST_SECRET = 8;

/**
 * Masks secrets in text: bewits of signed URLs, the signature of an `Authorization: Hawk` header, named secrets in JSON, and every
 * occurrence of one of `secrets`.
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let rest = text;
  for (const secret of secrets) if (secret.length >= SHORTEST_SECRET && rest.includes(secret)) rest = rest.replaceAll(secret, REDACTED);
  if (!MARK.test(rest)) return rest;
  return rest
    .replace(/(?<=^|[^a-z_]|%[0-9a-f]{2})bewit(=|%(?:25)*3D)[\w%+/=-]+/gi, `bewit$1${REDACTED}`)
    .replace(/\b(mac|hash|ext|nonce)=(\\*")[^"\\]*/g, `$1=$2${REDACTED}`)
    .replace(NAMED_SECRET, `$1"${REDACTED}"`)
    .replace(NESTED_NAMED_SECRET, `$1${REDACTED}`);
}

/** Returns a copy of a JSON value with all secrets masked, including every occurrence of one of `secrets`. */
export function redact(value: unknown, secrets: readonly string[] = []): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON(), secrets);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [redactText(name, secrets), isSecret(name, item) ? REDACTED : redact(item, secrets)]),
  );
}

function isSecret(name: string, value: unknown): boolean {
  return SECRET_NAMES.includes(name.toLowerCase()) && value !== undefined && value !== null && value !== '';
}

/**
 * Makes an error safe to print. Returns `error` itself if it contains only harmless text and numbers, or a plain copy that does.
 * The errors of HTTP libraries contain the whole request, including the Authorization header.
 */
export function redactError(error: unknown, secrets: readonly string[] = [], depth = 5): unknown {
  if (!(error instanceof Error)) return redactText(String(error), secrets);
  if (isHarmless(error, secrets, depth)) return error;
  const copy = new Error(redactText(error.message, secrets));
  const known: Record<string, unknown> = { ...error, stack: error.stack, name: error.name, cause: error.cause };
  for (const [name, value] of Object.entries(known)) {
    const enumerable = Object.hasOwn(error, name) && Object.prototype.propertyIsEnumerable.call(error, name);
    if (typeof value === 'string') Object.defineProperty(copy, name, { value: redactText(value, secrets), enumerable });
    else if (value instanceof Error && depth > 0)
      Object.defineProperty(copy, name, { value: redactError(value, secrets, depth - 1), enumerable });
    else if (typeof value !== 'object' && typeof value !== 'function' && value !== undefined)
      Object.defineProperty(copy, name, { value, enumerable });
  }
  return copy;
}

function isHarmless(value: unknown, secrets: readonly string[], depth: number): boolean {
  if (typeof value === 'string') return redactText(value, secrets) === value;
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => isHarmless(item, secrets, depth - 1));
  if (!(value instanceof Error) || depth === 0) return false;
  return Reflect.ownKeys(value).every((key) => isHarmless((value as unknown as Record<PropertyKey, unknown>)[key], secrets, depth - 1));
}
