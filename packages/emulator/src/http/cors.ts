import type { ServerResponse } from 'node:http';
import { OBJECT_PATH } from '../platform/object-store.ts';

const API_METHODS = 'OPTIONS,GET,HEAD,POST,PUT,DELETE,TRACE,CONNECT';
const API_REQUEST_HEADERS = 'X-Requested-With,Content-Type,Authorization,Accept,Origin,Cache-Control';

/**
 * Lets pages of any origin use the API, references, schemas and objects, as a deployment does. Scripts of such a page can read the
 * body and a few common headers of a response, but not `Date` or `Retry-After`.
 */
export function allowAnyOrigin(response: ServerResponse, url: string): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-max-age', '900');
  if (url.startsWith(OBJECT_PATH)) {
    // Uploads send the headers that the object service prescribes, downloads `Range` and `If-Range`.
    response.setHeader('access-control-allow-methods', 'OPTIONS,GET,HEAD,PUT');
    response.setHeader('access-control-allow-headers', '*');
  } else {
    response.setHeader('access-control-allow-methods', API_METHODS);
    response.setHeader('access-control-allow-headers', API_REQUEST_HEADERS);
  }
}
