import { usageFailure } from '../kernel/failure.ts';
import type { DockerImage } from './docker-worker-payload.ts';
import type { FileMount } from './generic-worker-payload.ts';
import { extension } from './paths.ts';

const LABEL = '[a-zA-Z\\d](?:[a-zA-Z\\d-]*[a-zA-Z\\d])?';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F\\d:]+\\])(?::\\d+)?`;
const WORD = '[a-z\\d]+(?:(?:\\.|__?|-+)[a-z\\d]+)*';
const TAG = '\\w[\\w.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z\\d]*(?:[-_+.][A-Za-z][A-Za-z\\d]*)*:[\\da-fA-F]{32,}';
/** The name of an image: a registry, a repository, a tag and a digest. Only the repository is required. */
const IMAGE_NAME = new RegExp(`^(?:${HOST}/)?${WORD}(?:/${WORD})*(?::${TAG})?(?:@${DIGEST})?$`);
/** What generic-worker replaces with the id of an image that it has loaded from a file. */
const LOADED_IMAGE = '__D2G_IMAGE_ID__';
/** The only compression that Docker cannot load, so generic-worker decompresses it, by file extension. */
const FORMATS: Readonly<Record<string, string>> = { '.lz4': 'lz4' };

/** The image as an argument of `docker run`. @throws {Failure} if Docker does not allow the name */
export function imageArgument(image: DockerImage): string {
  const name = typeof image === 'string' ? image : image.type === 'docker-image' ? image.name : undefined;
  if (name === undefined) return LOADED_IMAGE;
  if (IMAGE_NAME.test(name) && !/^[\da-f]{64}$/.test(name)) return name;
  throw usageFailure(`${JSON.stringify(name)} is not the name of a Docker image; expected a name such as ubuntu:24.04`);
}

/** The file that generic-worker fetches before it starts the container, if the image is an artifact. */
export function imageMounts(image: DockerImage): readonly FileMount[] {
  if (typeof image === 'string' || image.type === 'docker-image') return [];
  const source = image.type === 'task-image' ? { taskId: image.taskId } : { namespace: image.namespace };
  const format = FORMATS[extension(image.path).toLowerCase()];
  return [{ content: { artifact: image.path, ...source }, file: 'dockerimage', ...(format !== undefined && { format }) }];
}
