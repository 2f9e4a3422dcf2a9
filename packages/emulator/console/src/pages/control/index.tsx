import { Page } from '../../components/page.tsx';
import { ClockPanel } from './clock-panel.tsx';
import './control.css';
import { FaultsPanel } from './faults-panel.tsx';
import { PublishPanel } from './publish-panel.tsx';
import { RateLimitsPanel } from './rate-limits-panel.tsx';
import { StatePanel } from './state-panel.tsx';

/** What tests do with the emulator, by hand: failures, limits, time, events and the whole state. */
export default function ControlPage() {
  return (
    <Page title="Control">
      <div class="control">
        <div class="stack">
          <FaultsPanel />
          <RateLimitsPanel />
        </div>
        <div class="stack">
          <ClockPanel />
          <PublishPanel />
          <StatePanel />
        </div>
      </div>
    </Page>
  );
}
