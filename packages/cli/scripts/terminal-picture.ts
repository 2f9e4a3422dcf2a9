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
const MARGIN = 20;
const TITLE_BAR = 36;
const BUTTONS = ['#f07178', '#ffcb6b', '#a3d977'];

/** Draws the screen of a terminal, with its colours as escape sequences, as an SVG of a window. */
export function terminalPicture(screen: string, columns: number, title: string): string {
  const lines = screen.split('\n');
  const width = Math.ceil(columns * CHARACTER_WIDTH + 2 * MARGIN);
  const height = TITLE_BAR + lines.length * LINE_HEIGHT + 2 * MARGIN - 8;
  let style = PLAIN;
  const rows = lines.map((line, index) => {
    const parts: string[] = [];
    let column = 0;
    // Every other part is a sequence of colour codes.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    for (const [position, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
      if (position % 2 === 1) {
        style = part.split(';').map(Number).reduce(restyle, style);
      } else {
        for (const [text] of part.matchAll(/█+|[^█]+/g)) {
          parts.push(drawing(text, style, MARGIN + column * CHARACTER_WIDTH, TITLE_BAR + MARGIN - 6 + index * LINE_HEIGHT));
          column += text.length;
        }
      }
    }
    return parts.join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" fill="${FOREGROUND}">`,
    `<title>${title}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" fill="${BACKGROUND}" stroke="#343c49"/>`,
    ...BUTTONS.map((color, index) => `<circle cx="${MARGIN + 6 + index * 20}" cy="${TITLE_BAR / 2 + 2}" r="6" fill="${color}"/>`),
    `<text x="${width / 2}" y="${TITLE_BAR / 2 + 7}" text-anchor="middle" fill="${GRAY}" font-size="13">tc</text>`,
    ...rows.filter((row) => row !== ''),
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

/** Draws text whose line begins at `top`. Bars are drawn as rectangles, because the characters of some fonts leave gaps. */
function drawing(text: string, { color, bold, dim }: Style, left: number, top: number): string {
  const width = (text.length * CHARACTER_WIDTH).toFixed(1);
  const attributes = [
    ...(color === undefined ? [] : [`fill="${color}"`]),
    ...(bold ? ['font-weight="bold"'] : []),
    ...(dim ? ['opacity="0.6"'] : []),
  ];
  if (text.startsWith('█')) {
    return `<rect ${attributes.join(' ')} x="${left.toFixed(1)}" y="${top + 3}" width="${width}" height="${LINE_HEIGHT - 6}" rx="2"/>`;
  }
  if (text.trim() === '') return '';
  // Fonts differ in width. The length keeps the columns aligned in all of them.
  const position = `x="${left.toFixed(1)}" y="${top + FONT_SIZE}" textLength="${width}" xml:space="preserve"`;
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<text ${[position, ...attributes].join(' ')}>${escaped}</text>`;
}
