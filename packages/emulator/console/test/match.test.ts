import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { matchPath } from '../src/navigation/match.ts';

const test = suite('paths');

test('parameters are decoded', () => {
  assert.equal(matchPath('/tasks/:taskId', '/tasks/abc'), { taskId: 'abc' });
  assert.equal(matchPath('/access/clients/:clientId', '/access/clients/a%2Fb%7Cc'), { clientId: 'a/b|c' });
  assert.equal(matchPath('/', '/'), {});
});

test('a path matches as a whole', () => {
  assert.is(matchPath('/tasks', '/tasks/abc'), undefined);
  assert.is(matchPath('/tasks/:taskId', '/tasks'), undefined);
  assert.is(matchPath('/tasks/:taskId', '/groups/abc'), undefined);
});

test('the last parameter can take the rest', () => {
  assert.equal(matchPath('/tasks/:taskId/artifacts/*name', '/tasks/abc/artifacts/public/a.txt'), { taskId: 'abc', name: 'public/a.txt' });
});

test('a path that is not encoded well is taken as it is', () => {
  assert.equal(matchPath('/tasks/:taskId', '/tasks/%E0%A4%A'), { taskId: '%E0%A4%A' });
});

test.run();
