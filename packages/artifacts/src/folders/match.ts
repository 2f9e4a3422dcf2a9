import picomatch from 'picomatch';

/** Which items are meant: glob patterns such as `public/build/**`, of which one must fit, or a function. */
export type Match<Item> = string | readonly string[] | ((item: Item) => boolean);

/** A function that tells whether an item is meant. Patterns are compared with its name; `*` also stands for a leading dot. */
export function matcher<Item>(match: Match<Item> | undefined, nameOf: (item: Item) => string): (item: Item) => boolean {
  if (match === undefined) return () => true;
  if (typeof match === 'function') return match;
  const fits = picomatch(typeof match === 'string' ? match : [...match], { dot: true, windows: false });
  return (item) => fits(nameOf(item));
}
