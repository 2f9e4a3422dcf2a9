// Generated from references/secrets/schemas (Taskcluster 24.3.1) by tools/generator. Do not edit.

/** One page of secret names, as returned by `list`. */
export interface SecretsList {
  /**
   * Opaque token to pass with the next call to get the following page. Absent on the last page; the page it leads
   * to may be empty.
   */
  continuationToken?: string;
  /**
   * Names of the secrets on this page, in no promised order.
   *
   * No duplicates.
   */
  secrets: string[];
}

/** A secret's value together with its expiry time, as given to `set` and returned by `get`. */
export interface Secret {
  /**
   * Moment from which the secret can no longer be read. It is deleted some time later.
   *
   * Timestamp.
   */
  expires: string;
  /** The confidential value, a JSON object of any shape. It is stored encrypted. */
  secret: Record<string, unknown>;
}

/**
 * A secret's value together with its expiry time, as given to `set` and returned by `get`.
 *
 * For values that you send; values that you receive are of type {@link Secret}.
 */
export interface SecretInput {
  /**
   * Moment from which the secret can no longer be read. It is deleted some time later.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** The confidential value, a JSON object of any shape. It is stored encrypted. */
  readonly secret: object;
}

/** The query parameters of `list`. */
export type ListQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};
