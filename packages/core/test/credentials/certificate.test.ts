import { thrown } from '@tc/test-support/rejection';
import { assertHides } from '@tc/test-support/secrets';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseCertificate } from '../../src/credentials/certificate.ts';
import { CredentialsError } from '../../src/errors.ts';

const test = suite('certificate');

const valid = {
  version: 1,
  scopes: ['a', 'b:*'],
  start: 1438964811744,
  expiry: 1439051211744,
  seed: 'JYR4wzMCTG6XeDS2cDUCMwH0RFUXGfQjK7LgqD-e6lSQ',
  signature: '45AlB/hKZZZz4Tf3NaidutasfgBnr4t2AxwBiGDQF9Q=',
  issuer: 'me',
} as const;

test('JSON text and an object give the same result', () => {
  assert.equal(parseCertificate(JSON.stringify(valid)), valid);
  assert.equal(parseCertificate(valid), valid);
});

test('the issuer is optional, and unknown fields are kept in their order', () => {
  const { issuer: _, ...unnamed } = valid;
  assert.equal(parseCertificate(unnamed), unnamed);
  const extended = { newField: { deep: true }, ...unnamed };
  assert.is(JSON.stringify(parseCertificate(JSON.stringify(extended))), JSON.stringify(extended));
});

for (const [name, wrong, message] of [
  ['version', 2, 'certificate.version is wrong; expected the number 1'],
  ['version', undefined, 'certificate.version is missing; expected the number 1'],
  ['scopes', 'a', 'certificate.scopes is wrong; expected an array of strings'],
  ['scopes', ['a', 1], 'certificate.scopes is wrong; expected an array of strings'],
  ['start', '2015-08-07T16:26:51.744Z', 'certificate.start is wrong; expected a time in Unix milliseconds'],
  ['expiry', undefined, 'certificate.expiry is missing; expected a time in Unix milliseconds'],
  ['seed', 'short', 'certificate.seed is wrong; expected a string of 44 characters'],
  ['signature', undefined, 'certificate.signature is missing; expected a string'],
  ['issuer', 5, 'certificate.issuer is wrong; expected a string, or nothing'],
] as const) {
  test(`${name} as ${JSON.stringify(wrong)} is rejected by name`, () => {
    const broken = JSON.stringify({ ...valid, [name]: wrong });
    const error = thrown(() => parseCertificate(broken), CredentialsError);
    assert.is(error.message, message);
    assertHides(error, [valid.signature, valid.seed]);
  });
}

for (const text of ['null', '[]', '"text"', '5']) {
  test(`${text} is not a certificate`, () => {
    assert.is(thrown(() => parseCertificate(text), CredentialsError).message, 'certificate is not a JSON object');
  });
}

test('invalid JSON is rejected without showing the secret in it', () => {
  const text = JSON.stringify(valid).replace('"issuer"', 'issuer');
  const error = thrown(() => parseCertificate(text), CredentialsError);
  assert.match(error.message, `certificate is not JSON: broken at character ${text.indexOf('issuer')} of ${text.length}`);
  assertHides(error, [valid.signature, valid.signature.slice(-8), valid.seed]);
});

test('incomplete JSON is rejected', () => {
  const error = thrown(() => parseCertificate(JSON.stringify(valid).slice(0, -20)), CredentialsError);
  assert.match(error.message, /^certificate is not JSON/);
  assertHides(error, [valid.signature, valid.seed]);
});

test.run();
