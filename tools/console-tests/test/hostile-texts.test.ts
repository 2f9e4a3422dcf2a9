import * as assert from 'uvu/assert';
import { chromiumSuite } from './chromium.ts';
import { claim, createTask, putArtifact, sharedFixture, type TaskFixture } from './task-fixture.ts';
import { widthOfContent } from './width.ts';

const test = chromiumSuite('hostile texts');

/** Markup, a script, characters that reverse the text after them, control characters, and a word that does not end. */
const HOSTILE = `<img src=x onerror="globalThis.hacked=1">\u202e\u2067"'</script><script>globalThis.hacked=1</script>\u0000\u001b[31m\u0007\ufeff\r\n\t${'W'.repeat(100)}`;
// All tests share an emulator and a page.
const fixture = sharedFixture(test);

async function assertNotHacked({ page, problems }: TaskFixture): Promise<void> {
  assert.is(await page.evaluate(() => (globalThis as { hacked?: number }).hacked), undefined);
  assert.equal(problems, []);
}

test('texts of any length are texts everywhere, and do not make a page wider', async () => {
  const { page, queue, visit } = await fixture();
  // The queue limits names to 255 characters.
  const name = HOSTILE.repeat(2).slice(0, 255);
  const long = HOSTILE.repeat(50).slice(0, 10_000);
  const taskId = await createTask(queue, name, {
    metadata: { name, description: long, owner: 'test@example.com', source: `https://example.com/${'w'.repeat(1000)}` },
    tags: { kind: long.slice(0, 4000) },
    payload: { [long]: long },
    routes: [`index.${'w'.repeat(240)}`],
    scopes: [`queue:${'w'.repeat(1000)}`],
  });
  const group = await createTask(queue, name, { dependencies: [taskId], taskGroupId: taskId });
  await claim(queue, taskId);
  const paths = [
    '/',
    '/tasks',
    '/calls/1',
    '/events/1',
    `/tasks/${taskId}`,
    `/tasks/${taskId}?tab=definition`,
    `/tasks/${group}`,
    ...['graph', 'timeline', 'tasks'].map((tab) => `/groups/${taskId}?tab=${tab}`),
  ];
  const wide: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await visit(path);
      if (path !== '/' && path !== '/events/1') await page.locator('main').getByText('onerror').first().waitFor({ state: 'attached' });
      const content = await widthOfContent(page);
      if (content > width) wide.push(`${path}: ${content} of ${width} pixels`);
      assert.is(await page.locator('main img').count(), 0, path);
    }
  }
  assert.equal(wide, []);
  await assertNotHacked(await fixture());
});

test('HTML and SVG with a script are harmless', async () => {
  const { page, queue, visit } = await fixture();
  const taskId = await createTask(queue, 'artifacts');
  await claim(queue, taskId);
  const script = '<script>globalThis.hacked=1</script>';
  await putArtifact(queue, taskId, 'public/page.html', 'text/html', `<h1>Hello</h1>${script}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" onload="globalThis.hacked=1">${script}<rect width="30" height="20"/></svg>`;
  await putArtifact(queue, taskId, 'public/image.svg', 'image/svg+xml', svg);
  await putArtifact(queue, taskId, `public/${'<b>name'}`, 'text/plain', 'text');
  await visit(`/tasks/${taskId}?tab=artifacts`);
  await page.getByRole('link', { name: 'public/page.html' }).click();
  await page.locator('.log-text').getByText('<h1>Hello</h1>').waitFor();
  await page.getByRole('link', { name: 'public/image.svg' }).click();
  await page.getByText('30 × 20').waitFor();
  await page.reload();
  await page.getByText('30 × 20').waitFor();
  assert.is(await page.locator('main h1').count(), 1);
  await assertNotHacked(await fixture());
});

test('a reference to another server is only a link, and one to a script is none', async () => {
  const { page, queue, visit } = await fixture();
  const taskId = await createTask(queue, 'references');
  await claim(queue, taskId);
  const expires = new Date(Date.now() + 600_000);
  await queue.createArtifact(taskId, 0, 'public/web', {
    storageType: 'reference',
    contentType: 'text/html',
    url: 'https://example.com/x',
    expires,
  });
  await queue.createArtifact(taskId, 0, 'public/script', {
    storageType: 'reference',
    contentType: 'text/html',
    url: 'javascript:globalThis.hacked=1',
    expires,
  });
  await visit(`/tasks/${taskId}?tab=artifacts&artifact=public/web`);
  assert.is(await page.getByRole('link', { name: 'https://example.com/x' }).getAttribute('rel'), 'noopener noreferrer');
  await visit(`/tasks/${taskId}?tab=artifacts&artifact=public/script`);
  await page.getByText('javascript:globalThis.hacked=1').waitFor();
  assert.is(await page.locator('a[href^="javascript"]').count(), 0);
  await assertNotHacked(await fixture());
});

test.run();
