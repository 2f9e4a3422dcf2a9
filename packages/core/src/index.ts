export type { CallResult } from './call/call.ts';
export { CallSummary, type MessageSummary } from './call/call-summary.ts';
export type { FakeCall, Fakes } from './call/fake.ts';
export type { PagedCall } from './call/pagination.ts';
export type { Call } from './call/pending-call.ts';
export type { RetryOptions } from './call/retry.ts';
export { Client, type RawRequest } from './client/client.ts';
export type { CallOptions, ClientOptions, Validate } from './client/client-options.ts';
export { type CredentialInformation, credentialInformation } from './client/credential-information.ts';
export { type Certificate, parseCertificate } from './credentials/certificate.ts';
export type { CredentialsLike } from './credentials/credential-fields.ts';
export { Credentials } from './credentials/credentials.ts';
export type { SignedUrlOptions } from './credentials/hawk.ts';
export type { TemporaryCredentialsOptions } from './credentials/temporary-credentials.ts';
export type { Endpoint, HttpMethod, ServiceDefinition } from './endpoint.ts';
export { type Environment, environmentRootUrl as rootUrlFromEnv } from './environment.ts';
export {
  ApiError,
  CallError,
  ConfigurationError,
  ConnectionError,
  CredentialsError,
  ResponseTooLargeError,
  TaskclusterError,
  TimeoutError,
  ValidationError,
  type ValidationIssue,
} from './errors.ts';
export {
  type Binding,
  type Exchange,
  type MessageOf,
  matches,
  parseRoutingKey,
  type RoutingKeyField,
  type RoutingKeyPattern,
  type RoutingOf,
  type SchemaReference,
} from './events.ts';
export { redact } from './redaction.ts';
export {
  isValidScope,
  missingScopes,
  renderScopes,
  type ScopeExpression,
  type ScopeParameters,
  type ScopeTemplate,
  satisfiesExpression,
  satisfiesScope,
} from './scopes.ts';
export { slugid, slugidV4, stableSlugIds } from './slugid.ts';
export { type Duration, formatTimestamp, fromNow, fromNowJson, parseDuration, parseTimestamp } from './time.ts';
export type { AttemptTrace, CallTrace } from './tracing/traces.ts';
export { OversizedResponse } from './transport/response-size.ts';
export type { Headers, Transport, TransportRequest, TransportResponse } from './transport/transport.ts';
export {
  apiUrl,
  encodeArgument,
  manifestUrl,
  normalizeRootUrl,
  type QueryValues,
  type RouteArgument,
  referenceUrl,
  schemaUrl,
} from './urls.ts';
export type { Check, Strictness } from './validation/schema-check.ts';
export { compileSchema } from './validation/validation.ts';
