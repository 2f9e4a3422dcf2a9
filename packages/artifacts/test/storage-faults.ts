import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Fault, type GetResponse, readBody, rightResponse, type Stored, xmlError } from './storage-server.ts';

/** Closes the connection without a response. */
export const reset: Fault = (request) => void request.socket.destroy();

/** Never responds. */
export const silent: Fault = () => {};

/** Responds with an error. */
export function status(code: number, name = 'InternalError', headers: Record<string, string> = {}): Fault {
  return (_, response) => xmlError(response, code, name, headers);
}

/** Responds with something that is not HTTP. */
export const garbage: Fault = (request) => void request.socket.end('not HTTP at all\r\n\r\n');

/** Changes the right response to a GET. */
function changed(change: (right: GetResponse, stored: Stored, request: IncomingMessage) => GetResponse, end = true): Fault {
  return (request, response, stored) => {
    if (stored === undefined) return xmlError(response, 404, 'NoSuchKey');
    const { status, headers, body } = change(rightResponse(request, stored), stored, request);
    response.writeHead(status, headers);
    if (end) response.end(body);
    else response.write(body);
  };
}

/** Sends the right head and the first `size` bytes of the body, then calls `after`. */
function partOf(size: number, after: (response: ServerResponse) => void, chunked = false): Fault {
  return (request, response, stored) => {
    if (stored === undefined) return xmlError(response, 404, 'NoSuchKey');
    const { status, headers, body } = rightResponse(request, stored);
    const { 'content-length': length, ...others } = headers;
    response.writeHead(status, chunked ? others : { ...others, ...(length !== undefined && { 'content-length': length }) });
    if (size === 0) response.flushHeaders();
    response.write(body.subarray(0, size), () => after(response));
  };
}

/** Breaks the connection, but not before the client had time to read what was sent: `fetch` drops what is unread. */
function breakOff(response: ServerResponse): void {
  setTimeout(() => response.socket?.destroy(), 30);
}

/** Breaks the connection within the body. */
export const cut = (size: number): Fault => partOf(size, breakOff);

/** The same in a body without a length. */
export const cutChunked = (size: number): Fault => partOf(size, breakOff, true);

/** Stops sending within the body. */
export const stall = (size: number): Fault => partOf(size, () => {});

/** Sends everything, whatever was asked for. */
export const ignoreRange: Fault = changed((_, { bytes, contentType }) => ({
  status: 200,
  headers: { 'content-type': contentType, 'content-length': bytes.length },
  body: bytes,
}));

/** Sends everything without a length, whatever was asked for. */
export const ignoreRangeChunked: Fault = changed((_, { bytes, contentType }) => ({
  status: 200,
  headers: { 'content-type': contentType },
  body: bytes,
}));

/** Sends a part that begins `shift` bytes elsewhere, and says so. */
export function shiftRange(shift: number): Fault {
  return changed((right, { bytes, contentType }, request) => {
    const start = Number(/\d+/.exec(request.headers.range ?? 'bytes=0-')?.[0]) + shift;
    const body = bytes.subarray(start);
    const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
    return { ...right, status: 206, headers: { 'content-type': contentType, 'content-length': body.length, 'content-range': range }, body };
  });
}

/** Sends a part and does not say which. */
export const noContentRange: Fault = changed(({ headers, body }) => {
  const { 'content-range': _, ...others } = headers;
  return { status: 206, headers: others, body };
});

/** Says that the content has another length, in a part. */
export function wrongTotal(more: number): Fault {
  return changed((right, { bytes }) => {
    const range = String(right.headers['content-range']).replace(/\/\d+$/, `/${bytes.length + more}`);
    return { ...right, headers: { ...right.headers, 'content-range': range } };
  });
}

/** Announces more bytes than it sends, and closes the connection. */
export const announceMore = (more: number): Fault => changedLength(more, true);

/** Announces more bytes than it sends, and keeps the connection open. */
export const announceMoreAndStall = (more: number): Fault => changedLength(more, false);

/** Announces fewer bytes than there are, and sends only those. */
export const announceLess = (less: number): Fault =>
  changed((right) => {
    const body = right.body.subarray(0, right.body.length - less);
    return { ...right, headers: { ...right.headers, 'content-length': body.length }, body };
  });

function changedLength(more: number, close: boolean): Fault {
  return (request, response, stored) => {
    if (stored === undefined) return xmlError(response, 404, 'NoSuchKey');
    const { status, headers, body } = rightResponse(request, stored);
    response.writeHead(status, { ...headers, 'content-length': body.length + more });
    response.write(body, () => {
      if (close) breakOff(response);
    });
  };
}

/** Sends one byte wrong. */
export const wrongByte = (position: number): Fault =>
  changed((right) => {
    const body = Uint8Array.from(right.body);
    body[position] = (body[position] ?? 0) ^ 1;
    return { ...right, body };
  });

/** Sends another content of the same length. */
export const otherContent: Fault = changed((right) => ({ ...right, body: right.body.map((byte) => byte ^ 255) }));

/** Sends a page of HTML with status 200, as a portal on the way does. */
export const portal: Fault = (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in first</html>');

/** Sends nothing, with status 200. */
export const empty: Fault = (_, response) => void response.writeHead(200, { 'content-length': 0 }).end();

/** Sends bytes that are not gzip, and says that they are. */
export const badGzip: Fault = changed((right) => ({ ...right, headers: { ...right.headers, 'content-encoding': 'gzip' } }));

/** Redirects to itself. */
export const redirectLoop: Fault = (request, response) => void response.writeHead(302, { location: request.url }).end();

/** Reads `size` bytes of a PUT and breaks the connection. */
export function cutUpload(size: number, before = () => {}): Fault {
  return (request) => {
    let received = 0;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received < size || request.socket.destroyed) return;
      before();
      request.socket.destroy();
    });
  };
}

/** Reads `size` bytes of a PUT and no more. */
export function stallUpload(size: number): Fault {
  return (request) => {
    let received = 0;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received >= size) request.pause();
    });
  };
}

/** Reads all of a PUT and responds with an error. */
export function refuseUpload(code: number, name: string, headers: Record<string, string> = {}): Fault {
  return async (request, response) => {
    await readBody(request);
    xmlError(response, code, name, headers);
  };
}

/** Responds to a PUT with an error before its body was sent, and closes the connection. */
export function refuseEarly(code: number, name: string): Fault {
  return (request, response) => {
    xmlError(response, code, name, { connection: 'close' });
    response.on('finish', () => request.socket.destroy());
  };
}
