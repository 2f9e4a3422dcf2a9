// Generated from references/object/schemas (Taskcluster 106.0.0) by tools/generator. Do not edit.

/** TODO: describe the schema object/v1/create-upload-request.json */
export interface CreateUploadRequest {
  /**
   * TODO: describe expires of the schema object/v1/create-upload-request.json
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** TODO: describe upload of the schema object/v1/hashes.json */
  readonly hashes?: CreateUploadRequestHashes | undefined;
  /**
   * TODO: describe projectId of the schema object/v1/create-upload-request.json
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  readonly projectId: string;
  /** TODO: describe proposedUploadMethods of the schema object/v1/create-upload-request.json */
  readonly proposedUploadMethods: ProposedUploadMethods;
  /**
   * TODO: describe uploadId of the schema object/v1/create-upload-request.json
   *
   * Slugid, 22 characters.
   */
  readonly uploadId: string;
}

/** TODO: describe upload of the schema object/v1/hashes.json */
export interface CreateUploadRequestHashes {
  /**
   * TODO: describe sha256 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  readonly sha256?: string | undefined;
  /**
   * TODO: describe sha512 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  readonly sha512?: string | undefined;
  [name: string]: unknown;
}

/** TODO: describe proposedUploadMethods of the schema object/v1/create-upload-request.json */
export interface ProposedUploadMethods {
  /** TODO: describe request of the schema object/v1/upload-method-data-inline.json */
  readonly dataInline?: DataInlineUploadRequest | undefined;
  /** TODO: describe request of the schema object/v1/upload-method-put-url.json */
  readonly putUrl?: PutUrlUploadRequest | undefined;
}

/** TODO: describe request of the schema object/v1/upload-method-data-inline.json */
export interface DataInlineUploadRequest {
  /** TODO: describe contentType of request of the schema object/v1/upload-method-data-inline.json */
  readonly contentType: string;
  /**
   * TODO: describe objectData of request of the schema object/v1/upload-method-data-inline.json
   *
   * At most 10926 characters.
   */
  readonly objectData: string;
}

/** TODO: describe request of the schema object/v1/upload-method-put-url.json */
export interface PutUrlUploadRequest {
  /**
   * TODO: describe contentLength of request of the schema object/v1/upload-method-put-url.json
   *
   * Whole number.
   */
  readonly contentLength: number;
  /** TODO: describe contentType of request of the schema object/v1/upload-method-put-url.json */
  readonly contentType: string;
}

/** TODO: describe the schema object/v1/create-upload-response.json */
export interface CreateUploadResponse {
  /**
   * TODO: describe expires of the schema object/v1/create-upload-response.json
   *
   * Timestamp.
   */
  expires: string;
  /**
   * TODO: describe projectId of the schema object/v1/create-upload-response.json
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  projectId: string;
  /**
   * TODO: describe uploadId of the schema object/v1/create-upload-response.json
   *
   * Slugid, 22 characters.
   */
  uploadId: string;
  /** TODO: describe uploadMethod of the schema object/v1/create-upload-response.json */
  uploadMethod: SelectedUploadMethodOrNone;
}

/** TODO: describe uploadMethod of the schema object/v1/create-upload-response.json */
export interface SelectedUploadMethodOrNone {
  /** TODO: describe response of the schema object/v1/upload-method-data-inline.json */
  dataInline?: true;
  /** TODO: describe response of the schema object/v1/upload-method-put-url.json */
  putUrl?: PutUrlUploadResponse;
}

/** TODO: describe response of the schema object/v1/upload-method-put-url.json */
export interface PutUrlUploadResponse {
  /**
   * TODO: describe expires of response of the schema object/v1/upload-method-put-url.json
   *
   * Timestamp.
   */
  expires: string;
  /** TODO: describe headers of response of the schema object/v1/upload-method-put-url.json */
  headers: Record<string, string>;
  /**
   * TODO: describe url of response of the schema object/v1/upload-method-put-url.json
   *
   * URI.
   */
  url: string;
}

export type GetUrlDownloadMethod = unknown;

export type SimpleDownloadMethod = unknown;

/** TODO: describe the schema object/v1/download-object-request.json */
export interface DownloadObjectRequest {
  /** TODO: describe acceptDownloadMethods of the schema object/v1/download-object-request.json */
  readonly acceptDownloadMethods: SupportedDownloadMethods;
}

/** TODO: describe acceptDownloadMethods of the schema object/v1/download-object-request.json */
export interface SupportedDownloadMethods {
  /** TODO: describe request of the schema object/v1/download-method-geturl.json */
  readonly getUrl?: true | undefined;
  /** TODO: describe request of the schema object/v1/download-method-simple.json */
  readonly simple?: true | undefined;
}

/** TODO: describe the schema object/v1/download-object-response.json */
export type DownloadObjectResponse = SimpleDownloadResponse | GetUrlDownloadResponse;

/** TODO: describe response of the schema object/v1/download-method-simple.json */
export interface SimpleDownloadResponse {
  /** TODO: describe method of response of the schema object/v1/download-method-simple.json */
  method: 'simple';
  /**
   * TODO: describe url of response of the schema object/v1/download-method-simple.json
   *
   * URI.
   */
  url: string;
}

/** TODO: describe response of the schema object/v1/download-method-geturl.json */
export interface GetUrlDownloadResponse {
  /**
   * TODO: describe expires of response of the schema object/v1/download-method-geturl.json
   *
   * Timestamp.
   */
  expires: string;
  /** TODO: describe download of the schema object/v1/hashes.json */
  hashes: DownloadObjectResponseGetUrlHashes;
  /** TODO: describe method of response of the schema object/v1/download-method-geturl.json */
  method: 'getUrl';
  /**
   * TODO: describe url of response of the schema object/v1/download-method-geturl.json
   *
   * URI.
   */
  url: string;
}

/** TODO: describe download of the schema object/v1/hashes.json */
export interface DownloadObjectResponseGetUrlHashes {
  /**
   * TODO: describe sha256 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  sha256?: string;
  /**
   * TODO: describe sha512 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  sha512?: string;
  [name: string]: unknown;
}

export interface FinishUploadRequest {
  /** TODO: describe upload of the schema object/v1/hashes.json */
  readonly hashes?: FinishUploadRequestHashes | undefined;
  /**
   * TODO: describe projectId of the schema object/v1/finish-upload-request.json
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  readonly projectId: string;
  /**
   * TODO: describe uploadId of the schema object/v1/finish-upload-request.json
   *
   * Slugid, 22 characters.
   */
  readonly uploadId: string;
}

/** TODO: describe upload of the schema object/v1/hashes.json */
export interface FinishUploadRequestHashes {
  /**
   * TODO: describe sha256 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  readonly sha256?: string | undefined;
  /**
   * TODO: describe sha512 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  readonly sha512?: string | undefined;
  [name: string]: unknown;
}

/** TODO: describe the schema object/v1/get-object-response.json */
export interface ObjectMetadata {
  /**
   * TODO: describe expires of the schema object/v1/get-object-response.json
   *
   * Timestamp.
   */
  expires: string;
  /** TODO: describe download of the schema object/v1/hashes.json */
  hashes: ObjectMetadataHashes;
  /**
   * TODO: describe projectId of the schema object/v1/get-object-response.json
   *
   * 1 to 500 characters. Pattern `^([a-zA-Z0-9._/-]*)$`.
   */
  projectId: string;
}

/** TODO: describe download of the schema object/v1/hashes.json */
export interface ObjectMetadataHashes {
  /**
   * TODO: describe sha256 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{64}$`.
   */
  sha256?: string;
  /**
   * TODO: describe sha512 of upload of the schema object/v1/hashes.json
   *
   * Pattern `^[a-z0-9]{128}$`.
   */
  sha512?: string;
  [name: string]: unknown;
}

export type HashMethods = unknown;

export type DataInlineUploadMethod = unknown;

export type PutUrlUploadMethod = unknown;
