import { satisfiesExpression } from '@tc/core';
import { insufficientScopes } from '../../calls/authorization.ts';
import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { type Authentication, Authenticator } from '../../identity/authentication.ts';
import { AuthenticationProblem } from '../../identity/certificate-check.ts';
import { clientLookup } from '../../identity/client-lookup.ts';
import { normalizeScopes } from '../../identity/scope-set.ts';

interface HawkPayload {
  readonly method: string;
  readonly resource: string;
  readonly host: string;
  readonly port: number;
  readonly authorization?: string;
}

interface TestPayload {
  readonly clientScopes: readonly string[];
  readonly requiredScopes: readonly string[];
}

/** The client of the test methods. Anyone can use it to test signatures, so its access token is public. */
const TESTER = { clientId: 'tester', accessToken: 'no-secret' };

/** How long a service can rely on the scopes of an unsigned request, in milliseconds. */
const ANONYMOUS_PERIOD = 15 * 60 * 1000;

/** The methods that expand scopes and authenticate requests. */
export function scopeHandlers({ clock, identities }: Deployment): Record<string, Handler> {
  const expandScopes = (scopes: readonly string[]) => identities.expand(scopes);
  // Nonces are not remembered here, because a service can ask about the same request more than once.
  const authenticator = new Authenticator({ clock, loadClient: clientLookup(identities, clock), expandScopes });

  const test = async (context: RequestContext, clientScopes: readonly string[], requiredScopes: readonly string[]) => {
    const tester = new Authenticator({
      clock,
      expandScopes: normalizeScopes,
      loadClient(clientId) {
        if (clientId !== TESTER.clientId)
          throw new AuthenticationProblem(`client ${clientId} does not exist; this method only accepts ${TESTER.clientId}`);
        return { ...TESTER, scopes: clientScopes, expires: new Date(clock.now() + 60 * 60 * 1000) };
      },
    });
    const result = await tester.authenticate(context.signed);
    if (result.status === 'auth-failed') throw new ServiceError('AuthenticationFailed', result.message);
    const expression = { AllOf: requiredScopes };
    const clientId = result.status === 'auth-success' ? result.clientId : 'anonymous';
    if (!satisfiesExpression(result.scopes, expression)) throw insufficientScopes(clientId, result.scopes, expression);
    return { clientId, scopes: result.scopes };
  };

  return {
    expandScopes({ payload }: RequestContext<{ readonly scopes: readonly string[] }>) {
      return { scopes: identities.expand(payload.scopes) };
    },

    async currentScopes(context: RequestContext) {
      return { scopes: (await context.caller()).scopes };
    },

    async authenticateHawk({ payload }: RequestContext<HawkPayload>) {
      return hawkResponse(await authenticator.authenticate(payload), clock.timestamp(ANONYMOUS_PERIOD));
    },

    testAuthenticate(context: RequestContext<TestPayload>) {
      return test(context, context.payload.clientScopes, context.payload.requiredScopes);
    },

    testAuthenticateGet(context: RequestContext) {
      return test(context, ['test:*', 'auth:create-client:test:*'], ['test:authenticate-get']);
    },
  };
}

/** @param anonymousUntil - when the result expires if the request is not signed */
function hawkResponse(result: Authentication, anonymousUntil: string): Record<string, unknown> {
  const { status } = result;
  if (status === 'auth-failed') return { status, message: result.message };
  if (status === 'no-auth') return { status, scheme: 'none', scopes: result.scopes, expires: anonymousUntil };
  const { clientId, scopes, expires, hash } = result;
  return { status, scheme: 'hawk', clientId, scopes, expires: expires.toISOString(), ...(hash !== undefined && { hash }) };
}
