import type { Deployment } from '../../calls/deployment.ts';
import { ServiceError } from '../../calls/errors.ts';

/** Sends an email through the notify service, on behalf of `service`. Does nothing if the address is on the denylist. */
export async function mailOwner(
  deployment: Deployment,
  service: string,
  { address, subject, content }: { readonly address: string; readonly subject: string; readonly content: string },
): Promise<void> {
  const { clientId } = deployment.serviceCredentials(service);
  const payload = { address, subject: subject.slice(0, 255), content: content.slice(0, 102_400) };
  try {
    await deployment.call('notify', 'email', { payload, clientId, scopes: ['notify:email:*'] });
  } catch (error) {
    if (!(error instanceof ServiceError && error.code === 'DenylistedAddress')) throw error;
  }
}
