// What core uses of got. The build bundles it into this one file.
export { got, type Request, RequestError, type RequestFunction } from 'got';
