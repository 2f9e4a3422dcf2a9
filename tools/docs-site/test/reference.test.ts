import assert from 'node:assert/strict';
import { Logger, LogLevel } from 'typedoc';
import { suite } from 'uvu';
import { entries } from '../src/entries.ts';
import { readReference } from '../src/reference.ts';

const test = suite('reference');

class Complaints extends Logger {
  readonly texts: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.texts.push(message);
  }
}

test('every export of every package has a doc comment, whose links lead somewhere', async () => {
  const complaints = new Complaints();
  const { app, project } = await readReference(entries());
  assert.ok(project.getChildByName('@tc/queue/events'), 'the reference lacks @tc/queue/events');
  app.logger = complaints;
  app.validate(project);
  assert.deepEqual(complaints.texts, []);
});

test.run();
