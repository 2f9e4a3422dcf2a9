export type { References } from './artifact-source.ts';
export {
  type ArtifactDownloadOptions,
  type ArtifactReadOptions,
  Artifacts,
  type ArtifactsOptions,
  type ArtifactsQueue,
  type RecordOptions,
  type TaskReference,
} from './artifacts.ts';
export type { Content } from './content.ts';
export type { Hashes } from './content-hashes.ts';
export type { Downloaded, DownloadOptions, DownloadSettings, DownloadTarget, Progress, ReadOptions } from './download.ts';
export type { DownloadAllOptions, DownloadedFile, FilesProgress } from './download-all.ts';
export { ArtifactError, type Check, ChecksumError, ReferenceRefusedError, StorageError, UnsafeNameError } from './errors.ts';
export type { Match } from './match.ts';
export { Objects, type ObjectsOptions, type ObjectUploadOptions, type Uploaded, type UploadSettings } from './objects.ts';
export type { Fetch, FetchOptions, NodeWritable } from './platform/platform.ts';
export type { TransferOptions } from './settings.ts';
export type { ArtifactUploadOptions, ArtifactUploadSettings, UploadStorageType } from './upload-artifact.ts';
export type { UploadedFile, UploadFolderOptions } from './upload-folder.ts';
export type { ByteStream, UploadContent, UploadSource } from './upload-source.ts';
