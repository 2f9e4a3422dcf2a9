export { type ClientSetup, type Emulator, type EmulatorOptions, type RoleSetup, startEmulator } from './emulator.ts';
export type { PublishedEvent } from './publisher.ts';
export type { GithubComment, GithubOptions, GithubRecords, GithubStatus } from './services/github/index.ts';
export type { Notification } from './services/notify/index.ts';
export type { ProviderType, WorkerManagerOptions } from './services/worker-manager/index.ts';
