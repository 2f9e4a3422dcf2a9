/** A thread of a profile. Its rows are columns: the arrays in `markers` have one item for each marker. */
export interface ProfileThread {
  name: string;
  registerTime: number;
  unregisterTime: number | null;
  readonly markers: {
    readonly data: unknown[];
    readonly name: number[];
    readonly startTime: number[];
    readonly endTime: (number | null)[];
    readonly phase: number[];
    readonly category: number[];
    length: number;
  };
  readonly stringArray: string[];
}

/** A marker on the time line of a thread. Times are milliseconds after the start of the profile. */
export interface Marker {
  readonly name: string;
  readonly start: number;
  /** `null` if it has not ended. Left out for a moment in time. */
  readonly end?: number | null;
  /** An index into the categories of the profile. */
  readonly category: number;
  readonly data: object;
}

/** A category of markers. */
export interface Category {
  readonly name: string;
  readonly color: string;
}

/** What a profile consists of. */
export interface ProfileParts {
  readonly product: string;
  /** Unix milliseconds. */
  readonly startTime: number;
  readonly categories: readonly Category[];
  readonly markerSchema: readonly object[];
  readonly thread: ProfileThread;
}

/**
 * Creates a profile with one thread, in the processed format of the Firefox Profiler.
 * @see https://github.com/firefox-devtools/profiler/blob/main/docs-developer/processed-profile-format.md
 */
export function createProfile({ product, startTime, categories, markerSchema, thread }: ProfileParts): object {
  return {
    meta: {
      interval: 1,
      startTime,
      processType: 0,
      product,
      stackwalk: 0,
      version: 27,
      preprocessedProfileVersion: 47,
      physicalCPUs: 0,
      logicalCPUs: 0,
      symbolicationNotSupported: true,
      usesOnlyOneStackType: true,
      markerSchema,
      categories: categories.map((category) => ({ ...category, subcategories: ['Other'] })),
    },
    libs: [],
    threads: [thread],
    counters: [],
  };
}

/** Creates a thread without markers. It has a stack of one frame, since the format requires one, and no samples. */
export function createThread(name: string): ProfileThread {
  const columns = { address: [-1], inlineDepth: [0], category: [null], subcategory: [0], func: [0], nativeSymbol: [null] };
  const functions = { isJS: [false], relevantForJS: [false], name: [0], resource: [-1], fileName: [null] };
  const thread = {
    processType: 'default',
    processName: 'Taskcluster',
    processStartupTime: 0,
    processShutdownTime: null,
    registerTime: 0,
    unregisterTime: null,
    pausedRanges: [],
    name,
    isMainThread: true,
    showMarkersInTimeline: true,
    pid: 0,
    tid: 0,
    samples: { weightType: 'samples', weight: null, stack: [], time: [], length: 0 },
    markers: { data: [], name: [], startTime: [], endTime: [], phase: [], category: [], length: 0 },
    stackTable: { frame: [0], prefix: [null], category: [0], subcategory: [0], length: 1 },
    frameTable: { ...columns, innerWindowID: [0], implementation: [null], line: [null], column: [null], length: 1 },
    funcTable: { ...functions, lineNumber: [null], columnNumber: [null], length: 1 },
    resourceTable: { lib: [], name: [], host: [], type: [], length: 0 },
    nativeSymbols: { libIndex: [], address: [], name: [], functionSize: [], length: 0 },
    stringArray: [],
  };
  return thread;
}

/** The table of a thread's strings. Markers refer to strings by their index. */
export class StringTable {
  readonly #strings: string[];
  readonly #indexes = new Map<string, number>();

  constructor({ stringArray }: ProfileThread) {
    this.#strings = stringArray;
  }

  indexOf(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#strings.length);
    return this.#strings.push(text) - 1;
  }
}

/** The phases of markers in the format. */
const PHASE = { instant: 0, interval: 1, intervalStart: 2 } as const;

/** Adds a marker to a thread. */
export function addMarker({ markers }: ProfileThread, strings: StringTable, { name, start, end, category, data }: Marker): void {
  markers.name.push(strings.indexOf(name));
  markers.startTime.push(start);
  markers.endTime.push(end ?? null);
  markers.phase.push(end === undefined ? PHASE.instant : end === null ? PHASE.intervalStart : PHASE.interval);
  markers.category.push(category);
  markers.data.push(data);
  markers.length += 1;
}

/** Describes a type of markers. `fields` are labels and formats by the name of the property in a marker's data. */
export function markerType(
  name: string,
  label: string,
  fields: Readonly<Record<string, readonly [label: string, format: string]>>,
): object {
  const text = `{marker.data.${label}}`;
  return {
    name,
    tooltipLabel: text,
    tableLabel: text,
    chartLabel: text,
    display: ['marker-chart', 'marker-table', 'timeline-overview'],
    data: Object.entries(fields).map(([key, [fieldLabel, format]]) => ({
      key,
      label: fieldLabel,
      format,
      ...(key === label && { searchable: true }),
    })),
  };
}
