/** Sends a request without a client. By default it calls a method that returns the caller's scopes. */
export async function send(
  rootUrl: string,
  init: { authorization?: string; query?: string; method?: string; path?: string; body?: string } = {},
) {
  const { authorization, query = '', method = 'GET', path = '/api/auth/v1/scopes/current', body } = init;
  const headers = {
    ...(authorization !== undefined && { authorization }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const response = await fetch(`${rootUrl}${path}${query}`, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}
