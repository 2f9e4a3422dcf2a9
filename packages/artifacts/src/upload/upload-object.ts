import { ConfigurationError } from '@tc/core';
import type { ObjectService } from '@tc/object';
import { concatenate } from '../concatenate.ts';
import { type Hashes, RunningHashes } from '../content-hashes.ts';
import { type PutTarget, putContent, type Upload } from './put-content.ts';
import { bytesBody, type UploadBody, wrongLength } from './upload-source.ts';

/** Contents that are shorter than this may be sent within the call of the API. Official clients have the same limit. */
const INLINE_LIMIT = 8192;

/** What the object service is told about a new object. */
export interface ObjectDescription {
  readonly name: string;
  readonly projectId: string;
  readonly uploadId: string;
  readonly expires: string | Date;
  readonly contentType: string;
}

/** Uploads an object in the way that the object service chooses, and finishes the upload. */
export async function uploadObject(service: ObjectService, object: ObjectDescription, upload: Upload): Promise<Hashes> {
  const { name, projectId, uploadId } = object;
  const hashes = await uploadBytes(service, object, upload);
  await service.finishUpload(name, { projectId, uploadId, hashes: { ...hashes } }, { signal: upload.abort });
  return hashes;
}

async function uploadBytes(service: ObjectService, object: ObjectDescription, upload: Upload): Promise<Hashes> {
  const { subject, abort } = upload;
  const { name, projectId, uploadId, expires, contentType } = object;
  const { size } = upload.body;
  const bytes = size < INLINE_LIMIT ? await readWhole(upload.body) : undefined;
  const body = bytes === undefined ? upload.body : bytesBody(bytes);
  const propose = async () => {
    const proposedUploadMethods = {
      ...(bytes !== undefined && { dataInline: { contentType, objectData: base64(bytes) } }),
      putUrl: { contentType, contentLength: size },
    };
    const { uploadMethod } = await service.createUpload(name, { projectId, uploadId, expires, proposedUploadMethods }, { signal: abort });
    return uploadMethod;
  };
  const chosen = await propose();
  if (chosen.dataInline && bytes !== undefined) {
    const hashes = new RunningHashes();
    hashes.update(bytes);
    upload.onProgress?.({ loaded: size, total: size });
    return hashes.digest();
  }
  const renew = async () => target((await propose()).putUrl, subject);
  return putContent({ ...upload, body }, target(chosen.putUrl, subject), renew);
}

interface PutUrl {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expires: string;
}

function target(putUrl: PutUrl | undefined, subject: string): PutTarget {
  if (putUrl === undefined) {
    throw new ConfigurationError(`${subject} cannot be uploaded: the object service offers neither dataInline nor putUrl`);
  }
  return { url: putUrl.url, headers: putUrl.headers, expires: new Date(putUrl.expires) };
}

/** @throws {ConfigurationError} if there are more or fewer bytes than there should be */
async function readWhole(body: UploadBody): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > body.size) break;
  }
  if (length !== body.size) throw wrongLength(length, body.size);
  return concatenate(chunks);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
