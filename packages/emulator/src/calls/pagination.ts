import { compareText } from '../platform/compare-text.ts';
import { ServiceError } from './errors.ts';
import type { ValueRule } from './value-rule.ts';

/** One page of items. */
export interface Page<T> {
  readonly items: T[];
  /** To be merged into the response. `undefined` for the last page. */
  readonly next: { continuationToken: string } | undefined;
}

/** The query parameters of a paginated method. */
export interface PageQuery {
  readonly continuationToken?: string | undefined;
  readonly limit?: string | undefined;
}

/** The rules of the query parameters for pagination. */
export const PAGINATION_RULES: Readonly<Record<'limit' | 'continuationToken', ValueRule>> = {
  limit: { pattern: /^[1-9][0-9]{0,8}$/, expected: 'a whole number of at least 1' },
  continuationToken: { pattern: /./, expected: 'the continuationToken of the previous page' },
};

/** Distinguishes tokens from other base64url text. */
const TOKEN_PREFIX = 'after:';

/**
 * Sorts `items` by key and returns one page of them. A token contains the last key of the previous page, so items that are added or
 * removed between two calls do not make others appear twice or go missing.
 * @param largest - the largest page size, which is also the default
 * @throws {ServiceError} `InputError` for an invalid token
 */
export function paginate<T>(items: Iterable<T>, key: (item: T) => string, query: PageQuery, largest = 1000): Page<T> {
  const limit = query.limit === undefined ? largest : Math.min(Number(query.limit), largest);
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
    throw new ServiceError(
      'InputError',
      `query parameter continuationToken is ${token}, expected the continuationToken of the previous page`,
    );
  }
  return text.slice(TOKEN_PREFIX.length);
}
