export { type Emulator, startEmulator } from './emulator.ts';
export type { PublishedEvent } from './platform/event-log.ts';
export type { GithubComment, GithubOptions, GithubRecords, GithubStatus } from './services/github/github-service.ts';
export type { Notification } from './services/notify/notify-service.ts';
export type {
  Cloud,
  ProviderType,
  StartWorkerOptions,
  WorkerManagerOptions,
  WorkerName,
} from './services/worker-manager/worker-manager-service.ts';
export type { ClientSetup, EmulatorOptions, HookSetup, PoolSetup, RoleSetup, SecretSetup, Setup } from './setup/options.ts';
export type { CallFilter } from './test-controls/call-filter.ts';
export type { RecordedCall } from './test-controls/call-log.ts';
export type { Fault, FaultHandle } from './test-controls/faults.ts';
export type { RateLimit, RateLimitHandle } from './test-controls/rate-limits.ts';
export type { Stoppable } from './test-controls/stoppable.ts';
