import { Queue, type Task, type TaskStatusStructure } from '@tc/queue';
import '../../styles/tasks.css';
import { StateBadge } from '../../components/badges.tsx';
import { Loaded } from '../../components/empty-state.tsx';
import { JsonView } from '../../components/json-view.tsx';
import { Page } from '../../components/page.tsx';
import { activeTab, Tabs } from '../../components/tabs.tsx';
import { client } from '../../connection/clients.ts';
import { useEventSignal } from '../../connection/event-signal.ts';
import { useResource } from '../../connection/resource.ts';
import { href } from '../../navigation/location.ts';
import type { PageProps } from '../../routes.ts';
import { TaskActions } from './actions.tsx';
import { ArtifactsTab } from './artifacts-tab.tsx';
import { LogTab } from './log-tab.tsx';
import { Overview } from './overview.tsx';

/** What the parts of the page show. */
export interface TaskPart {
  readonly taskId: string;
  readonly task: Task;
  readonly status: TaskStatusStructure;
}

const TABS = [
  ['overview', 'Overview'],
  ['log', 'Log'],
  ['artifacts', 'Artifacts'],
  ['definition', 'Definition'],
] as const;

/** A task: its runs, dependencies, log, artifacts and definition, and what can be done with it. */
export default function TaskPage({ params }: PageProps) {
  const taskId = params['taskId'] ?? '';
  const changes = useEventSignal((event) => event.taskId === taskId, [taskId]);
  const resource = useResource(
    async (signal) => {
      const queue = client(Queue);
      const [task, { status }] = await Promise.all([queue.task(taskId, { signal }), queue.status(taskId, { signal })]);
      return { taskId, task, status };
    },
    [taskId],
    changes,
  );
  const part = resource.data;
  const tab = activeTab(TABS);
  return (
    <Page
      title={part?.task.metadata.name ?? taskId}
      back={{ href: href('/tasks'), label: 'All tasks' }}
      fill={tab === 'log' || tab === 'artifacts'}
      note={part && <StateBadge state={part.status.state} />}
      actions={part && <TaskActions {...part} onDone={resource.reload} />}
    >
      <Tabs label="Parts of the task" tabs={TABS} />
      <Loaded resource={resource}>{(data) => <Content key={taskId} tab={tab} part={data} />}</Loaded>
    </Page>
  );
}

function Content({ tab, part }: { readonly tab: string; readonly part: TaskPart }) {
  switch (tab) {
    case 'log':
      return <LogTab {...part} />;
    case 'artifacts':
      return <ArtifactsTab {...part} />;
    case 'definition':
      return <JsonView value={part.task} label="Task definition" depth={4} />;
    default:
      return <Overview {...part} />;
  }
}
