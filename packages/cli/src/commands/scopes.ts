import type { Auth } from '@tc/auth';
import type { Context } from '../kernel/context.ts';
import { define } from '../kernel/define.ts';
import { EXIT, Failure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

const fillScopes: FillGroup = (group, context) => {
  group.description('See who may do what.');

  define(group, 'current', { summary: 'list the scopes that you have', json: 'a list of scopes' }).action(async () => {
    showScopes(context, (await (await authClient(context)).currentScopes()).scopes);
  });

  define(group, 'expand <scope...>', {
    summary: 'list everything that scopes grant, through roles',
    json: 'a list of scopes',
    examples: ['tc scopes expand assume:project:taskcluster:smoketests'],
  }).action(async (scopes: string[]) => {
    showScopes(context, (await (await authClient(context)).expandScopes({ scopes })).scopes);
  });

  define(group, 'check <scope...>', {
    summary: 'check whether you have scopes',
    description: 'Check whether you have scopes. The exit code is 3 if one is missing, and the missing ones are listed.',
    json: '{missing}: the list of the scopes that you do not have',
  }).action(async (required: string[]) => {
    const { satisfiesScope } = await import('@tc/core');
    const { scopes } = await (await authClient(context)).currentScopes();
    const missing = required.filter((scope) => !satisfiesScope(scopes, scope));
    context.out.result({ missing }, () => {});
    if (missing.length > 0)
      throw new Failure(`these scopes are missing:\n${missing.map((scope) => `  ${scope}`).join('\n')}`, { exitCode: EXIT.denied });
    if (!context.out.json) context.out.note('You have all of them.');
  });

  define(group, 'who <scope>', {
    summary: 'list the roles and clients that grant a scope',
    description: 'List the roles and clients that grant a scope, directly or through other roles.',
    json: '{roles, clients}: lists of {roleId, via} and {clientId, via}; via is the scope that grants it',
    examples: ['tc scopes who queue:create-task:highest:proj-x/ci'],
  }).action(async (scope: string) => {
    const { satisfiesScope } = await import('@tc/core');
    const auth = await authClient(context);
    const via = (scopes: readonly string[]) => scopes.find((held) => satisfiesScope([held], scope));
    const roles = (await auth.listRoles()).flatMap(({ roleId, expandedScopes }) => {
      const held = via(expandedScopes);
      return held === undefined ? [] : [{ roleId, via: held }];
    });
    const clients: { clientId: string; via: string }[] = [];
    for await (const { clientId, expandedScopes, disabled } of auth.listClients()) {
      const held = via(expandedScopes);
      if (held !== undefined && !disabled) clients.push({ clientId, via: held });
    }
    const { out } = context;
    const rootUrl = (await context.deployment()).uiUrl;
    out.result({ roles, clients }, () => {
      out.table(
        ['GRANTED BY', 'THROUGH'],
        [
          ...roles.map((role) => [
            { text: `role ${role.roleId}`, link: `${rootUrl}/auth/roles/${encodeURIComponent(role.roleId)}` },
            role.via,
          ]),
          ...clients.map((client) => [
            { text: `client ${client.clientId}`, link: `${rootUrl}/auth/clients/${encodeURIComponent(client.clientId)}` },
            client.via,
          ]),
        ],
        `Nobody has ${scope}.`,
      );
    });
  });
};
export default fillScopes;

async function authClient(context: Context): Promise<Auth> {
  const { Auth } = await import('@tc/auth');
  return context.client(Auth);
}

function showScopes({ out }: Context, scopes: readonly string[]): void {
  out.result(scopes, () => {
    if (scopes.length > 0) out.line(scopes.join('\n'));
    else out.note('No scopes.');
  });
}
