/**
 * Places items of some heights below each other, in the given order and without overlaps, as close to the wanted centres as is
 * possible (by least squares). Returns the centres.
 */
export function spread(heights: readonly number[], wanted: readonly number[]): number[] {
  // Without the heights before it, each item only has to be at the same place as the one before it, or below.
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, height] of heights.entries()) {
    if (index > 0) offset += ((heights[index - 1] ?? 0) + height) / 2;
    offsets.push(offset);
  }
  // Items that would overlap form a block, whose place is the mean of what its items want.
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, centre] of wanted.entries()) {
    let block = { sum: centre - (offsets[index] ?? 0), count: 1 };
    for (let above = blocks.at(-1); above !== undefined && above.sum / above.count > block.sum / block.count; above = blocks.at(-1)) {
      blocks.pop();
      block = { sum: above.sum + block.sum, count: above.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count)).map((place, index) => place + (offsets[index] ?? 0));
}
