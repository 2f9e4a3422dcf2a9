import { linkSignals } from '@tc/core/retry';
import type { Hashes } from '../content-hashes.ts';
import { changeSettings, type Settings } from '../settings.ts';
import { chooseContentType } from './content-type.ts';
import type { Upload } from './put-content.ts';
import type { Uploaded, UploadSettings } from './upload-options.ts';
import { prepareBody, type UploadContent } from './upload-source.ts';

/**
 * Prepares a content, sends it, and cleans up.
 * @param name - the name of what is uploaded, which may tell its MIME type
 * @param subject - what is uploaded, in words, for errors
 */
export async function uploadContent(
  { name, subject }: { readonly name: string; readonly subject: string },
  base: Settings,
  options: UploadContent & UploadSettings,
  send: (upload: Upload, contentType: string) => Promise<Hashes>,
): Promise<Uploaded> {
  const settings = changeSettings(base, options);
  const { signal: abort, release } = linkSignals(settings.signals);
  try {
    abort?.throwIfAborted();
    const body = await prepareBody(options, abort);
    try {
      const contentType = await chooseContentType(options.contentType, name, body);
      const hashes = await send({ subject, body, settings, abort, onProgress: options.onProgress }, contentType);
      return { contentType, size: body.size, hashes };
    } finally {
      await body.release();
    }
  } finally {
    release();
  }
}
