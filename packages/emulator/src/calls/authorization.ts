import { missingScopes, type ScopeExpression, type ScopeTemplate } from '@tc/core';
import { ServiceError } from './errors.ts';

/** Returns the names of the parameters in a scope template. */
export function templateParameters(template: ScopeTemplate): ReadonlySet<string> {
  if (typeof template === 'string') return parametersOf(template);
  if ('AllOf' in template) return new Set(template.AllOf.flatMap((part) => [...templateParameters(part)]));
  if ('AnyOf' in template) return new Set(template.AnyOf.flatMap((part) => [...templateParameters(part)]));
  if ('for' in template) {
    const names = parametersOf(template.each);
    names.delete(template.for);
    return names.add(template.in);
  }
  const branches = [template.then, ...(template.else === undefined ? [] : [template.else])];
  return new Set([template.if, ...branches.flatMap((part) => [...templateParameters(part)])]);
}

function parametersOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/<([a-zA-Z][a-zA-Z0-9_]*)>/g), ([, name = '']) => name));
}

/** Creates the error for a caller whose scopes do not satisfy `expression`. The message lists the missing, the held and the required scopes. */
export function insufficientScopes(who: string, held: readonly string[], expression: ScopeExpression): ServiceError {
  const sections = [
    `${who} lacks scopes for this call. Missing:`,
    block(missingScopes(held, expression)),
    'Scopes held:',
    block(held.join('\n') || 'none'),
    'Required:',
    block(expression),
  ];
  return new ServiceError('InsufficientScopes', sections.join('\n\n'));
}

function block(content: unknown): string {
  return `\`\`\`\n${typeof content === 'string' ? content : JSON.stringify(content, null, 2)}\n\`\`\``;
}
