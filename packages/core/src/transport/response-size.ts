/** What a transport rejects with if a response is larger than it was asked to accept. The call fails with a `ResponseTooLargeError`. */
export class OversizedResponse extends Error {
  /** @param maxSize - bytes */
  constructor(maxSize: number) {
    super(`the response is larger than ${maxSize} bytes (maxResponseSize)`);
  }
}
