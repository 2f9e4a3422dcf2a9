/** Values by name. A function can be used as a value, and as a filter after `|`. */
type Values = Readonly<Record<string, unknown>>;

/**
 * Replaces expressions such as `{{ event.head.sha }}` and `{{ '1 day' | $fromNow }}` in all texts of a JSON value, names of
 * properties included. A text that is one expression becomes the value itself. Expressions with unknown names stay.
 */
export function fillIn(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return fillText(value, values);
  if (Array.isArray(value)) return value.map((item) => fillIn(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const filled = fillText(name, values);
      return [typeof filled === 'string' ? filled : name, fillIn(item, values)];
    }),
  );
}

function fillText(text: string, values: Values): unknown {
  const [, whole] = /^{{([^}]+)}}$/.exec(text) ?? [];
  if (whole !== undefined) return evaluate(whole, values) ?? text;
  return text.replaceAll(/{{([^}]*)}}/g, (original, expression: string) => String(evaluate(expression, values) ?? original));
}

/** Returns `undefined` if the expression contains an unknown name. */
function evaluate(expression: string, values: Values): unknown {
  const [first = '', ...filters] = expression.split('|').map((part) => part.trim());
  const [, double, single] = /^"([^"]*)"$|^'([^']*)'$/.exec(first) ?? [];
  const named = values[first];
  const start = double ?? single ?? (typeof named === 'function' ? named() : named);
  return filters.reduce<unknown>((value, name) => {
    const filter = values[name];
    return value === undefined || typeof filter !== 'function' ? undefined : filter(value);
  }, start);
}
