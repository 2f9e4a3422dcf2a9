import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { sample } from '../deployment.ts';

export const expires = new Date('2100-01-01T00:00:00.000Z');
export const large = sample(2_500_000);

/** Folders in the system's temp folder that uploads use. */
export function temporaryUploads(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('tc-upload-'));
}

export function webStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
}
