import type { RenderTaskclusterYmlInput, RenderTaskclusterYmlOutput } from '@tc/github';
import { ServiceError } from '../../calls/errors.ts';
import type { RequestContext } from '../../calls/request-context.ts';
import type { Handler } from '../../calls/service.ts';
import { detailsOf } from './events/event-details.ts';
import { fakeEvent } from './events/fake-events.ts';
import type { GithubState } from './state.ts';
import type { JsonObject } from './taskcluster-yml/rendering.ts';
import { checkTaskclusterYml, parseYaml, renderTaskclusterYml } from './taskcluster-yml/taskcluster-yml.ts';

/** GitHub's name of an event, by the value of `tasks_for`. */
const EVENT_TYPES = {
  'github-push': 'push',
  'github-pull-request': 'pull_request',
  'github-pull-request-untrusted': 'pull_request',
  'github-release': 'release',
  'github-issue-comment': 'issue_comment',
} as const;

/** The method that renders a `.taskcluster.yml` for a made-up event. */
export function renderHandlers({ deployment }: GithubState): Record<string, Handler> {
  return {
    async renderTaskclusterYml({ payload }: RequestContext<RenderTaskclusterYmlInput>): Promise<RenderTaskclusterYmlOutput> {
      const { body: text, organization: owner = 'taskcluster', repository: repo = 'testing', fakeEvent: given } = payload;
      const { type: tasksFor } = given;
      const overrides = (given.overrides ?? {}) as JsonObject;
      const branch = typeof overrides['branch'] === 'string' ? overrides['branch'] : 'main';
      const made = { ...fakeEvent(tasksFor, { owner, repo, branch, action: 'action' in given ? given.action : undefined }), ...overrides };
      const details = detailsOf(EVENT_TYPES[tasksFor], made);
      const command = details['taskcluster_comment'];
      const body = command === undefined ? made : { ...made, taskcluster_comment: command };
      const tools = { rootUrl: deployment.rootUrl, now: deployment.clock.now(), slugid: () => deployment.random.slugid() };
      try {
        const file = await checkTaskclusterYml(parseYaml(text));
        const { tasks, scopes } = renderTaskclusterYml(file, { owner, repo, branch, tasksFor, details, body }, tools);
        return { tasks: tasks.map(({ taskId, task }) => ({ taskId, task })), scopes: [...scopes] };
      } catch (error) {
        throw new ServiceError('InputError', (error as Error).message);
      }
    },
  };
}
