import { type CreateUploadRequest, type DownloadObjectRequest, type FinishUploadRequest, ObjectService } from '@tc/object';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import { Reply } from '../../calls/reply.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { ServiceModule } from '../../calls/service.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { type Hashes, Objects, storeKey } from './objects.ts';
import { createUploadMethod } from './upload-methods.ts';

const MINUTE = 60_000;

/** How long a download with the method `getUrl` may take to begin. */
const GET_URL_LIFETIME = MINUTE;

/** How long a URL of the method `simple` is valid. */
const SIMPLE_URL_LIFETIME = 30 * MINUTE;

/** The object service, with one storage backend for every name and project. It keeps the bytes in the deployment's object store. */
export function createObject(deployment: Deployment): ServiceModule {
  const { clock, objectStore } = deployment;
  const objects = new Objects(deployment);
  const readUrl = (name: string, lifetime: number): string => objectStore.readUrl('private', storeKey(name), lifetime);

  return {
    service: ObjectService.service,
    handlers: {
      ...statusMethods(clock),

      async createUpload(context: RequestContext<CreateUploadRequest>) {
        const { projectId, uploadId, hashes, proposedUploadMethods } = context.payload;
        const name = context.param('name');
        await context.authorize({ projectId, name });
        const expires = new Date(context.payload.expires).toISOString();
        const record = objects.start({ name, projectId, uploadId, expires });
        objects.addHashes(record, hashes as Hashes | undefined);
        return { projectId, uploadId, expires, uploadMethod: await createUploadMethod(deployment, name, proposedUploadMethods) };
      },

      async finishUpload(context: RequestContext<FinishUploadRequest>) {
        const { projectId, uploadId } = context.payload;
        const hashes = (context.payload.hashes ?? {}) as Hashes;
        const name = context.param('name');
        await context.authorize({ projectId, name });
        const record = objects.find(name);
        if (record.projectId !== projectId) throw new ServiceError('InputError', `object ${name} does not belong to project ${projectId}`);
        if (record.uploadId === undefined) {
          const added = Object.keys(hashes).find((algorithm) => record.hashes[algorithm] !== hashes[algorithm]);
          if (added === undefined) return {};
          throw new ServiceError('RequestConflict', `object ${name} is finished, and its ${added} is missing or differs`);
        }
        if (record.uploadId !== uploadId)
          throw new ServiceError('RequestConflict', `object ${name} is being uploaded with another uploadId`);
        objects.addHashes(record, hashes);
        objects.finish(record);
        return {};
      },

      startDownload(context: RequestContext<DownloadObjectRequest>) {
        const { name, hashes } = objects.finished(context.param('name'));
        const { getUrl, simple } = context.payload.acceptDownloadMethods;
        if (getUrl) {
          return { method: 'getUrl', url: readUrl(name, GET_URL_LIFETIME), expires: clock.timestamp(GET_URL_LIFETIME), hashes };
        }
        if (simple) return { method: 'simple', url: readUrl(name, SIMPLE_URL_LIFETIME) };
        throw new ServiceError('NoMatchingMethod', `object ${name} supports the methods getUrl and simple`);
      },

      object(context: RequestContext) {
        const { projectId, expires, hashes } = objects.finished(context.param('name'));
        return { projectId, expires, hashes };
      },

      download(context: RequestContext) {
        const { name } = objects.finished(context.param('name'));
        return new Reply(303, { headers: { location: readUrl(name, SIMPLE_URL_LIFETIME) } });
      },
    },
    args: { name: { pattern: /^[\x20-\x7e]+$/, expected: 'printable ASCII characters' } },
    slashArguments: ['name'],
    shownPayload: { createUpload: hideUploadId, finishUpload: hideUploadId },
  };
}

/** Whoever knows the `uploadId` can go on with the upload, so errors do not repeat it. */
function hideUploadId(payload: unknown): unknown {
  return { ...(payload as object), uploadId: '(omitted)' };
}
