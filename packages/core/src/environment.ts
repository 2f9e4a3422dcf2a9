import type { CredentialsLike } from './credential-fields.ts';
import { ConfigurationError } from './errors.ts';

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The credentials that `TASKCLUSTER_CLIENT_ID` and its companions hold, or `{}` without a client id. */
export function environmentCredentials(environment: Environment): CredentialsLike {
  const clientId = environment['TASKCLUSTER_CLIENT_ID'];
  if (!clientId) return {};
  return { clientId, accessToken: environment['TASKCLUSTER_ACCESS_TOKEN'], certificate: environment['TASKCLUSTER_CERTIFICATE'] };
}

/**
 * The deployment to call: `TASKCLUSTER_PROXY_URL` where it is set and not empty, as it is inside a task whose calls go
 * through the worker's proxy; else `TASKCLUSTER_ROOT_URL`.
 * @throws {ConfigurationError} when neither is set
 */
export function environmentRootUrl(environment: Environment = process.env): string {
  const rootUrl = environment['TASKCLUSTER_PROXY_URL'] || environment['TASKCLUSTER_ROOT_URL'];
  if (!rootUrl)
    throw new ConfigurationError(
      'TASKCLUSTER_ROOT_URL is not set; set it to the root URL of a deployment, such as https://taskcluster.example.com',
    );
  return rootUrl;
}
