import { thrown } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { environmentCredentials, environmentRootUrl } from '../src/environment.ts';
import { ConfigurationError } from '../src/errors.ts';

const test = suite('environment');

test('the proxy URL replaces the root URL, unless it is empty', () => {
  const TASKCLUSTER_ROOT_URL = 'https://tc.example.com';
  assert.is(environmentRootUrl({ TASKCLUSTER_ROOT_URL }), TASKCLUSTER_ROOT_URL);
  assert.is(environmentRootUrl({ TASKCLUSTER_ROOT_URL, TASKCLUSTER_PROXY_URL: '' }), TASKCLUSTER_ROOT_URL);
  assert.is(environmentRootUrl({ TASKCLUSTER_ROOT_URL, TASKCLUSTER_PROXY_URL: 'http://taskcluster' }), 'http://taskcluster');
  assert.is(environmentRootUrl({ TASKCLUSTER_PROXY_URL: 'http://taskcluster' }), 'http://taskcluster');
});

test('without a root URL, the error says what to set', () => {
  for (const environment of [{}, { TASKCLUSTER_ROOT_URL: '' }]) {
    assert.match(thrown(() => environmentRootUrl(environment), ConfigurationError).message, 'TASKCLUSTER_ROOT_URL is not set; set it to ');
  }
});

test('credentials are read if there is a client id', () => {
  assert.equal(environmentCredentials({ TASKCLUSTER_CLIENT_ID: 'me', TASKCLUSTER_ACCESS_TOKEN: 't', TASKCLUSTER_CERTIFICATE: '{}' }), {
    clientId: 'me',
    accessToken: 't',
    certificate: '{}',
  });
  assert.equal(environmentCredentials({ TASKCLUSTER_ACCESS_TOKEN: 't' }), {});
  assert.equal(environmentCredentials({ TASKCLUSTER_CLIENT_ID: '', TASKCLUSTER_ACCESS_TOKEN: 't' }), {});
});

test.run();
