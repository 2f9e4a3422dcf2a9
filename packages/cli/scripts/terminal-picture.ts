interface Style {
  readonly color: string | undefined;
  readonly bold: boolean;
  readonly dim: boolean;
}

const PLAIN: Style = { color: undefined, bold: false, dim: false };
const COLORS = ['#3b4252', '#f07178', '#a3d977', '#ffcb6b', '#82aaff', '#d6a3ff', '#89ddff', '#d8dee9'];
const GRAY = '#7f8c98';
const FOREGROUND = '#d8dee9';
const BACKGROUND = '#1b2028';
const FONT_SIZE = 14;
const CHARACTER_WIDTH = 8.4;
const LINE_HEIGHT = 20;
const MARGIN = 18;

/** Draws the screen of a terminal, with its colours as escape sequences, as an SVG. */
export function terminalPicture(screen: string, columns: number, title: string): string {
  const lines = screen.split('\n');
  const width = Math.ceil(columns * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  let style = PLAIN;
  const rows = lines.map((line, index) => {
    const spans: string[] = [];
    // Every other part is a sequence of colour codes.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    for (const [position, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
      if (position % 2 === 1) style = part.split(';').map(Number).reduce(restyle, style);
      else if (part !== '') spans.push(span(part, style));
    }
    return `<text x="${MARGIN}" y="${MARGIN + index * LINE_HEIGHT + FONT_SIZE}" xml:space="preserve">${spans.join('')}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" fill="${FOREGROUND}">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}

function restyle(style: Style, code: number): Style {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, color: undefined };
  if (code === 90) return { ...style, color: GRAY };
  const color = code >= 30 && code <= 37 ? COLORS[code - 30] : undefined;
  return color === undefined ? style : { ...style, color };
}

function span(text: string, { color, bold, dim }: Style): string {
  const attributes = [
    ...(color === undefined ? [] : [`fill="${color}"`]),
    ...(bold ? ['font-weight="bold"'] : []),
    ...(dim ? ['opacity="0.6"'] : []),
    // Fonts differ in width. This keeps the columns aligned in all of them.
    `textLength="${(text.length * CHARACTER_WIDTH).toFixed(1)}"`,
  ];
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<tspan ${attributes.join(' ')}>${escaped}</tspan>`;
}
