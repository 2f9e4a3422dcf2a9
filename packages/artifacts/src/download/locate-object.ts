import type { ObjectService } from '@tc/object';
import type { Location } from './download-stream.ts';

/** Asks the object service where an object is, and which hashes it must have. */
export async function locateObject(service: ObjectService, name: string, signal: AbortSignal | undefined): Promise<Location> {
  const answer = await service.startDownload(name, { acceptDownloadMethods: { getUrl: true, simple: true } }, { signal });
  if (answer.method === 'getUrl') return { url: answer.url, expires: new Date(answer.expires), hashes: answer.hashes };
  // A simple URL comes without hashes.
  const { hashes } = await service.object(name, { signal });
  return { url: answer.url, hashes };
}
