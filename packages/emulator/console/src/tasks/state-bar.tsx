import { StateIcon } from '../components/badges.tsx';
import { hrefWithQuery, pageLocation, queryValue } from '../navigation/location.ts';
import { type StateCounts, TASK_STATES } from './task-states.ts';

interface StateBarProps {
  readonly counts: StateCounts;
  /** Whether each state is a link that filters the page, by the parameter `state` of the address. */
  readonly filters?: boolean;
}

/** The share of each state as a bar, with a legend. */
export function StateBar({ counts, filters = false }: StateBarProps) {
  const present = TASK_STATES.filter((state) => counts[state] > 0);
  const chosen = filters ? queryValue('state') : '';
  return (
    <div class="state-bar">
      <div class="state-bar-parts" aria-hidden="true">
        {present.map((state) => (
          <span key={state} class={`state-bar-part ${state}`} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <ul class="state-bar-legend">
        {(filters ? TASK_STATES : present).map((state) => {
          const entry = (
            <>
              <StateIcon state={state} />
              {state} <b>{counts[state].toLocaleString('en')}</b>
            </>
          );
          return (
            <li key={state}>
              {filters ? (
                <a
                  class="state-chip"
                  href={hrefWithQuery(pageLocation.value.path, { state: chosen === state ? undefined : state })}
                  aria-current={chosen === state ? 'true' : undefined}
                >
                  {entry}
                </a>
              ) : (
                <span class="state-chip">{entry}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
