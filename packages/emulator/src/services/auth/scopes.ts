import { satisfiesExpression } from '@tc/core';
import { insufficientScopes } from '../../calls/authorization.ts';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Deployment, Handler } from '../../calls/service.ts';
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

/** The client that anyone may try a signature with, and its secret that is none. */
const TESTER = { clientId: 'tester', accessToken: 'no-secret' };

/** Methods that tell what scopes amount to and who signed a request. */
export function scopeHandlers({ clock, identities }: Deployment): Record<string, Handler> {
  const expandScopes = (scopes: readonly string[]) => identities.expand(scopes);
  // Nonces are not remembered here: who asks may have to ask again about the same request.
  const authenticator = new Authenticator({ clock, loadClient: clientLookup(identities, clock), expandScopes });

  const test = async (context: RequestContext, clientScopes: readonly string[], requiredScopes: readonly string[]) => {
    const tester = new Authenticator({
      clock,
      expandScopes: normalizeScopes,
      loadClient(clientId) {
        if (clientId !== TESTER.clientId)
          throw new AuthenticationProblem(`there is no client ${clientId}; this method knows ${TESTER.clientId}`);
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
      return hawkForm(await authenticator.authenticate(payload));
    },

    testAuthenticate(context: RequestContext<TestPayload>) {
      return test(context, context.payload.clientScopes, context.payload.requiredScopes);
    },

    testAuthenticateGet(context: RequestContext) {
      return test(context, ['test:*', 'auth:create-client:test:*'], ['test:authenticate-get']);
    },
  };
}

function hawkForm(result: Authentication): Record<string, unknown> {
  if (result.status === 'auth-failed') return { status: result.status, message: result.message };
  if (result.status === 'no-auth') return { status: 'auth-failed', message: 'the request is not signed: no authorization, and no bewit' };
  const { clientId, scopes, expires, hash } = result;
  return { status: result.status, scheme: 'hawk', clientId, scopes, expires: expires.toISOString(), ...(hash !== undefined && { hash }) };
}
