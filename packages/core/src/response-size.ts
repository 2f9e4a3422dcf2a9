/** A response whose body is larger than the transport was asked to accept. */
export class OversizedResponse extends Error {
  constructor(maxSize: number) {
    super(`the response is larger than ${maxSize} bytes (maxResponseSize)`);
  }
}
