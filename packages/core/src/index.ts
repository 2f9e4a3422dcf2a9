export type { CallResult } from './call.ts';
export { CallSummary, type Headers, type MessageSummary } from './call-summary.ts';
export { type Certificate, parseCertificate } from './certificate.ts';
export { Client, type RawRequest } from './client.ts';
export type { CallOptions, ClientOptions, Validate } from './client-options.ts';
export type { CredentialsLike } from './credential-fields.ts';
export { type CredentialInformation, credentialInformation } from './credential-information.ts';
export { Credentials } from './credentials.ts';
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
export type { FakeCall, Fakes } from './fake.ts';
export type { SignedUrlOptions } from './hawk.ts';
export type { PagedCall } from './pagination.ts';
export type { Call } from './pending-call.ts';
export { redact } from './redaction.ts';
export { OversizedResponse } from './response-size.ts';
export type { RetryOptions } from './retry.ts';
export type { Check, Strictness } from './schema-check.ts';
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
export type { TemporaryCredentialsOptions } from './temporary-credentials.ts';
export { type Duration, formatTimestamp, fromNow, fromNowJson, parseDuration, parseTimestamp } from './time.ts';
export type { AttemptTrace, CallTrace } from './tracing.ts';
export type { Transport, TransportRequest, TransportResponse } from './transport.ts';
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
export { compileSchema } from './validation.ts';
