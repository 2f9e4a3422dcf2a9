import type { Auth, GetRoleResponse } from '@tc/auth';
import type { Context } from '../kernel/context.ts';
import { collect, define } from '../kernel/define.ts';
import { usageFailure } from '../kernel/failure.ts';
import type { FillGroup } from '../kernel/group.ts';

interface RoleOptions {
  readonly prefix?: string;
  readonly scope?: readonly string[];
  readonly addScope?: readonly string[];
  readonly removeScope?: readonly string[];
  readonly description?: string;
  readonly yes?: boolean;
}

const ROLE_JSON = 'the role, as `auth.role` returns it';

const fillRole: FillGroup = (group, context) => {
  group.description('Show and change roles.');

  define(group, 'list', { summary: 'list the roles', json: 'a list of roles, as `auth.listRoles` returns them' })
    .option('--prefix <text>', 'only roles whose ids begin with this')
    .action(async ({ prefix = '' }: RoleOptions) => {
      const roles = (await (await authClient(context)).listRoles()).filter(({ roleId }) => roleId.startsWith(prefix));
      const { uiUrl } = await context.deployment();
      context.out.result(roles, () =>
        context.out.table(
          ['ROLE', 'SCOPES', 'CHANGED', 'DESCRIPTION'],
          roles.map(({ roleId, scopes, lastModified, description }) => [
            { text: roleId, link: `${uiUrl}/auth/roles/${encodeURIComponent(roleId)}` },
            String(scopes.length),
            context.out.time(lastModified),
            description.split('\n', 1)[0] ?? '',
          ]),
          'No roles.',
        ),
      );
    });

  define(group, 'show <roleId>', { summary: 'show a role', json: ROLE_JSON }).action(async (roleId: string) =>
    showRole(context, await (await authClient(context)).role(roleId)),
  );

  define(group, 'create <roleId>', { summary: 'create a role', json: ROLE_JSON })
    .requiredOption('--description <text>', 'what the role is for')
    .option('-s, --scope <scope>', 'a scope of the role; repeatable', collect, [])
    .action(async (roleId: string, { description = '', scope = [] }: RoleOptions) => {
      showRole(context, await (await authClient(context)).createRole(roleId, { description, scopes: [...scope] }));
    });

  define(group, 'update <roleId>', { summary: 'change the scopes or the description of a role', json: ROLE_JSON })
    .option('--description <text>', 'the new description')
    .option('--add-scope <scope>', 'a scope to add; repeatable', collect)
    .option('--remove-scope <scope>', 'a scope to remove; repeatable', collect)
    .action(async (roleId: string, { description, addScope = [], removeScope = [] }: RoleOptions) => {
      if (description === undefined && addScope.length + removeScope.length === 0) {
        throw usageFailure('nothing changes; give --description, --add-scope or --remove-scope');
      }
      const auth = await authClient(context);
      const role = await auth.role(roleId);
      const unknown = removeScope.filter((scope) => !role.scopes.includes(scope));
      if (unknown.length > 0) throw usageFailure(`role ${roleId} does not have ${unknown.join(', ')}`);
      const scopes = [...new Set([...role.scopes.filter((scope) => !removeScope.includes(scope)), ...addScope])];
      showRole(context, await auth.updateRole(roleId, { description: description ?? role.description, scopes }));
    });

  define(group, 'delete <roleId>', { summary: 'delete a role' })
    .option('-y, --yes', 'do not ask')
    .action(async (roleId: string, options: RoleOptions) => {
      if (!(await context.confirm(`Delete the role ${roleId}?`, options))) return;
      await (await authClient(context)).deleteRole(roleId);
      context.out.note(`Deleted role ${roleId}.`);
    });
};
export default fillRole;

async function authClient(context: Context): Promise<Auth> {
  const { Auth } = await import('@tc/auth');
  return context.client(Auth);
}

function showRole({ out }: Context, role: GetRoleResponse): void {
  out.result(role, () => {
    out.fields([
      ['role', role.roleId],
      ['description', role.description],
      ['changed', out.time(role.lastModified)],
    ]);
    out.line(`\n${out.colors.bold('scopes')}`);
    for (const scope of role.scopes) out.line(`  ${scope}`);
    const gained = role.expandedScopes.filter((scope) => !role.scopes.includes(scope));
    if (gained.length > 0) out.line(`${out.colors.bold('through other roles')}`);
    for (const scope of gained) out.line(`  ${scope}`);
  });
}
