import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertHidesPlanted, PLANTED, plantedCredentials } from '@tc/test-support/planted-secrets';
import { temporaryFolder } from '@tc/test-support/temporary-folder';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Deployment } from './support/deployment.ts';
import { emptyEnvironment, type RunOptions, tc } from './support/tc.ts';

const test = suite('secrecy of tc');
const deployment = await Deployment.start({
  clients: [{ clientId: 'limited', accessToken: PLANTED.accessToken, scopes: ['secrets:set:*'] }],
  secrets: [{ name: 'planted', secret: { password: PLANTED.secretValue } }],
});
test.after(() => deployment.emulator.close());

const rootUrl = { TASKCLUSTER_ROOT_URL: deployment.emulator.rootUrl };
const limited = { ...rootUrl, TASKCLUSTER_CLIENT_ID: 'limited', TASKCLUSTER_ACCESS_TOKEN: PLANTED.accessToken };
const temporary = {
  ...rootUrl,
  TASKCLUSTER_CLIENT_ID: plantedCredentials.clientId,
  TASKCLUSTER_ACCESS_TOKEN: plantedCredentials.accessToken,
  TASKCLUSTER_CERTIFICATE: plantedCredentials.certificate,
};
const pulse = { PULSE_HOST: '127.0.0.1', PULSE_PORT: '1', PULSE_TLS: 'false', PULSE_USERNAME: 'me', PULSE_PASSWORD: PLANTED.pulsePassword };

/** Writes a configuration file. @returns the variable with its path */
async function configured(content: string): Promise<Record<string, string>> {
  const TC_CONFIG = emptyEnvironment()['TC_CONFIG'] ?? '';
  await mkdir(dirname(TC_CONFIG), { recursive: true });
  await writeFile(TC_CONFIG, content);
  return { TC_CONFIG };
}

const yaml = join(temporaryFolder('tc-secrecy'), 'secret.yml');
await writeFile(yaml, `token: ${PLANTED.secretValue}: x\n`);
const profile = { rootUrl: rootUrl.TASKCLUSTER_ROOT_URL, clientId: 'limited', accessToken: PLANTED.accessToken };
const pulseUrl = `amqp://me:${PLANTED.pulsePassword}@127.0.0.1:1`;

/** Commands that show no secrets, although they know some, with what each of them says. */
const commands: readonly (readonly [args: string, options: RunOptions, output: RegExp])[] = [
  ['secret get planted', { env: limited }, /lack these scopes/],
  ['secret get planted', { env: { ...limited, TASKCLUSTER_ACCESS_TOKEN: PLANTED.newAccessToken } }, /AuthenticationFailed/],
  ['secret get planted', { env: temporary }, /AuthenticationFailed/],
  ['secret get planted', { env: { ...limited, TASKCLUSTER_ROOT_URL: 'http://127.0.0.1:1' } }, /ECONNREFUSED/],
  ['secret get planted', { env: { ...temporary, TASKCLUSTER_CERTIFICATE: `{${PLANTED.certificateSignature}` } }, /certificate is not JSON/],
  ['secret set new -', { env: limited, input: `{"password": "${PLANTED.secretValue}"}` }, /200/],
  ['secret set new -', { env: limited, input: `{"password": ${PLANTED.secretValue}}` }, /stdin is not valid JSON: Unexpected token 'p'/],
  ['secret set new -', { env: limited, input: `a: *${PLANTED.secretValue}` }, /stdin is not valid YAML: it has an alias/],
  [`secret set new ${yaml}`, { env: limited }, /is not valid YAML: Nested mappings .* at line 1, column 8$/m],
  [
    'api secrets set new --set expires=never --payload -',
    { env: limited, input: `{"secret":{"password":"${PLANTED.secretValue}"}}` },
    /expires/,
  ],
  [
    'api secrets set new --set expires=2100-01-01T00:00:00.000Z --summary --payload -',
    { env: limited, input: `{"secret":{"password":"${PLANTED.secretValue}"}}` },
    /\[redacted\]/,
  ],
  ['credentials show', { env: temporary }, /me\/planted/],
  ['signin --check', { env: limited }, /limited/],
  ['config show', { env: await configured(JSON.stringify({ profile: 'a', profiles: { a: { ...profile, pulseUrl } } })) }, /127\.0\.0\.1/],
  [
    'secret get planted',
    { env: await configured(`profiles:\n  a:\n    accessToken: "${PLANTED.accessToken}\n`) },
    /is not valid YAML.* line 4/,
  ],
  ['events queue', { env: { ...rootUrl, ...pulse, PULSE_PORT: '0' } }, /port is 0/],
  ['config set pulseUrl -', { env: limited, input: `${pulseUrl}%` }, /url is not a broker URL/],
];

for (const [index, [args, options, output]] of commands.entries()) {
  test(`tc ${args} shows no secrets (${index + 1})`, async () => {
    const { stdout, stderr } = await tc(args.split(' '), { ...options, env: { ...options.env, TASKCLUSTER_DEBUG: '1' } });
    assert.match(stdout + stderr, output);
    assertHidesPlanted(stdout + stderr);
  });
}

test.run();
