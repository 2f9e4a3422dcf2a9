import assert from 'node:assert/strict';
import { fromNow } from '@tc/core';
import type { ErrorArtifactRequest, LinkArtifactRequest, Queue, RedirectArtifactRequest } from '@tc/queue';

/** Creates an artifact and uploads its text. */
export async function upload(queue: Queue, taskId: string, name: string, text: string, runId = 0): Promise<void> {
  const artifact = await queue.createArtifact(taskId, runId, name, {
    storageType: 's3',
    contentType: 'text/plain',
    expires: fromNow('1 hour'),
  });
  assert.ok(artifact.storageType === 's3');
  const response = await fetch(artifact.putUrl, { method: 'PUT', headers: { 'content-type': artifact.contentType }, body: text });
  assert.ok(response.ok, `the upload returned status ${response.status}`);
}

/** The payload for an artifact that redirects to `url`. */
export function reference(url = 'https://example.com/elsewhere', expires: Date = fromNow('1 hour')): RedirectArtifactRequest {
  return { storageType: 'reference', url, contentType: 'text/plain', expires };
}

/** The payload for an artifact that leads to another one. */
export function link(artifact: string, expires: Date = fromNow('1 hour')): LinkArtifactRequest {
  return { storageType: 'link', artifact, expires };
}

/** The payload for an artifact that could not be produced. */
export function missing(message = 'it was not there', expires: Date = fromNow('1 hour')): ErrorArtifactRequest {
  return { storageType: 'error', reason: 'file-missing-on-worker', message, expires };
}
