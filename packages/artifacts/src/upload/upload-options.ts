import type { Hashes } from '../content-hashes.ts';
import type { Progress } from '../progress.ts';
import type { TransferOptions } from '../settings.ts';

/** What every upload can set. */
export interface UploadSettings extends TransferOptions {
  /** When the content expires. */
  readonly expires: string | Date;
  /** The MIME type. Default: by the extension of the name, else by what `from` is, else `application/octet-stream`. */
  readonly contentType?: string | undefined;
  /** Called whenever bytes were sent. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What was uploaded. */
export interface Uploaded {
  readonly contentType: string;
  /** The number of bytes. */
  readonly size: number;
  /** The hashes of these bytes, in lower-case hex. */
  readonly hashes: Hashes;
}
