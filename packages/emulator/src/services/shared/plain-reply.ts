import { Reply } from '../../calls/reply.ts';

/** A response in plain text. */
export function plainReply(status: number, text: string): Reply {
  return new Reply(status, { headers: { 'content-type': 'text/plain; charset=utf-8' }, text });
}
