import { compareText } from '../identity/scope-set.ts';
import { ServiceError } from './errors.ts';
import type { ValueRule } from './service.ts';

/** One page, and the token for the next where there is one. */
export interface Page<T> {
  readonly items: T[];
  readonly next: { continuationToken: string } | undefined;
}

/** The query of a paginated method. */
export interface PageQuery {
  readonly continuationToken?: string | undefined;
  readonly limit?: string | undefined;
}

/** What the query parameters of pagination must look like. */
export const PAGINATION_RULES: Readonly<Record<'limit' | 'continuationToken', ValueRule>> = {
  limit: { pattern: /^[1-9][0-9]{0,8}$/, expected: 'a whole number, at least 1' },
  continuationToken: { pattern: /^[A-Za-z0-9_-]+$/, expected: 'the continuationToken of the page before' },
};

/** Sets tokens apart from other text that happens to be base64url. */
const TOKEN_PREFIX = 'after:';

/**
 * Cuts one page out of `items`, which it puts in the order of their keys. A token names the last key that was given, so items
 * that come and go between calls neither repeat nor hide others.
 * @param most - the largest page, and its size when the query gives none
 * @throws {ServiceError} `InvalidRequestArguments` for a token that is none
 */
export function paginate<T>(items: Iterable<T>, key: (item: T) => string, query: PageQuery, most = 1000): Page<T> {
  const limit = query.limit === undefined ? most : Math.min(Number(query.limit), most);
  const after = query.continuationToken === undefined ? undefined : readToken(query.continuationToken);
  const rest = [...items]
    .filter((item) => after === undefined || compareText(key(item), after) > 0)
    .sort((left, right) => compareText(key(left), key(right)));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page,
    next: last !== undefined && rest.length > limit ? { continuationToken: makeToken(key(last)) } : undefined,
  };
}

function makeToken(key: string): string {
  return Buffer.from(TOKEN_PREFIX + key).toString('base64url');
}

function readToken(token: string): string {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  if (!text.startsWith(TOKEN_PREFIX)) {
    throw new ServiceError('InvalidRequestArguments', `query parameter continuationToken is ${token}, which no page has given out`);
  }
  return text.slice(TOKEN_PREFIX.length);
}
