// Generated from references/object/api.yml (Taskcluster 106.0.0) by @tc/generator. Do not edit.

export { ObjectService, type ObjectServiceUrls } from './client.ts';
export type {
  CreateUploadRequest,
  CreateUploadRequestHashes,
  CreateUploadResponse,
  DataInlineUploadMethod,
  DataInlineUploadRequest,
  DownloadObjectRequest,
  DownloadObjectResponse,
  FinishUploadRequest,
  FinishUploadRequestHashes,
  GetUrlDownloadMethod,
  GetUrlDownloadResponse,
  GetUrlDownloadResponseHashes,
  HashMethods,
  ObjectMetadata,
  ObjectMetadataHashes,
  ProposedUploadMethods,
  PutUrlUploadMethod,
  PutUrlUploadRequest,
  PutUrlUploadResponse,
  SelectedUploadMethodOrNone,
  SimpleDownloadMethod,
  SimpleDownloadResponse,
  SupportedDownloadMethods,
} from './types.ts';
