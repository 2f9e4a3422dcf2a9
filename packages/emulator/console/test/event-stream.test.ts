import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readEventStream } from '../src/connection/event-stream.ts';

const test = suite('event stream');

async function read(...chunks: Uint8Array[]): Promise<string[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: string[] = [];
  for await (const event of readEventStream(body)) events.push(event);
  return events;
}
const bytes = (text: string) => new TextEncoder().encode(text);

test('it reads events however the bytes are cut', async () => {
  const whole = bytes('id: 1\ndata: {"a":"ä€😀"}\n\n: ping\n\ndata:first\ndata: second\n\n');
  const expected = ['{"a":"ä€😀"}', 'first\nsecond'];
  assert.equal(await read(whole), expected);
  for (let cut = 1; cut < whole.length; cut += 1)
    assert.equal(await read(whole.slice(0, cut), whole.slice(cut)), expected, `cut at ${cut}`);
});

test('it drops an event that is not complete', async () => {
  assert.equal(await read(bytes('data: whole\n\ndata: half\n')), ['whole']);
});

test.run();
