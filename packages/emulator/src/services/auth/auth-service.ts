import { Auth } from '@tc/auth';
import type { Deployment } from '../../calls/deployment.ts';
import type { ServiceModule } from '../../calls/service.ts';
import type { ValueRule } from '../../calls/value-rule.ts';
import { AuditHistory } from '../shared/audit-history.ts';
import { statusMethods } from '../shared/status-methods.ts';
import { auditHandlers } from './audit-methods.ts';
import { authEventPublisher } from './auth-events.ts';
import { clientHandlers } from './client-methods.ts';
import { cloudCredentialHandlers } from './cloud-credential-methods.ts';
import { githubTokenHandlers } from './github-token-methods.ts';
import { roleHandlers } from './role-methods.ts';
import { scopeHandlers } from './scope-methods.ts';

const CLIENT_ID: ValueRule = { pattern: /^[A-Za-z0-9!@/:.+|_-]+$/, expected: 'letters, digits and !@/:.+|_-' };

/** Creates the auth service. */
export function createAuth(deployment: Deployment): ServiceModule {
  const publish = authEventPublisher(deployment.eventLog);
  const audit = new AuditHistory(deployment);
  return {
    service: Auth.service,
    handlers: {
      ...statusMethods(deployment.clock),
      ...clientHandlers(deployment, publish, audit),
      ...roleHandlers(deployment, publish, audit),
      ...auditHandlers(audit),
      ...scopeHandlers(deployment),
      ...cloudCredentialHandlers(deployment),
      ...githubTokenHandlers(deployment),
    },
    args: {
      clientId: CLIENT_ID,
      roleId: { pattern: /^[\x20-\x7e]+$/, expected: 'printable ASCII' },
      account: { pattern: /^[a-z0-9]{3,24}$/, expected: '3 to 24 lower-case letters and digits' },
      table: { pattern: /^[A-Za-z][A-Za-z0-9]{2,62}$/, expected: '3 to 63 letters and digits, a letter first' },
      container: { pattern: /^(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, expected: 'lower-case letters, digits and single dashes' },
      level: { pattern: /^(read-write|read-only)$/, expected: 'read-write or read-only' },
      bucket: { pattern: /^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$/, expected: 'lower-case letters, digits and dashes' },
      project: { pattern: /^[a-zA-Z0-9_-]{1,64}$/, expected: '1 to 64 letters, digits, _ and -' },
      entityType: { pattern: /^(client|role|secret|hook|worker-pool)$/, expected: 'client, role, secret, hook or worker-pool' },
      appName: { pattern: /^[a-zA-Z0-9_-]+$/, expected: 'letters, digits, _ and -' },
      owner: { pattern: /^[a-zA-Z0-9._-]+$/, expected: 'letters, digits, ., _ and -' },
      wstAudience: { pattern: /^[a-zA-Z0-9_-]{1,38}$/, expected: '1 to 38 letters, digits, _ and -' },
      wstClient: { pattern: /^[a-zA-Z0-9_~.%-]+$/, expected: 'letters, digits and _~.%-' },
    },
    query: {
      prefix: CLIENT_ID,
      format: { pattern: /^iam-role-compat$/, expected: 'iam-role-compat' },
    },
    slashArguments: ['prefix'],
  };
}
