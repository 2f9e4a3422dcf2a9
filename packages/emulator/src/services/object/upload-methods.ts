import type { ProposedUploadMethods, SelectedUploadMethodOrNone } from '@tc/object';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { storeKey } from './objects.ts';

/** How long a URL for an upload is valid. */
const PUT_URL_LIFETIME = 45 * 60_000;

/** Chooses one of the proposed ways to upload: `dataInline`, else `putUrl`, else none. The data of `dataInline` is stored at once. */
export async function createUploadMethod(
  { clock, objectStore }: Deployment,
  name: string,
  { dataInline, putUrl }: ProposedUploadMethods,
): Promise<SelectedUploadMethodOrNone> {
  const key = storeKey(name);
  if (dataInline !== undefined) {
    await objectStore.put('private', key, decodeBase64(dataInline.objectData), { contentType: dataInline.contentType });
    return { dataInline: true };
  }
  if (putUrl !== undefined) {
    const { contentType, contentLength } = putUrl;
    return {
      putUrl: {
        url: objectStore.writeUrl('private', key, { contentType, contentLength, lifetime: PUT_URL_LIFETIME }),
        expires: clock.timestamp(PUT_URL_LIFETIME),
        headers: { 'Content-Type': contentType, 'Content-Length': String(contentLength), 'Content-Encoding': 'identity' },
      },
    };
  }
  return {};
}

function decodeBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== text.replace(/[\s=]/g, '')) {
    throw new ServiceError('InputError', 'dataInline.objectData is not base64');
  }
  return bytes;
}
