import secrets from './planted-secrets.json' with { type: 'json' };
import { assertHides } from './secrets.ts';

/**
 * Ten secrets that the tests of all packages use as access tokens, passwords and so on. The test command fails if one of them occurs
 * anywhere in its output.
 */
export const PLANTED: Readonly<typeof secrets> = secrets;

/** An emulator with this seed gives its user `PLANTED.emulatorAccessToken`. */
export const PLANTED_SEED = 'planted';

/** Temporary credentials with planted secrets. No deployment accepts them. */
export const plantedCredentials: Readonly<Record<'clientId' | 'accessToken' | 'certificate', string>> = {
  clientId: 'me/planted',
  accessToken: PLANTED.temporaryAccessToken,
  certificate: JSON.stringify({
    version: 1,
    scopes: ['*'],
    start: Date.now() - 60_000,
    expiry: Date.now() + 3_600_000,
    seed: PLANTED.certificateSeed,
    signature: PLANTED.certificateSignature,
  }),
};

/** A URL that is signed with a planted bewit. */
export const plantedUrl: string = `https://tc.example.com/file?bewit=${PLANTED.bewit}`;

/** Asserts that no text that `value` turns into contains a planted secret. */
export function assertHidesPlanted(value: unknown): void {
  assertHides(value, Object.values(PLANTED));
}
