/** Compares two strings by code unit, so that the order is the same on every machine. For `Array.sort`. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
