/** A node in a layer: a real one, or a point where an edge crosses the layer. */
export interface Slot {
  /** The number of the node. Missing for a point of an edge. */
  readonly node?: number;
  /** The slots in the layer before that lead here. */
  readonly left: Slot[];
  /** The slots in the next layer to which this one leads. */
  readonly right: Slot[];
  /** The position within the layer, from 0. */
  index: number;
}

/** How often the layers are sorted from left to right and back. */
const SWEEPS = 12;

/**
 * Sorts the slots of each layer so that few edges cross: each slot goes to the barycentre of its neighbours, from left to right
 * and back, several times. The order with the fewest crossings wins.
 */
export function orderLayers(layers: readonly (readonly Slot[])[]): readonly (readonly Slot[])[] {
  let current = layers.map(numbered);
  let best = current;
  let fewest = crossings(current);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const rightwards = sweep % 2 === 0;
    const next = [...current];
    for (let step = 1; step < next.length; step++) {
      const layer = rightwards ? step : next.length - 1 - step;
      next[layer] = sorted(next[layer] ?? [], rightwards ? 'left' : 'right');
    }
    current = next;
    const count = crossings(current);
    if (count < fewest) [best, fewest] = [current, count];
  }
  for (const layer of best) numbered(layer);
  return best;
}

function numbered(layer: readonly Slot[]): readonly Slot[] {
  for (const [index, slot] of layer.entries()) slot.index = index;
  return layer;
}

function sorted(layer: readonly Slot[], side: 'left' | 'right'): readonly Slot[] {
  // A slot without neighbours on this side stays where it is.
  const keys = new Map(layer.map((slot) => [slot, slot[side].length === 0 ? slot.index : mean(slot[side].map(({ index }) => index))]));
  return numbered([...layer].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0)));
}

/** The mean of some numbers, of which there is at least one. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The number of edges that cross each other between neighbouring layers. */
export function crossings(layers: readonly (readonly Slot[])[]): number {
  for (const layer of layers) numbered(layer);
  return layers.reduce((sum, layer, index) => sum + crossingsAfter(layer, layers[index + 1]?.length ?? 0), 0);
}

/** Counts the pairs of edges whose ends are in the opposite order of their starts, with a Fenwick tree over the ends. */
function crossingsAfter(layer: readonly Slot[], size: number): number {
  const counts = new Uint32Array(size + 1);
  let seen = 0;
  let total = 0;
  for (const { right } of layer) {
    for (const { index } of right) {
      let notAfter = 0;
      for (let at = index + 1; at > 0; at -= at & -at) notAfter += counts[at] ?? 0;
      total += seen - notAfter;
    }
    for (const { index } of right) {
      seen++;
      for (let at = index + 1; at <= size; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return total;
}
