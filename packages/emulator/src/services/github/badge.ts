const COLORS = {
  pending: '#bf8700',
  success: '#1a7f37',
  failure: '#cf222e',
  error: '#8250df',
  timed_out: '#cf222e',
  cancelled: '#57606a',
  neutral: '#57606a',
  action_required: '#bf8700',
  newrepo: '#57606a',
  nogithub: '#57606a',
} as const;

/** The states that a badge can show. `newrepo` means that there are no results, and `nogithub` that the GitHub App is not installed. */
export type BadgeState = keyof typeof COLORS;

/** Creates the SVG image of a badge. */
export function badgeSvg(state: BadgeState): string {
  const text = state === 'newrepo' || state === 'nogithub' ? 'no builds' : state.replace('_', ' ');
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="170" height="20" role="img">',
    `<title>taskcluster: ${text}</title>`,
    '<rect width="80" height="20" fill="#24292f"/>',
    `<rect x="80" width="90" height="20" fill="${COLORS[state]}"/>`,
    '<g fill="#fff" font-family="sans-serif" font-size="11" text-anchor="middle">',
    `<text x="40" y="14">taskcluster</text><text x="125" y="14">${text}</text>`,
    '</g></svg>',
  ].join('');
}
