import { ConfigurationError } from '@tc/core';
import type { StorageResponse } from '../platform/platform.ts';

/** What the head of a response says about the content. */
export interface ResponseHead {
  readonly contentType: string;
  /** How the delivered bytes are encoded, such as `gzip`. `undefined` if they are not, or no longer. */
  readonly contentEncoding: string | undefined;
  /** Whether the content may have been decoded, so that positions in it mean nothing to the server. */
  readonly decoded: boolean;
  /** The number of bytes that will be delivered. `undefined` if it is not known for sure. */
  readonly total: number | undefined;
  /** The position of the first byte, in a response that holds a part. */
  readonly start: number | undefined;
  /** The ETag, if two contents with the same one have the same bytes. */
  readonly etag: string | undefined;
}

/** The encodings that are undone on every runtime. */
const KNOWN_ENCODINGS = ['gzip', 'x-gzip', 'deflate', 'br'];

/** Encodings that leave the bytes as they are. */
const NO_ENCODINGS = ['', 'identity', 'aws-chunked'];

/**
 * @param decode - whether the content encoding was undone
 * @throws {ConfigurationError} if it should have been and cannot be
 */
export function readHead(
  subject: string,
  { header, status, hidesHeaders }: Pick<StorageResponse, 'status' | 'header' | 'hidesHeaders'>,
  decode: boolean,
): ResponseHead {
  const encodings = (header('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !NO_ENCODINGS.includes(name));
  const unknown = encodings.find((name) => !KNOWN_ENCODINGS.includes(name));
  if (decode && unknown !== undefined) {
    throw new ConfigurationError(
      `${subject} is encoded with ${unknown}, which cannot be undone; set decompress to false to get it as it is`,
    );
  }
  // A page sees few of the headers of another host. It does not know whether the content was encoded.
  const decoded = decode && (encodings.length > 0 || hidesHeaders);
  const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(header('content-range') ?? '');
  const total = range ? range[2] : status === 200 ? header('content-length') : undefined;
  const etag = header('etag');
  return {
    contentType: header('content-type') ?? 'application/octet-stream',
    contentEncoding: decode || encodings.length === 0 ? undefined : encodings.join(', '),
    decoded,
    total: !decoded && total && /^\d+$/.test(total) ? Number(total) : undefined,
    start: range?.[1] === undefined ? undefined : Number(range[1]),
    etag: etag?.startsWith('W/') ? undefined : etag,
  };
}
