import type { TaskEntry } from '../../../../src/console/protocol.ts';
import { Page } from '../../components/page.tsx';
import { useResource } from '../../connection/resource.ts';
import { getJson } from '../../connection/session.ts';
import { events } from '../../connection/store.ts';
import { ConnectPanel } from './connect-panel.tsx';
import { EmulatorPanel } from './emulator-panel.tsx';
import { ErrorPanel } from './error-panel.tsx';
import { MethodPanel } from './method-panel.tsx';
import './overview.css';
import { isTaskEvent } from './task-history.ts';
import { NoTasks, TaskPanel } from './task-panel.tsx';
import { Tiles } from './tiles.tsx';

/** What is going on, at a glance. */
export default function OverviewPage() {
  const tasks = useResource((signal) => getJson<readonly TaskEntry[]>('/tasks', signal), []).data ?? [];
  const isQuiet = tasks.length === 0 && !events.value.some(isTaskEvent);
  return (
    <Page title="Overview">
      <div class="overview">
        <Tiles />
        <div class="overview-main">
          {isQuiet ? <NoTasks /> : <TaskPanel tasks={tasks} />}
          <MethodPanel />
        </div>
        <div class="overview-side">
          <ConnectPanel />
          <ErrorPanel />
          <EmulatorPanel />
        </div>
      </div>
    </Page>
  );
}
