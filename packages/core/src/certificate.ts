import { CredentialsError } from './errors.ts';

/** What a deployment signs off when it accepts temporary credentials. Times are in Unix milliseconds. */
export interface Certificate {
  readonly version: 1;
  readonly scopes: readonly string[];
  readonly start: number;
  readonly expiry: number;
  /** Two slugids, joined: 44 characters. */
  readonly seed: string;
  /** Base64 of an HMAC-SHA256 by the issuer's access token. Secret. */
  readonly signature: string;
  /** The clientId of the permanent credentials; only in the certificate of named credentials. */
  readonly issuer?: string;
}

const isString = (value: unknown): boolean => typeof value === 'string';

const FIELDS: readonly (readonly [name: keyof Certificate, expected: string, holds: (value: unknown) => boolean])[] = [
  ['version', 'the number 1', (value) => value === 1],
  ['scopes', 'an array of strings', (value) => Array.isArray(value) && value.every(isString)],
  ['start', 'a time in Unix milliseconds', Number.isFinite],
  ['expiry', 'a time in Unix milliseconds', Number.isFinite],
  ['seed', 'a string of 44 characters', (value) => isString(value) && (value as string).length === 44],
  ['signature', 'a string', isString],
  ['issuer', 'a string, or nothing', (value) => value === undefined || isString(value)],
];

/**
 * Reads a certificate from its JSON text, or checks one that is an object already. Unknown fields are kept. The result is a
 * copy that cannot be changed.
 * @throws {CredentialsError} when it is not JSON, or naming the field that is missing or wrong
 */
export function parseCertificate(certificate: string | Certificate): Certificate {
  const value: unknown = typeof certificate === 'string' ? parseJson(certificate) : certificate;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CredentialsError('certificate is not a JSON object');
  }
  const fields = value as Record<string, unknown>;
  for (const [name, expected, holds] of FIELDS) {
    if (!holds(fields[name]))
      throw new CredentialsError(`certificate.${name} is ${fields[name] === undefined ? 'missing' : 'wrong'}; expected ${expected}`);
  }
  const { scopes } = value as Certificate;
  return Object.freeze({ ...(value as Certificate), scopes: Object.freeze([...scopes]) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own message quotes the text, which holds a signature; only where it stopped is safe to tell.
    const position = /position (\d+)/.exec(String(error))?.[1];
    throw new CredentialsError(
      `certificate is not JSON${position === undefined ? '' : `: broken at character ${position} of ${text.length}`}`,
    );
  }
}
