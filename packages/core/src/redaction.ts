/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** Properties of Taskcluster's payloads, answers and headers whose values are secrets, whole. Compared without case. */
const SECRET_NAMES = new Set(
  [
    'accessToken',
    'authorization',
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
    'token',
    'workerIdentityProof',
  ].map((name) => name.toLowerCase()),
);

/** Masks the bewit of every signed URL in `text`, and what an `Authorization: Hawk` header proves. */
export function redactText(text: string): string {
  return text.replace(/\bbewit(=|%3D)[\w%+/=-]+/gi, `bewit$1${REDACTED}`).replace(/\b(mac|hash|ext|nonce)="[^"]*"/g, `$1="${REDACTED}"`);
}

/** A copy of `value`, a plain JSON value, with every secret in it masked. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON());
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, isSecret(name, item) ? REDACTED : redact(item)]));
}

function isSecret(name: string, value: unknown): boolean {
  return SECRET_NAMES.has(name.toLowerCase()) && value !== undefined && value !== null && value !== '';
}
