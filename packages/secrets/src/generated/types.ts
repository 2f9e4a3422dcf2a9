// Generated from references/secrets/schemas (Taskcluster 106.0.0) by tools/generator. Do not edit.

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
 * As it is sent; what is received is {@link Secret}.
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

/** The query of `list`. */
export type ListQuery = {
  /** Where to go on, from the page before; leave it out for the first page. */
  readonly continuationToken?: string | undefined;
  /** How many items a page has at most; the service sets its own bounds. */
  readonly limit?: string | number | undefined;
};
