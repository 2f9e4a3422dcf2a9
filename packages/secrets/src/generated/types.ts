// Generated from references/secrets/schemas (Taskcluster 106.0.0) by @tc/generator. Do not edit.

/** One page of secret names; the response of `list`. */
export interface SecretsList {
  /** Opaque token to pass with the next call to get the next page. Absent on the last page. */
  continuationToken?: string;
  /**
   * Names of the secrets on this page, in alphabetical order.
   *
   * No duplicates.
   */
  secrets: string[];
}

/** Value of a secret with its expiry time; the body of `set` and the response of `get`. */
export interface Secret {
  /**
   * Time after which the secret can no longer be read. It is deleted some time later.
   *
   * Timestamp.
   */
  expires: string;
  /** Confidential value: a JSON object of any shape. It is stored encrypted. */
  secret: Record<string, unknown>;
}

/**
 * Value of a secret with its expiry time; the body of `set` and the response of `get`.
 *
 * For values that you send; values that you receive are of type {@link Secret}.
 */
export interface SecretInput {
  /**
   * Time after which the secret can no longer be read. It is deleted some time later.
   *
   * Timestamp.
   */
  readonly expires: string | Date;
  /** Confidential value: a JSON object of any shape. It is stored encrypted. */
  readonly secret: object;
}

/** The query parameters of `list`. */
export type ListQuery = {
  /** The token from the previous page. Leave it out to get the first page. */
  readonly continuationToken?: string | undefined;
  /** The maximum number of items in a page. The service has limits of its own. */
  readonly limit?: string | number | undefined;
};
