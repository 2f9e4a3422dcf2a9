import { type RenderOptions, renderMermaidSVG } from 'beautiful-mermaid';
import type { MarkdownRenderer } from 'vitepress';

/** The colours of diagrams in each theme of the site. */
const THEMES: Readonly<Record<'light' | 'dark', RenderOptions>> = {
  light: { bg: '#ffffff', fg: '#3c3c43', muted: '#5b5b66', accent: '#1a5fb4' },
  dark: { bg: '#1b1b1f', fg: '#dfdfd6', muted: '#a6a6ad', accent: '#8db8e8' },
};

/** Draws Mermaid diagrams when the site is built. Their `accTitle` is the text for those who cannot see them. */
export function diagrams(markdown: MarkdownRenderer): void {
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    if (info.trim() !== 'mermaid') return fence?.(tokens, index, ...rest) ?? '';
    const images = Object.entries(THEMES).map(([theme, colors]) => image(content, theme, colors, markdown.utils.escapeHtml));
    return `<div class="diagram">${images.join('')}</div>\n`;
  };
}

function image(source: string, theme: string, colors: RenderOptions, escapeHtml: (text: string) => string): string {
  const title = /^\s*accTitle: (.+)$/m.exec(source)?.[1];
  if (title === undefined) throw new Error(`a diagram has no accTitle:\n${source}`);
  const svg = renderMermaidSVG(source.replace(/^\s*accTitle: .+$/m, ''), {
    ...colors,
    padding: 8,
    nodeSpacing: 16,
    layerSpacing: 32,
    transparent: true,
  });
  // Images load nothing from elsewhere, so the font would not arrive.
  const data = encodeURIComponent(svg.replace(/@import.*/g, ''));
  return `<img class="only-${theme}" src="data:image/svg+xml,${data}" alt="${escapeHtml(title)}">`;
}
