import { isObject, type Json } from '../source/source.ts';

/** Writes a scope expression as Markdown: on one line if it is simple, otherwise as a list. */
export function scopesText(scopes: Json | undefined): string {
  if (scopes === undefined) return '**Scopes:** none: anyone can call this method.';
  const { line, below } = describe(scopes);
  return [`**Scopes:** ${line}`, ...below].join('\n');
}

interface Described {
  readonly line: string;
  readonly below: readonly string[];
}

function describe(template: Json): Described {
  if (!isObject(template)) return { line: code(String(template)), below: [] };
  if (Array.isArray(template['AllOf'])) return describeList('all of', template['AllOf']);
  if (Array.isArray(template['AnyOf'])) return describeList('any of', template['AnyOf']);
  if ('each' in template) {
    return { line: `${code(String(template['each']))} for each \`${template['for']}\` in \`${template['in']}\``, below: [] };
  }
  const then = describe(template['then'] ?? null);
  const condition = `if \`${template['if']}\`: ${then.line}`;
  if (template['else'] === undefined) return { line: condition, below: then.below };
  const otherwise = describe(template['else']);
  return { line: condition, below: [...then.below, `- otherwise: ${otherwise.line}`, ...indent(otherwise.below)] };
}

function describeList(label: string, parts: readonly Json[]): Described {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return describe(only);
  if (parts.length === 0) return { line: label === 'all of' ? 'none' : 'none would do', below: [] };
  return {
    line: label,
    below: parts.flatMap((part) => {
      const { line, below } = describe(part);
      return [`- ${line}`, ...indent(below)];
    }),
  };
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function code(scope: string): string {
  return scope === '' ? 'the empty scope' : `\`${scope}\``;
}
