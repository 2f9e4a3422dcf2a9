import { apiError, json, misbehavingServer } from '@tc/test-support/misbehaving-server';
import { rejection } from '@tc/test-support/rejection';
import { unhandledRejections } from '@tc/test-support/unhandled-rejections';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallResult } from '../../src/call/call.ts';
import { CallSummary } from '../../src/call/call-summary.ts';
import { pendingCall } from '../../src/call/pending-call.ts';
import { ApiError } from '../../src/errors.ts';
import { Sample } from '../sample-service.ts';

const test = suite('pending-call');

const item = { itemId: 'x', size: 1 };

test('a call is a promise for its data, and can be asked for its summary any number of times', async () => {
  await using server = await misbehavingServer(json(200, item));
  const call = new Sample({ rootUrl: server.rootUrl }).getItem('x');
  assert.instance(call, Promise);
  assert.equal(await call, item);
  const { data, summary } = await call.withSummary();
  assert.is(data, await call);
  assert.instance(summary, CallSummary);
  assert.is((await call.withSummary()).summary, summary);
  assert.is(await call.then(({ size }) => size + 1), 2);
  assert.is(server.requests.length, 1);
});

test('a call starts immediately, whether it is awaited or not', async () => {
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  await using server = await misbehavingServer((response, request) => {
    arrived();
    return json(200, item)(response, request);
  });
  const call = new Sample({ rootUrl: server.rootUrl }).getItem('x');
  await arrival;
  await call;
});

test('a failed call rejects with the same error in every way, and leaves no unhandled rejection', async () => {
  await using server = await misbehavingServer(apiError(404, 'ResourceNotFound', 'no'));
  const sample = new Sample({ rootUrl: server.rootUrl });
  const unhandled = await unhandledRejections(async () => {
    await rejection(sample.getItem('awaited'), ApiError);
    await rejection(sample.getItem('summarised').withSummary(), ApiError);
    const both = sample.getItem('both');
    assert.is(await rejection(both, ApiError), await rejection(both.withSummary(), ApiError));
    const caught = await sample.getItem('caught').catch((error: unknown) => error);
    assert.instance(caught, ApiError);
  });
  assert.equal(unhandled, []);
});

test('a failed call that nobody awaits is an unhandled rejection, like any promise', async () => {
  const reason = new Error('nobody asked');
  const unhandled = await unhandledRejections(async () => {
    pendingCall(Promise.reject<CallResult<unknown>>(reason));
  });
  assert.equal(unhandled, [reason]);
});

test.run();
