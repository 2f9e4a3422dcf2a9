import { ConfigurationError } from '@tc/core';
import { platform } from '#platform';
import type { Files } from './platform.ts';

/** @throws {ConfigurationError} where there are no files, beginning with `given` */
export async function requireFiles(given: string): Promise<Files> {
  const files = await platform.files();
  if (files === undefined) throw new ConfigurationError(`${given}, but this runtime has no files; use streams, blobs or bytes`);
  return files;
}
