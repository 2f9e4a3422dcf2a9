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

/** Masks secrets in text: bewits of signed URLs, the signature of an `Authorization: Hawk` header, and named secrets in JSON. */
export function redactText(text: string): string {
  return text
    .replace(/(?<=^|[^a-z_]|%[0-9a-f]{2})bewit(=|%(?:25)*3D)[\w%+/=-]+/gi, `bewit$1${REDACTED}`)
    .replace(/\b(mac|hash|ext|nonce)=(\\*")[^"\\]*/g, `$1=$2${REDACTED}`)
    .replace(NAMED_SECRET, `$1"${REDACTED}"`)
    .replace(NESTED_NAMED_SECRET, `$1${REDACTED}`);
}

/** Returns a copy of a JSON value with all secrets masked. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON());
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, isSecret(name, item) ? REDACTED : redact(item)]));
}

function isSecret(name: string, value: unknown): boolean {
  return SECRET_NAMES.includes(name.toLowerCase()) && value !== undefined && value !== null && value !== '';
}

/**
 * Makes an error safe to print. Returns `error` itself if it contains only harmless text and numbers, or a plain copy that does.
 * The errors of HTTP libraries contain the whole request, including the Authorization header.
 */
export function redactError(error: unknown, depth = 5): unknown {
  if (!(error instanceof Error)) return redactText(String(error));
  if (isHarmless(error, depth)) return error;
  const copy = new Error(redactText(error.message));
  const known: Record<string, unknown> = { ...error, stack: error.stack, name: error.name, cause: error.cause };
  for (const [name, value] of Object.entries(known)) {
    const enumerable = Object.hasOwn(error, name) && Object.prototype.propertyIsEnumerable.call(error, name);
    if (typeof value === 'string') Object.defineProperty(copy, name, { value: redactText(value), enumerable });
    else if (value instanceof Error && depth > 0) Object.defineProperty(copy, name, { value: redactError(value, depth - 1), enumerable });
    else if (typeof value !== 'object' && typeof value !== 'function' && value !== undefined)
      Object.defineProperty(copy, name, { value, enumerable });
  }
  return copy;
}

function isHarmless(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return redactText(value) === value;
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => isHarmless(item, depth - 1));
  if (!(value instanceof Error) || depth === 0) return false;
  return Reflect.ownKeys(value).every((key) => isHarmless((value as unknown as Record<PropertyKey, unknown>)[key], depth - 1));
}
