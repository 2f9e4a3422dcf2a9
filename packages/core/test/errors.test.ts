import { inspect } from 'node:util';
import { apiError, cutBeforeHeaders, json, misbehavingServer, silence } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  ApiError,
  CallError,
  ConfigurationError,
  ConnectionError,
  CredentialsError,
  ResponseTooLargeError,
  TaskclusterError,
  TimeoutError,
  ValidationError,
} from '../src/errors.ts';
import { type Item, Sample } from './sample-service.ts';

const test = suite('errors');

/** One error of each class, as a caller gets it. */
async function everyError(): Promise<TaskclusterError[]> {
  await using refusing = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no such item'));
  await using cutting = await misbehavingServer(cutBeforeHeaders);
  await using silent = await misbehavingServer(silence);
  await using wrong = await misbehavingServer(json(200, { itemId: 5 }));
  const sample = new Sample({ rootUrl: refusing.rootUrl, retries: 0 });
  return [
    await rejection(callerInThisFile(sample), ApiError),
    await rejection(callerInThisFile(sample.use({ rootUrl: cutting.rootUrl })), ConnectionError),
    await rejection(callerInThisFile(sample.use({ rootUrl: silent.rootUrl, timeout: 40 })), TimeoutError),
    await rejection(callerInThisFile(sample.use({ rootUrl: wrong.rootUrl, maxResponseSize: 5 })), ResponseTooLargeError),
    await rejection(callerInThisFile(sample.use({ rootUrl: wrong.rootUrl, validate: true })), ValidationError),
    await rejection(callerInThisFile(sample.use({ credentials: { clientId: 'me' } })), CredentialsError),
    await rejection(callerInThisFile(sample, '..'), ConfigurationError),
  ];
}

async function callerInThisFile(sample: Sample, itemId = 'x'): Promise<Item> {
  return await sample.getItem(itemId);
}

test('every error is a TaskclusterError, has the name of its class and is of no other class', async () => {
  const classes = [ApiError, ConnectionError, TimeoutError, ResponseTooLargeError, ValidationError, CredentialsError, ConfigurationError];
  const errors = await everyError();
  for (const [index, error] of errors.entries()) {
    assert.instance(error, TaskclusterError);
    assert.instance(error, Error);
    assert.is(error.name, classes[index]?.name);
    assert.equal(
      classes.map((Class) => error instanceof Class),
      classes.map((_, other) => other === index),
    );
    assert.is(error instanceof CallError, index < 4);
  }
});

test('the stack of every error begins with its name and message, and contains the line of the caller', async () => {
  for (const error of await everyError()) {
    assert.match(error.stack ?? '', /callerInThisFile .*errors\.test\.ts:\d+:\d+/);
    assert.ok(error.stack?.startsWith(`${error.name}: ${error.message}\n`), error.stack);
    assert.ok(inspect(error).startsWith(`${error.name}: ${error.message}\n`), inspect(error));
  }
});

test('the stack of every other kind of call contains the line of the caller too', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no such item'));
  const sample = new Sample({ rootUrl: server.rootUrl });
  async function callerOfSummary(): Promise<void> {
    await sample.getItem('x').withSummary();
  }
  async function callerOfRequest(): Promise<void> {
    await sample.request('GET', '/x');
  }
  async function callerOfPage(): Promise<void> {
    await sample.listItems();
  }
  async function callerOfItems(): Promise<void> {
    for await (const _ of sample.listItems());
  }
  for (const caller of [callerOfSummary, callerOfRequest, callerOfPage, callerOfItems]) {
    assert.match((await rejection(caller(), ApiError)).stack ?? '', caller.name);
  }
});

test('an ApiError has the call, status, code, message, requestInfo and summary', async () => {
  await using server = await misbehavingServer(apiError(409, 'RequestConflict', 'it is **taken**'));
  const error = await rejection(new Sample({ rootUrl: server.rootUrl }).putItem('x', { itemId: 'x', size: 1 }), ApiError);
  assert.is(error.message, 'sample.putItem failed with 409 RequestConflict: it is **taken**');
  assert.is(error.statusCode, 409);
  assert.is(error.code, 'RequestConflict');
  assert.is(error.serverMessage, 'it is **taken**');
  assert.equal(error.requestInfo, { method: 'getItem', params: {}, payload: {}, time: '2024-01-01T00:00:00.000Z' });
  assert.is(error.attempts, 1);
  assert.is(error.summary.status, 409);
  assert.equal(error.summary.request.body, { itemId: 'x', size: 1 });
  const body = error.summary.response?.body as { code: string } | undefined;
  assert.is(body?.code, 'RequestConflict');
});

test('a logged error is short: its summary is not enumerable', async () => {
  const [error] = await everyError();
  assert.equal(Object.keys(error ?? {}).sort(), ['code', 'statusCode']);
  assert.not.match(inspect(error), 'summary');
  assert.equal(JSON.parse(JSON.stringify(error)), { statusCode: 404, code: 'ResourceNotFound' });
});

test('a ValidationError lists everything that is wrong', () => {
  const error = new ValidationError('payload of queue.createTask', [
    { path: '/tasks/0/created', message: 'is 5, expected a string' },
    { path: '', message: 'has more than 3 properties' },
  ]);
  assert.is(
    error.message,
    'payload of queue.createTask: tasks[0].created is 5, expected a string; the document has more than 3 properties',
  );
  assert.is(error.issues.length, 2);
});

test.run();
