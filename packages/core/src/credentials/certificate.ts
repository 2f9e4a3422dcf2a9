import { CredentialsError } from '../errors.ts';

/** The certificate of temporary credentials: what they may do and when. Times are in Unix milliseconds. */
export interface Certificate {
  readonly version: 1;
  readonly scopes: readonly string[];
  readonly start: number;
  readonly expiry: number;
  /** Two slugids one after the other: 44 characters. */
  readonly seed: string;
  /** Secret. The HMAC-SHA256 with the issuer's access token, in base64. */
  readonly signature: string;
  /** The clientId of the permanent credentials. Only named credentials have it. */
  readonly issuer?: string;
}

const isString = (value: unknown): boolean => typeof value === 'string';

const FIELDS: readonly (readonly [name: keyof Certificate, expected: string, isValid: (value: unknown) => boolean])[] = [
  ['version', 'the number 1', (value) => value === 1],
  ['scopes', 'an array of strings', (value) => Array.isArray(value) && value.every(isString)],
  ['start', 'a time in Unix milliseconds', Number.isFinite],
  ['expiry', 'a time in Unix milliseconds', Number.isFinite],
  ['seed', 'a string of 44 characters', (value) => isString(value) && (value as string).length === 44],
  ['signature', 'a string', isString],
  ['issuer', 'a string, or nothing', (value) => value === undefined || isString(value)],
];

/**
 * Reads a certificate from JSON text, or checks one that is an object. Keeps unknown fields. Returns a frozen copy.
 * @throws {CredentialsError} when it is not JSON, or naming a field that is missing or wrong
 */
export function parseCertificate(certificate: string | Certificate): Certificate {
  const value: unknown = typeof certificate === 'string' ? parseJson(certificate) : certificate;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CredentialsError('certificate is not a JSON object');
  }
  const fields = value as Record<string, unknown>;
  for (const [name, expected, isValid] of FIELDS) {
    if (!isValid(fields[name]))
      throw new CredentialsError(`certificate.${name} is ${fields[name] === undefined ? 'missing' : 'wrong'}; expected ${expected}`);
  }
  const { scopes } = value as Certificate;
  return Object.freeze({ ...(value as Certificate), scopes: Object.freeze([...scopes]) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's message quotes the text, which contains a signature. Only the position is safe to show.
    const position = /position (\d+)/.exec(String(error))?.[1];
    throw new CredentialsError(
      `certificate is not JSON${position === undefined ? '' : `: broken at character ${position} of ${text.length}`}`,
    );
  }
}
