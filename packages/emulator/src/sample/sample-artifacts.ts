/** An artifact of a run. */
export interface SampleArtifact {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/** What the artifacts are about. */
export interface ArtifactSubject {
  readonly taskName: string;
  readonly platform: string;
  readonly outcome: 'completed' | 'failed';
  /** When the run started, in Unix milliseconds. */
  readonly started: number;
  /** Until now, in milliseconds. */
  readonly duration: number;
  /** Returns the next of a sequence of numbers from 0 to 1. */
  readonly random: () => number;
}

/** The artifacts of a run: a log, and what its kind of task makes. */
export function artifactsOf(subject: ArtifactSubject): SampleArtifact[] {
  const { taskName, platform } = subject;
  const artifacts = [{ name: 'public/logs/live.log', contentType: 'text/plain', content: log(subject) }];
  if (taskName.startsWith('Build')) {
    const build = { platform, version: '4.2.0', size: 18_000_000 + Math.round(subject.random() * 4_000_000) };
    artifacts.push({ name: 'public/build/target.json', contentType: 'application/json', content: JSON.stringify(build, null, 2) });
  }
  if (taskName.includes('ests on')) {
    artifacts.push({ name: 'public/test-report.html', contentType: 'text/html', content: report(subject) });
    artifacts.push({ name: 'public/timings.svg', contentType: 'image/svg+xml', content: chart(subject) });
  }
  return artifacts;
}

function log({ taskName, platform, outcome, started, duration, random }: ArtifactSubject): string {
  const lines = [
    `Worker of ${platform} starts "${taskName}"`,
    'Fetching sources',
    'HEAD is now at 4f2c9e1',
    'Installing dependencies',
    ...Array.from(
      { length: 24 },
      (_, index) => `[${index + 1}/24] ${['compile', 'link', 'check'][index % 3]} module-${Math.round(random() * 400)}`,
    ),
    ...(outcome === 'failed'
      ? ['ERROR expected 512 tiles, but 511 were drawn', '    at drawTiles (src/tiles.ts:88:13)', 'exit code 1']
      : ['exit code 0']),
  ];
  const step = duration / lines.length;
  return lines.map((line, index) => `[${new Date(started + index * step).toISOString()}] ${line}\n`).join('');
}

function report({ taskName, outcome }: ArtifactSubject): string {
  return `<!doctype html><title>${taskName}</title><h1>${taskName}</h1><p>${outcome === 'failed' ? '1 of 240 tests failed' : '240 tests passed'}</p>\n`;
}

/** A bar chart of how long the tests took. */
function chart({ random }: ArtifactSubject): string {
  const bars = Array.from({ length: 24 }, (_, index) => {
    const height = Math.round(12 + random() * 88);
    return `<rect x="${8 + index * 13}" y="${112 - height}" width="9" height="${height}" rx="2" fill="#3b82f6"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 328 120" width="656" height="240"><rect width="328" height="120" fill="#f8fafc"/>${bars.join('')}</svg>\n`;
}
