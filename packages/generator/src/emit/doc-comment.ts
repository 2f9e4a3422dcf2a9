/** The column at which text in comments is wrapped, counted from the start of the text. */
const WIDTH = 110;

/** Writes a doc comment of wrapped paragraphs, or `''` if all are empty. Lists and code keep their lines. */
export function docComment(...paragraphs: readonly (string | undefined)[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph.trim() !== '')
    .flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...wrap(safe(paragraph ?? ''))]);
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/** Joins tags or facts, each on its own line, without blank lines between them. */
export function together(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** The tag for the classes of a service that Taskcluster dropped as a whole. */
export const RETIRED_SERVICE = '@deprecated Taskcluster no longer has this service. Only older deployments have it.';

/** Writes the tag for a method or event that Taskcluster dropped in a release, such as `106.0.0`. */
export function retiredTag(release: string): string {
  return `@deprecated Taskcluster ${release} dropped it. Only older deployments have it.`;
}

/** Writes the tag that shows an example. */
export function exampleTag(code: string): string {
  return `@example\n\`\`\`ts\n${code}\n\`\`\``;
}

/** Returns the first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  const line = paragraph.replace(/\s+/g, ' ').trim();
  const end = /(?<!\b(?:e\.g|i\.e|etc|vs|cf))[.!?](?=\s+[A-Z`(*[<]|$)/.exec(line);
  return end ? line.slice(0, end.index + 1) : line;
}

/** Changes text so that it cannot end the comment that it is in. */
function safe(text: string): string {
  return text.replaceAll('*/', '*\\/').trim();
}

function wrap(text: string): string[] {
  let inCode = false;
  return text.split('\n').flatMap((line) => {
    if (line.trim().startsWith('```')) inCode = !inCode;
    return inCode || line.length <= WIDTH ? [line.trimEnd()] : wrapLine(line);
  });
}

/** Breaks a line at spaces. The following lines are indented like the text of the list item or tag. */
function wrapLine(line: string): string[] {
  const [, indent = '', mark = ''] = /^(\s*)((?:[-*+]|\d+\.)\s+|@\w+\s)?/.exec(line) ?? [];
  const hanging = indent + (mark.startsWith('@') ? '  ' : ' '.repeat(mark.length));
  const lines: string[] = [];
  let current = indent + mark;
  let empty = true;
  for (const word of line.slice(indent.length + mark.length).split(/ +/)) {
    if (!empty && current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = hanging + word;
    } else {
      current += (empty ? '' : ' ') + word;
    }
    empty = false;
  }
  return [...lines, current];
}
