export {
  type ArtifactDownloadOptions,
  type ArtifactReadOptions,
  Artifacts,
  type ArtifactsOptions,
  type ArtifactsQueue,
  type RecordOptions,
  type TaskReference,
} from './artifacts.ts';
export type { Hashes } from './content-hashes.ts';
export type { References } from './download/artifact-source.ts';
export type { Content } from './download/content.ts';
export type { Downloaded, DownloadOptions, DownloadSettings, DownloadTarget, ReadOptions } from './download/download.ts';
export { ArtifactError, type Check, ChecksumError, ReferenceRefusedError, StorageError, UnsafeNameError } from './errors.ts';
export type { DownloadAllOptions, DownloadedFile } from './folders/download-all.ts';
export type { Match } from './folders/match.ts';
export type { UploadedFile, UploadFolderOptions } from './folders/upload-folder.ts';
export { Objects, type ObjectsOptions, type ObjectUploadOptions } from './objects.ts';
export type { Fetch, FetchOptions, NodeWritable } from './platform/platform.ts';
export type { FilesProgress, Progress } from './progress.ts';
export type { TransferOptions } from './settings.ts';
export type { ArtifactUploadOptions, ArtifactUploadSettings, UploadStorageType } from './upload/upload-artifact.ts';
export type { Uploaded, UploadSettings } from './upload/upload-options.ts';
export type { ByteStream, UploadContent, UploadSource } from './upload/upload-source.ts';
