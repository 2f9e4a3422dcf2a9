import type { Behaviour } from '../../behaviour.ts';
import { auditBehaviours } from './audit.ts';
import { authenticationBehaviours } from './authentication.ts';
import { clientScopeBehaviours } from './client-scopes.ts';
import { clientBehaviours } from './clients.ts';
import { credentialBehaviours } from './credentials.ts';
import { roleScopeBehaviours } from './role-scopes.ts';
import { roleBehaviours } from './roles.ts';

/** The behaviours of the auth service. */
export const authBehaviours: readonly Behaviour[] = [
  ...credentialBehaviours,
  ...authenticationBehaviours,
  ...clientBehaviours,
  ...clientScopeBehaviours,
  ...roleBehaviours,
  ...roleScopeBehaviours,
  ...auditBehaviours,
];
