import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deployment, refusal } from '../../support/deployment.ts';

const test = suite('auth, credentials for other systems');

test('credentials for other systems are recognizably fake', async () => {
  await using server = await deployment();
  const { auth } = server;
  const answers = [
    await auth.awsS3Credentials('read-only', 'my-bucket', 'some/prefix/'),
    await auth.azureTableSAS('emulated', 'table', 'read-only'),
    await auth.azureContainerSAS('emulated', 'container', 'read-write'),
    await auth.sentryDSN('project'),
    await auth.websocktunnelToken('audience', 'client'),
    await auth.gcpCredentials('project', 'account@example.com'),
  ];
  for (const answer of answers) assert.match(JSON.stringify(answer), 'emulated-not-real');
});

test('AWS credentials are available in the format of the metadata service', async () => {
  await using server = await deployment();
  const auth = server.auth.use({ validate: false });
  const answer: unknown = await auth.awsS3Credentials('read-write', 'my-bucket', 'p', { format: 'iam-role-compat' });
  assert.is((answer as { Code: string }).Code, 'Success');
});

test('writing to cloud storage needs another scope than reading', async () => {
  await using server = await deployment();
  const reader = server.auth.use({
    credentials: await server.clientWith('auth:aws-s3:read-only:my-bucket/*', 'auth:azure-table:read-only:emulated/*'),
  });
  await reader.awsS3Credentials('read-only', 'my-bucket', 'a/b');
  await refusal(reader.awsS3Credentials('read-write', 'my-bucket', 'a/b'), 'InsufficientScopes');
  await reader.azureTableSAS('emulated', 'table', 'read-only');
  await refusal(reader.azureTableSAS('emulated', 'table', 'read-write'), 'InsufficientScopes');
  const writer = server.auth.use({ credentials: await server.clientWith('auth:azure-container:read-write:emulated/*') });
  await writer.azureContainerSAS('emulated', 'container', 'read-only');
});

test('Azure tables and containers are created on a request for write access', async () => {
  await using server = await deployment();
  const { auth } = server;
  assert.equal((await auth.azureAccounts()).accounts, ['emulated']);
  await auth.azureTableSAS('emulated', 'tableB', 'read-write');
  await auth.azureTableSAS('emulated', 'tableA', 'read-write');
  await auth.azureTableSAS('emulated', 'tableC', 'read-only');
  assert.equal((await auth.azureTables('emulated')).tables, ['tableA', 'tableB']);
  await auth.azureContainerSAS('emulated', 'container', 'read-write');
  assert.equal((await auth.azureContainers('emulated')).containers, ['container']);
  await refusal(auth.azureTables('another'), 'ResourceNotFound');
});

test.run();
