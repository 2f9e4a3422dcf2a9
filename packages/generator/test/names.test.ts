import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventName, literal, methodName, parameterName, pascalCase, propertyKey, serviceClassName, singular } from '../src/model/names.ts';

const test = suite('names');

for (const [given, want] of [
  ['Task Definition Request', 'TaskDefinitionRequest'],
  ['Get All Roles (no pagination)', 'GetAllRolesNoPagination'],
  ['Worker-type Response', 'WorkerTypeResponse'],
  ['AWS S3 Credentials Response', 'AwsS3CredentialsResponse'],
  ['.taskcluster.yml format', 'TaskclusterYmlFormat'],
  ['worker-manager', 'WorkerManager'],
  ['lastFires list', 'LastFiresList'],
  ["the caller's own", 'TheCallersOwn'],
  ['2nd try', 'N2ndTry'],
  ['…', ''],
] as const) {
  test(`pascalCase ${given}`, () => assert.is(pascalCase(given), want));
}

for (const [given, want] of [
  ['createTask', 'createTask'],
  ['delete', 'delete_'],
  ['request', 'request_'],
  ['buildUrl', 'buildUrl_'],
  ['then', 'then_'],
  ['toString', 'toString_'],
] as const) {
  test(`methodName ${given}`, () => assert.is(methodName(given), want));
}

test('a client is named after its service, unless JavaScript uses that name', () => {
  assert.is(serviceClassName('worker-manager'), 'WorkerManager');
  assert.is(serviceClassName('object'), 'ObjectService');
});

test('an event can have the name of a member that only clients have', () => {
  assert.is(eventName('request'), 'request');
  assert.is(eventName('constructor'), 'constructor_');
});

test('parameters avoid reserved words and the names of other parameters', () => {
  assert.is(parameterName('taskId'), 'taskId');
  assert.is(parameterName('package'), 'package_');
  assert.is(parameterName('payload', ['payload', 'query']), 'payload_');
  assert.is(parameterName('worker-group'), 'workerGroup');
});

for (const [given, want] of [
  ['launchConfigs', 'launchConfig'],
  ['entries', 'entry'],
  ['patches', 'patch'],
  ['status', 'status'],
  ['access', 'access'],
  ['list', 'list'],
] as const) {
  test(`singular ${given}`, () => assert.is(singular(given), want));
}

test('property names have quotes only if they need them', () => {
  assert.is(propertyKey('taskId'), 'taskId');
  assert.is(propertyKey('task-id'), "'task-id'");
  assert.is(propertyKey('class'), 'class');
});

test('the literal of every JSON value evaluates to that value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const run: unknown = new Function(`return (${literal(value)});`)();
      assert.is(JSON.stringify(run), JSON.stringify(value));
    }),
  );
});

test('every name for types, parameters and methods is an identifier', () => {
  const identifier = /^[A-Za-z_$][\w$]*$/;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.match(parameterName(text), identifier);
      assert.ok(pascalCase(text) === '' || identifier.test(pascalCase(text)));
    }),
  );
});

test.run();
