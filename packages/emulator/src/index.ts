export { type ClientSetup, type Emulator, type EmulatorOptions, type RoleSetup, startEmulator } from './emulator.ts';
export type { PublishedEvent } from './publisher.ts';
