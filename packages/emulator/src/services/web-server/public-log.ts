import { gunzipSync } from 'node:zlib';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { ANONYMOUS_CALLER } from './anonymous-caller.ts';

/** The names of a log, in the order in which they are tried. */
const LOG_NAMES = ['public/logs/live.log', 'public/logs/live_backing.log'];

/** The content of an artifact as `latestArtifact` describes it. */
interface Content {
  readonly storageType: string;
  readonly url?: string;
  readonly name?: string;
  readonly credentials?: unknown;
}

/**
 * Reads the log of a task's latest run, without credentials. Returns `undefined` if there is none that can be read.
 * It follows no references, because the task chooses where they lead.
 * @param largest - the largest log in bytes
 * @throws {ServiceError} `InputTooLarge`
 */
export async function readPublicLog(deployment: Deployment, taskId: string, largest: number): Promise<string | undefined> {
  for (const name of LOG_NAMES) {
    const url = await urlOfLog(deployment, taskId, name);
    const object = url === undefined ? undefined : deployment.objectStore.find(new URL(url).pathname);
    if (object === undefined) continue;
    if (object.size > largest)
      throw new ServiceError('InputTooLarge', `artifact ${name} has ${object.size} bytes, at most ${largest} are read`);
    const bytes = await deployment.objectStore.read(object);
    return (object.contentEncoding === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
  }
  return undefined;
}

async function urlOfLog(deployment: Deployment, taskId: string, name: string): Promise<string | undefined> {
  try {
    const content = (await deployment.call('queue', 'latestArtifact', { params: { taskId, name }, ...ANONYMOUS_CALLER })) as Content;
    if (content.storageType === 's3') return content.url;
    if (content.storageType !== 'object' || content.name === undefined) return undefined;
    // The queue grants this one object to whoever may get the artifact.
    const scopes = [`object:download:${content.name}`];
    const request = { params: { name: content.name }, payload: { acceptDownloadMethods: { simple: true } }, ...ANONYMOUS_CALLER, scopes };
    return ((await deployment.call('object', 'startDownload', request)) as { readonly url: string }).url;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}
