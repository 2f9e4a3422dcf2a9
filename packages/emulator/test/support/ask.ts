interface ErrorAnswer {
  readonly code: string;
  readonly message: string;
  readonly requestInfo: { method: string; params: object; payload: unknown; time: string };
}

/** Sends a request without a client. `body` has the type of an error, which most callers expect. */
export async function ask(url: string, init: RequestInit = {}): Promise<{ status: number; body: ErrorAnswer; headers: Headers }> {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as ErrorAnswer };
}
