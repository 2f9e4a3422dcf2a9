// Generated from references/object/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/** Properties of a new object and the ways in which the caller can send its data, as passed to `createUpload`. */
export interface CreateUploadRequest {
  /**
   * When the object may be deleted, data included. Cannot be changed after the first call.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /**
   * Hashes of the data, computed by the uploader; downloads are checked against them. Send both: `sha512` is
   * preferred, and not every client knows it. Hashes can be added until the upload is finished, but not changed.
   * Other algorithms are accepted too.
   */
  readonly hashes?: CreateUploadRequestHashes | undefined;
  /**
   * Project that the object belongs to, up to 500 letters, digits, `.`, `_`, `-` and `/`.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  readonly projectId: string;
  /**
   * Upload methods that the caller supports, with their parameters. If there are several, the service chooses one.
   * An empty object reserves the name without sending data.
   */
  readonly proposedUploadMethods: ProposedUploadMethods;
  /**
   * Identifier of the upload: a slugid, chosen by the caller, new for each object. Keep it secret until the upload
   * is finished: whoever knows it, and has the scope, can take part in the upload.
   *
   * Slugid, 22 characters.
   */
  readonly uploadId: string;
}

/**
 * Hashes of the data, computed by the uploader; downloads are checked against them. Send both: `sha512` is
 * preferred, and not every client knows it. Hashes can be added until the upload is finished, but not changed.
 * Other algorithms are accepted too.
 */
export interface CreateUploadRequestHashes {
  /**
   * SHA-256 of the data, as 64 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  readonly sha256?: string | undefined;
  /**
   * SHA-512 of the data, as 128 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  readonly sha512?: string | undefined;
  [name: string]: unknown;
}

/**
 * Upload methods that the caller supports, with their parameters. If there are several, the service chooses one.
 * An empty object reserves the name without sending data.
 */
export interface ProposedUploadMethods {
  /**
   * Proposes to send the data within the call, up to 8,192 bytes. Every storage backend supports this. For data
   * that may grow, use `putUrl`.
   */
  readonly dataInline?: DataInlineUploadRequest | undefined;
  /** Proposes to send the data to a URL with a PUT request. Every storage backend supports this. */
  readonly putUrl?: PutUrlUploadRequest | undefined;
}

/**
 * Proposes to send the data within the call, up to 8,192 bytes. Every storage backend supports this. For data
 * that may grow, use `putUrl`.
 */
export interface DataInlineUploadRequest {
  /** Media type of the data, such as `text/plain`. Downloads of the object have it too. */
  readonly contentType: string;
  /**
   * Data of the object as base64, up to 8,192 bytes before encoding.
   *
   * At most 10926 characters.
   */
  readonly objectData: string;
}

/** Proposes to send the data to a URL with a PUT request. Every storage backend supports this. */
export interface PutUrlUploadRequest {
  /**
   * Length of the data, in bytes.
   *
   * Whole number.
   */
  readonly contentLength: number;
  /** Media type of the data, such as `text/plain`. Downloads of the object have it too. */
  readonly contentType: string;
}

/** How to send the data of a new object, as returned by `createUpload`. */
export interface CreateUploadResponse {
  /**
   * When the object expires, as requested.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Project that the object belongs to, as requested.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  projectId: string;
  /**
   * Identifier of the upload, as requested. `finishUpload` needs it.
   *
   * Slugid, 22 characters.
   */
  uploadId: string;
  /** Upload method that the service chose: one of those proposed, or an empty object if none was proposed or suits. */
  uploadMethod: SelectedUploadMethodOrNone;
}

/** Upload method that the service chose: one of those proposed, or an empty object if none was proposed or suits. */
export interface SelectedUploadMethodOrNone {
  /** Always `true`: the data has been stored. `finishUpload` is still needed. */
  dataInline?: true;
  /** Where to send the data, and with which headers. */
  putUrl?: PutUrlUploadResponse;
}

/** Where to send the data, and with which headers. */
export interface PutUrlUploadResponse {
  /**
   * Start the PUT request before this time, normally 45 minutes after the call. For a new URL, repeat
   * `createUpload` with the same `uploadId`.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Headers to send with the PUT request, unchanged, since they can be part of what is signed. If your HTTP client
   * sets `Content-Length` itself, do not send it twice. Do not compress the data.
   */
  headers: Record<string, string>;
  /**
   * URL for the PUT request. It contains a signature, so send no credentials along, and keep it secret.
   *
   * URI.
   */
  url: string;
}

/** The document `schemas/object/v1/download-method-geturl.json`. */
export type GetUrlDownloadMethod = unknown;

/** The document `schemas/object/v1/download-method-simple.json`. */
export type SimpleDownloadMethod = unknown;

/** Ways in which the caller can download an object, as passed to `startDownload`. */
export interface DownloadObjectRequest {
  /** Download methods that the caller supports. The service chooses one. */
  readonly acceptDownloadMethods: SupportedDownloadMethods;
}

/** Download methods that the caller supports. The service chooses one. */
export interface SupportedDownloadMethods {
  /**
   * Always `true`: the caller accepts a URL that works for a short time, with hashes. The best choice for any
   * client that can check hashes.
   */
  readonly getUrl?: true | undefined;
  /**
   * Always `true`: the caller accepts a plain URL without hashes. Meant for clients that know nothing of
   * Taskcluster; prefer `getUrl`.
   */
  readonly simple?: true | undefined;
}

/**
 * How to download the data of an object, as returned by `startDownload`. `method` tells which of the accepted
 * methods the service chose.
 */
export type DownloadObjectResponse = SimpleDownloadResponse | GetUrlDownloadResponse;

/** URL of the data, without hashes to check it. */
export interface SimpleDownloadResponse {
  /** Always `simple` here. */
  method: 'simple';
  /**
   * URL of the data, for GET. It may contain a signature that stops working after a while, normally 30 minutes, so
   * send no credentials along, and keep it secret.
   *
   * URI.
   */
  url: string;
}

/**
 * URL and hashes of the data.
 *
 * Send a GET request to `url` soon. The answer is the data or an error, never a redirect: do not follow any.
 * `Range` works, to resume a download for instance, although the server may send more than asked for. Accept
 * `identity` and `gzip` as content encodings, and decode the data before you compare the hashes. Another call
 * returns the same data and hashes.
 */
export interface GetUrlDownloadResponse {
  /**
   * Start the request before this time, normally a minute after the call. For a later one, call `startDownload`
   * again.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Hashes of the data. Compute each one whose algorithm you know and compare it; refuse the data if one differs,
   * or if neither `sha256` nor `sha512` is present. The service does not check the data itself.
   */
  hashes: GetUrlDownloadResponseHashes;
  /** Always `getUrl` here. */
  method: 'getUrl';
  /**
   * URL of the data, for GET. It may contain a signature, so send no credentials along, and keep it secret.
   *
   * URI.
   */
  url: string;
}

/**
 * Hashes of the data. Compute each one whose algorithm you know and compare it; refuse the data if one differs,
 * or if neither `sha256` nor `sha512` is present. The service does not check the data itself.
 */
export interface GetUrlDownloadResponseHashes {
  /**
   * SHA-256 of the data, as 64 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  sha256?: string;
  /**
   * SHA-512 of the data, as 128 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  sha512?: string;
  [name: string]: unknown;
}

/** The document `schemas/object/v1/finish-upload-request.json`. */
export interface FinishUploadRequest {
  /**
   * Hashes of the data, computed by the uploader; downloads are checked against them. Send both: `sha512` is
   * preferred, and not every client knows it. Hashes can be added until the upload is finished, but not changed.
   * Other algorithms are accepted too.
   */
  readonly hashes?: FinishUploadRequestHashes | undefined;
  /**
   * Project that the object belongs to, as passed to `createUpload`.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  readonly projectId: string;
  /**
   * Identifier of the upload, as passed to `createUpload`.
   *
   * Slugid, 22 characters.
   */
  readonly uploadId: string;
}

/**
 * Hashes of the data, computed by the uploader; downloads are checked against them. Send both: `sha512` is
 * preferred, and not every client knows it. Hashes can be added until the upload is finished, but not changed.
 * Other algorithms are accepted too.
 */
export interface FinishUploadRequestHashes {
  /**
   * SHA-256 of the data, as 64 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  readonly sha256?: string | undefined;
  /**
   * SHA-512 of the data, as 128 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  readonly sha512?: string | undefined;
  [name: string]: unknown;
}

/** Facts about an object, without its data, as returned by `object`. */
export interface ObjectMetadata {
  /**
   * When the object may be deleted. It can be downloaded until it is.
   *
   * Timestamp.
   */
  expires: string;
  /**
   * Hashes of the data. Compute each one whose algorithm you know and compare it; refuse the data if one differs,
   * or if neither `sha256` nor `sha512` is present. The service does not check the data itself.
   */
  hashes: ObjectMetadataHashes;
  /**
   * Project that the object belongs to.
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  projectId: string;
}

/**
 * Hashes of the data. Compute each one whose algorithm you know and compare it; refuse the data if one differs,
 * or if neither `sha256` nor `sha512` is present. The service does not check the data itself.
 */
export interface ObjectMetadataHashes {
  /**
   * SHA-256 of the data, as 64 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  sha256?: string;
  /**
   * SHA-512 of the data, as 128 hexadecimal digits in lower case.
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  sha512?: string;
  [name: string]: unknown;
}

/** The document `schemas/object/v1/hashes.json`. */
export type HashMethods = unknown;

/** The document `schemas/object/v1/upload-method-data-inline.json`. */
export type DataInlineUploadMethod = unknown;

/** The document `schemas/object/v1/upload-method-put-url.json`. */
export type PutUrlUploadMethod = unknown;
