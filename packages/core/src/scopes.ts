/** The scopes that a call needs: one scope, all of several expressions, or any of them. */
export type ScopeExpression = string | { readonly AllOf: readonly ScopeExpression[] } | { readonly AnyOf: readonly ScopeExpression[] };

/** A {@link ScopeExpression} with parameters such as `<taskId>`, repetition (`for`/`each`/`in`) and conditions (`if`/`then`/`else`). */
export type ScopeTemplate =
  | string
  | { readonly AllOf: readonly ScopeTemplate[] }
  | { readonly AnyOf: readonly ScopeTemplate[] }
  | { readonly for: string; readonly each: string; readonly in: string }
  | { readonly if: string; readonly then: ScopeTemplate; readonly else?: ScopeTemplate };

/** The values for a {@link ScopeTemplate}: text for `<parameter>`, lists for `in`, booleans for `if`. */
export type ScopeParameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Whether `scope` is a valid scope: printable ASCII without line breaks. */
export function isValidScope(scope: unknown): scope is string {
  return typeof scope === 'string' && /^[\x20-\x7e]*$/.test(scope);
}

/** Whether one of the scopes in `held` is `required`, or a pattern `prefix*` that matches it. Elsewhere, `*` is literal. */
export function satisfiesScope(held: readonly string[], required: string): boolean {
  return held.some((scope) => scope === required || (scope.endsWith('*') && required.startsWith(scope.slice(0, -1))));
}

/** Whether the scopes in `held` satisfy `expression`. `undefined`, the expression of a public method, is always satisfied. */
export function satisfiesExpression(held: readonly string[], expression: ScopeExpression | undefined): boolean {
  if (expression === undefined) return true;
  if (typeof expression === 'string') return satisfiesScope(held, expression);
  if ('AllOf' in expression) return expression.AllOf.every((part) => satisfiesExpression(held, part));
  return expression.AnyOf.some((part) => satisfiesExpression(held, part));
}

/**
 * Returns the part of `expression` that the scopes in `held` do not satisfy, or `undefined` if nothing is missing. Of an
 * `AnyOf`, all alternatives are returned, because any of them is enough.
 */
export function missingScopes(held: readonly string[], expression: ScopeExpression | undefined): ScopeExpression | undefined {
  if (expression === undefined || satisfiesExpression(held, expression)) return undefined;
  if (typeof expression === 'string') return expression;
  const parts = 'AllOf' in expression ? expression.AllOf : expression.AnyOf;
  const missing = parts.map((part) => missingScopes(held, part)).filter((part) => part !== undefined);
  if (missing.length === 1 && missing[0] !== undefined) return missing[0];
  return 'AllOf' in expression ? { AllOf: missing } : { AnyOf: missing };
}

/**
 * Renders a template. A `for` becomes one scope for each element of its list, as parts of the expression around it: an empty
 * list requires nothing inside an `AllOf`, and adds no alternative to an `AnyOf`. A false `if` without `else` requires nothing.
 * @throws {RangeError} when a parameter of the template has no value
 */
export function renderScopes(template: ScopeTemplate, parameters: ScopeParameters): ScopeExpression {
  const parts = render(template, parameters);
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { AllOf: parts };
}

function render(template: ScopeTemplate, parameters: ScopeParameters): ScopeExpression[] {
  if (typeof template === 'string') return [fill(template, parameters)];
  if ('AllOf' in template) return [{ AllOf: template.AllOf.flatMap((part) => render(part, parameters)) }];
  if ('AnyOf' in template) return [{ AnyOf: template.AnyOf.flatMap((part) => render(part, parameters)) }];
  if ('for' in template) {
    const list = parameterValue(template.in, parameters);
    if (!Array.isArray(list)) throw new RangeError(`scope parameter ${template.in} is not a list`);
    return list.map((element: string) => fill(template.each, { ...parameters, [template.for]: element }));
  }
  if (parameterValue(template.if, parameters)) return render(template.then, parameters);
  return template.else === undefined ? [] : render(template.else, parameters);
}

function fill(text: string, parameters: ScopeParameters): string {
  return text.replace(/<([a-zA-Z][a-zA-Z0-9_]*)>/g, (_, name: string) => String(parameterValue(name, parameters)));
}

function parameterValue(name: string, parameters: ScopeParameters): NonNullable<ScopeParameters[string]> {
  const value = parameters[name];
  if (value === undefined) throw new RangeError(`scope parameter ${name} has no value`);
  return value;
}
