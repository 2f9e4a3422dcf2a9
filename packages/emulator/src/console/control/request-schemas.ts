const text = { type: 'string', minLength: 1 };
const duration = { anyOf: [text, { type: 'number' }] };
const selection = { service: text, method: text, clientId: text };

function record(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

/** The schema of a `FaultRequest`. The faults check the values. */
export const FAULT: object = record(
  {
    ...selection,
    status: { type: 'number' },
    body: {},
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    cut: text,
    delay: duration,
    times: { type: 'number' },
  },
  [],
);

/** The schema of a `RateLimitRequest`. The rate limits check the values. */
export const RATE_LIMIT: object = record({ ...selection, calls: { type: 'number' }, per: duration }, ['calls', 'per']);

/** The schema of a `DurationRequest`. */
export const DURATION: object = record({ duration }, ['duration']);

/** The schema of a `PublishRequest`. */
export const PUBLISH: object = record(
  { exchange: text, routingKey: text, cc: { type: 'array', items: text }, message: { type: 'object' } },
  ['exchange', 'routingKey', 'message'],
);
