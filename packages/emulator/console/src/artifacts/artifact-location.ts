import { ObjectService } from '@tc/object';
import { Queue } from '@tc/queue';
import { client } from '../connection/clients.ts';
import { session } from '../connection/session.ts';

/** Which artifact. */
export interface ArtifactId {
  readonly taskId: string;
  readonly runId: number;
  readonly name: string;
}

/** Where the content of an artifact is. */
export type ArtifactLocation =
  /** The emulator has it. */
  | { readonly kind: 'here'; readonly url: string }
  /** The artifact refers to another server, from which this page cannot load it. */
  | { readonly kind: 'elsewhere'; readonly url: string }
  /** The worker said that there is none. */
  | { readonly kind: 'error'; readonly reason: string; readonly message: string };

/** Finds out where the content of an artifact is. */
export async function locateArtifact({ taskId, runId, name }: ArtifactId, signal?: AbortSignal): Promise<ArtifactLocation> {
  const found = await client(Queue).artifact(taskId, runId, name, { signal });
  switch (found.storageType) {
    case 'error':
      return { kind: 'error', reason: found.reason, message: found.message };
    case 'object': {
      // The session's credentials may download every object. Calls with those of the artifact would show up in the list of calls.
      const download = await client(ObjectService).startDownload(found.name, { acceptDownloadMethods: { simple: true } }, { signal });
      return placeOf(download.url);
    }
    default:
      return placeOf(found.url);
  }
}

function placeOf(text: string): ArtifactLocation {
  const origins = [location.origin, session.value === undefined ? '' : new URL(session.value.rootUrl).origin];
  const url = URL.parse(text);
  if (url === null || !origins.includes(url.origin)) return { kind: 'elsewhere', url: text };
  // The page may have been opened by another name of the same machine.
  return { kind: 'here', url: location.origin + url.pathname + url.search };
}

/** The types of images that the page shows. Browsers run no scripts in images, not even in SVG. */
const IMAGES = /^image\/(png|jpeg|gif|webp|avif|bmp|svg\+xml|x-icon|vnd\.microsoft\.icon)\b/;

/** Whether the page shows content of a MIME type as an image. */
export function isImage(contentType: string): boolean {
  return IMAGES.test(contentType);
}

/** The MIME type of an image without parameters. */
export function imageType(contentType: string): string {
  return IMAGES.exec(contentType)?.[0] ?? 'application/octet-stream';
}

/** Saves an artifact as a file. The browser loads it, so its size does not matter. */
export async function downloadArtifact(id: ArtifactId): Promise<void> {
  const place = await locateArtifact(id);
  if (place.kind === 'error') throw new Error(`${id.name} has no content: ${place.message} (${place.reason})`);
  if (place.kind === 'elsewhere') throw new Error(`${id.name} is on another server: ${place.url}`);
  const link = document.createElement('a');
  link.href = place.url;
  link.download = id.name.split('/').at(-1) ?? id.name;
  link.click();
}
