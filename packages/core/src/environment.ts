import { environment } from '#platform';
import type { CredentialsLike } from './credentials/credential-fields.ts';
import { ConfigurationError } from './errors.ts';

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the environment variables of this process. @throws {ConfigurationError} where there are none, as in a browser */
export function processEnvironment(): Environment {
  const variables = environment();
  if (variables === undefined)
    throw new ConfigurationError(
      'environment variables do not exist here; pass rootUrl and credentials to the constructor, or pass the variables to fromEnv() as an object',
    );
  return variables;
}

/** Reads credentials from the environment. Returns `{}` without a `TASKCLUSTER_CLIENT_ID`. */
export function environmentCredentials(environment: Environment): CredentialsLike {
  const clientId = environment['TASKCLUSTER_CLIENT_ID'];
  if (!clientId) return {};
  return { clientId, accessToken: environment['TASKCLUSTER_ACCESS_TOKEN'], certificate: environment['TASKCLUSTER_CERTIFICATE'] };
}

/**
 * Reads the root URL to call from the environment: `TASKCLUSTER_PROXY_URL` if it is set and not empty, else
 * `TASKCLUSTER_ROOT_URL`. The proxy's URL is set in tasks whose calls go through the worker's proxy.
 * @throws {ConfigurationError} when neither is set
 */
export function environmentRootUrl(environment: Environment = processEnvironment()): string {
  const rootUrl = environment['TASKCLUSTER_PROXY_URL'] || environment['TASKCLUSTER_ROOT_URL'];
  if (!rootUrl)
    throw new ConfigurationError(
      'TASKCLUSTER_ROOT_URL is not set; set it to the root URL of a deployment, such as https://taskcluster.example.com',
    );
  return rootUrl;
}
