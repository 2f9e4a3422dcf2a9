import type { ComponentChildren } from 'preact';

/** What a colour and a shape stand for. */
export type Tone = 'green' | 'blue' | 'amber' | 'red' | 'magenta' | 'grey';

type Shape = 'check' | 'cross' | 'alert' | 'half' | 'ring' | 'dashed' | 'cut';

const STATES: Readonly<Record<string, readonly [Tone, Shape]>> = {
  unscheduled: ['grey', 'dashed'],
  pending: ['amber', 'ring'],
  running: ['blue', 'half'],
  completed: ['green', 'check'],
  failed: ['red', 'cross'],
  exception: ['magenta', 'alert'],
};

/** A state as colour, shape and word. Knows the states of tasks and runs; give other states a `tone`. */
export function StateBadge({
  state,
  tone,
  label = state,
}: {
  readonly state: string;
  readonly tone?: Tone;
  readonly label?: ComponentChildren;
}) {
  const [ownTone, shape] = STATES[state] ?? (['grey', 'ring'] as const);
  const colour = tone ?? ownTone;
  return (
    <span class={`state ${colour}`} data-state={state}>
      <StateShape shape={STATES[state] === undefined ? shapeOf(colour) : shape} />
      {label}
    </span>
  );
}

/** The colour and shape of a state of a task or run, without its name. Also for use in SVG. */
export function StateIcon({ state }: { readonly state: string }) {
  const [tone, shape] = STATES[state] ?? (['grey', 'ring'] as const);
  return <StateShape shape={shape} tone={tone} />;
}

/** The status of a call: its number, colour and shape. Without a number the connection was cut. */
export function StatusBadge({ status }: { readonly status: number | undefined }) {
  const tone = statusTone(status);
  return (
    <span class={`state ${tone}`}>
      <StateShape shape={status === undefined ? 'cut' : shapeOf(tone)} />
      {status ?? 'cut'}
    </span>
  );
}

/** A small label. */
export function Tag({ children, tone = 'grey' }: { readonly children: ComponentChildren; readonly tone?: Tone }) {
  return <span class={`tag ${tone}`}>{children}</span>;
}

/** The colour of an HTTP status. */
export function statusTone(status: number | undefined): Tone {
  if (status === undefined) return 'magenta';
  if (status >= 500) return 'red';
  if (status >= 400) return 'amber';
  return status >= 300 ? 'blue' : 'green';
}

function shapeOf(tone: Tone): Shape {
  if (tone === 'green') return 'check';
  if (tone === 'red') return 'cross';
  return tone === 'amber' || tone === 'magenta' ? 'alert' : 'ring';
}

function StateShape({ shape, tone = '' }: { readonly shape: Shape; readonly tone?: Tone | '' }) {
  return (
    <svg
      class={`shape ${shape} ${tone}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      aria-hidden="true"
    >
      {shape === 'check' && (
        <>
          <circle cx="7" cy="7" r="5.75" fill="currentColor" stroke="none" />
          <path d="m4.4 7.2 1.8 1.8 3.4-3.7" stroke="var(--surface)" stroke-linecap="round" stroke-linejoin="round" />
        </>
      )}
      {shape === 'cross' && (
        <>
          <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" fill="currentColor" stroke="none" />
          <path d="m5 5 4 4m0-4-4 4" stroke="var(--surface)" stroke-linecap="round" />
        </>
      )}
      {shape === 'alert' && (
        <>
          <path d="M7 1.6 13 12.200H1z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round" />
          <path d="M7 5.200v3M7 10.100v.1" stroke="var(--surface)" stroke-linecap="round" />
        </>
      )}
      {shape === 'half' && (
        <>
          <circle cx="7" cy="7" r="5.25" />
          <path d="M7 3.600a3.4 3.4 0 0 1 0 6.800z" fill="currentColor" stroke="none" />
        </>
      )}
      {shape === 'ring' && <circle cx="7" cy="7" r="5.25" />}
      {shape === 'dashed' && <circle cx="7" cy="7" r="5.25" stroke-dasharray="2.2 2" />}
      {shape === 'cut' && <path d="M2 7h3.500m3 0H12M5.5 4.500l-1 5m5-5-1 5" stroke-linecap="round" />}
    </svg>
  );
}
