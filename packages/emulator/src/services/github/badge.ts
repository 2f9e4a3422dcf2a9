const COLORS = { pending: '#bf8700', success: '#1a7f37', failure: '#cf222e', error: '#8250df', 'no builds': '#57606a' } as const;

/** The states that a badge can show. */
export type BadgeState = keyof typeof COLORS;

/** Creates the SVG image of a badge. */
export function badgeSvg(state: BadgeState): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="20" role="img">',
    `<title>taskcluster: ${state}</title>`,
    '<rect width="80" height="20" fill="#24292f"/>',
    `<rect x="80" width="70" height="20" fill="${COLORS[state]}"/>`,
    '<g fill="#fff" font-family="sans-serif" font-size="11" text-anchor="middle">',
    `<text x="40" y="14">taskcluster</text><text x="115" y="14">${state}</text>`,
    '</g></svg>',
  ].join('');
}
