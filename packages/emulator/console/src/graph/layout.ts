import { type AcyclicGraph, acyclicGraph, type GraphNode, longestPathLayers, reduceTransitively } from './dependencies.ts';
import { orderLayers, type Slot } from './ordering.ts';
import { spread } from './spread.ts';

/** The size of a node, in pixels. */
export const NODE_WIDTH = 200;
export const NODE_HEIGHT = 32;

/** The space between nodes of a column, between columns of a layer, and between layers. */
const ROW_GAP = 10;
const COLUMN_GAP = 20;
const LAYER_GAP = 64;

/** The height that an edge takes where it crosses a layer. */
const LANE_HEIGHT = 10;

/** A layer of up to this many nodes is one column, whatever the size of the graph. */
const COLUMN_NODES = 14;

/** How often the nodes are moved towards their neighbours, from left to right and back. */
const PASSES = 8;

const ROW = NODE_HEIGHT + ROW_GAP;
const COLUMN = NODE_WIDTH + COLUMN_GAP;

/** A node with the place of its top left corner. */
export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** An edge from a dependency to the node that depends on it. */
export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  /** The curve, as the `d` of an SVG path. */
  readonly path: string;
}

/** A drawing of a graph, from (0, 0) to (`width`, `height`). */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

/** A layer with the place of its slots. */
interface Layer {
  readonly slots: readonly Slot[];
  /** How many columns its nodes take. */
  readonly columns: number;
  readonly x: number;
  /** The vertical centre of each slot. */
  readonly y: number[];
}

/**
 * Lays a dependency graph out from left to right, in layers by the longest path. Dependencies that follow from others have no
 * edge. Layers with many nodes are wrapped into several columns, and nodes without any edge form a block at the bottom.
 */
export function layOut(nodes: readonly GraphNode[]): Layout {
  const graph = reduceTransitively(acyclicGraph(nodes));
  const connected = new Set<number>();
  for (const [node, parents] of graph.parents.entries()) for (const parent of parents) connected.add(node).add(parent);
  const layers = place(orderLayers(slotsOf(graph, connected)), nodes.length);
  const top = Math.min(0, ...layers.flatMap(({ slots, y }) => slots.map((slot, index) => (y[index] ?? 0) - heightOf(slot) / 2)));
  const placed: PlacedNode[] = [];
  for (const layer of layers) {
    for (const [index, { node }] of layer.slots.entries()) {
      if (node === undefined) continue;
      const y = (layer.y[index] ?? 0) - NODE_HEIGHT / 2 - top;
      placed.push({ id: nodes[node]?.id ?? '', x: xOf(layer, index), y });
    }
  }
  const edges = layers.flatMap((layer, index) => edgesFrom(nodes, layers, layer, index, top));
  const block = alone(nodes, connected, placed);
  const all = [...placed, ...block];
  return {
    nodes: all,
    edges,
    width: Math.max(0, ...all.map(({ x }) => x + NODE_WIDTH)),
    height: Math.max(0, ...all.map(({ y }) => y + NODE_HEIGHT)),
  };
}

/** The slots of all layers, linked with each other. Edges that span several layers get a slot in each layer between. */
function slotsOf(graph: AcyclicGraph, connected: ReadonlySet<number>): readonly (readonly Slot[])[] {
  const layerOf = longestPathLayers(graph);
  const layers: Slot[][] = [];
  const add = (layer: number, node?: number): Slot => {
    const slot: Slot = { ...(node !== undefined && { node }), left: [], right: [], index: 0 };
    while (layers.length <= layer) layers.push([]);
    layers[layer]?.push(slot);
    return slot;
  };
  const slots = new Map<number, Slot>();
  for (const node of graph.order) if (connected.has(node)) slots.set(node, add(layerOf[node] ?? 0, node));
  for (const [node, target] of slots) {
    for (const parent of graph.parents[node] ?? []) {
      let slot = slots.get(parent) as Slot;
      for (let layer = (layerOf[parent] ?? 0) + 1; layer < (layerOf[node] ?? 0); layer++) slot = link(slot, add(layer));
      link(slot, target);
    }
  }
  return layers;
}

function link(from: Slot, to: Slot): Slot {
  from.right.push(to);
  to.left.push(from);
  return to;
}

function heightOf({ node }: Slot): number {
  return node === undefined ? LANE_HEIGHT : ROW;
}

/** Places the slots: neighbours close to each other, without overlaps. */
function place(layers: readonly (readonly Slot[])[], size: number): readonly Layer[] {
  // About twice as wide as high, for graphs with many nodes.
  const rows = Math.max(COLUMN_NODES, Math.ceil(1.7 * Math.sqrt(size)));
  const placed: Layer[] = [];
  let x = 0;
  for (const slots of layers) {
    const columns = Math.ceil(slots.filter(({ node }) => node !== undefined).length / rows);
    const layer: Layer = { slots, columns: Math.max(1, columns), x, y: [] };
    layer.y.push(
      ...(layer.columns > 1
        ? gridRows(layer)
        : spread(
            slots.map(heightOf),
            slots.map(() => 0),
          )),
    );
    placed.push(layer);
    x += layer.columns * COLUMN - COLUMN_GAP + LAYER_GAP;
  }
  for (let pass = 0; pass < PASSES; pass++) {
    const rightwards = pass % 2 === 0;
    for (let step = 1; step < placed.length; step++) {
      const index = rightwards ? step : placed.length - 1 - step;
      const layer = placed[index];
      const neighbour = placed[rightwards ? index - 1 : index + 1];
      if (layer === undefined || neighbour === undefined || layer.columns > 1) continue;
      const wanted = layer.slots.map((slot, at) => {
        const ys = slot[rightwards ? 'left' : 'right'].map((other) => neighbour.y[other.index] ?? 0);
        return ys.length === 0 ? (layer.y[at] ?? 0) : ys.reduce((sum, y) => sum + y, 0) / ys.length;
      });
      layer.y.splice(0, layer.y.length, ...spread(layer.slots.map(heightOf), wanted));
    }
  }
  return placed;
}

/** The rows of a layer that has several columns. Its nodes fill row by row, so that each stays near its place in the order. */
function gridRows({ slots, columns }: Layer): number[] {
  const count = slots.filter(({ node }) => node !== undefined).length;
  const rows = Math.ceil(count / columns);
  let nodes = 0;
  return slots.map(({ node }) => {
    const row = Math.floor((node === undefined ? nodes : nodes++) / columns);
    return (Math.min(row, rows - 1) - (rows - 1) / 2) * ROW;
  });
}

/** The left side of a node. */
function xOf({ slots, columns, x }: Layer, index: number): number {
  if (columns === 1) return x;
  const before = slots.slice(0, index).filter(({ node }) => node !== undefined).length;
  return x + (before % columns) * COLUMN;
}

/** The edges that begin at the nodes of a layer. */
function edgesFrom(nodes: readonly GraphNode[], layers: readonly Layer[], layer: Layer, index: number, top: number): PlacedEdge[] {
  return layer.slots.flatMap((slot, at) =>
    slot.node === undefined
      ? []
      : slot.right.map((next) => {
          const y = (layer.y[at] ?? 0) - top;
          const route = follow(layers, index + 1, next, top);
          const path = `M${xOf(layer, at) + NODE_WIDTH} ${round(y)}${curve(xOf(layer, at) + NODE_WIDTH, y, route.points)}`;
          return { from: nodes[slot.node as number]?.id ?? '', to: nodes[route.node]?.id ?? '', path };
        }),
  );
}

type Point = readonly [x: number, y: number];

/** The points on the way from a slot to the node at the end of its edge. */
function follow(layers: readonly Layer[], index: number, slot: Slot, top: number): { readonly node: number; readonly points: Point[] } {
  const points: Point[] = [];
  let current = slot;
  for (let at = index; ; at++) {
    const layer = layers[at] as Layer;
    const y = (layer.y[current.index] ?? 0) - top;
    if (current.node !== undefined) {
      points.push([xOf(layer, current.index), y]);
      return { node: current.node, points };
    }
    // In a layer with several columns there is no lane to keep to.
    if (layer.columns === 1) points.push([layer.x, y], [layer.x + NODE_WIDTH, y]);
    current = current.right[0] as Slot;
  }
}

/** Curves through points that leave and arrive horizontally. */
function curve(startX: number, startY: number, points: readonly Point[]): string {
  let x = startX;
  let y = startY;
  return points
    .map(([nextX, nextY]) => {
      const middle = round((x + nextX) / 2);
      const part = y === nextY ? `H${nextX}` : `C${middle} ${round(y)} ${middle} ${round(nextY)} ${nextX} ${round(nextY)}`;
      [x, y] = [nextX, nextY];
      return part;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Places the nodes without edges below the others, about as wide as they are. */
function alone(nodes: readonly GraphNode[], connected: ReadonlySet<number>, placed: readonly PlacedNode[]): PlacedNode[] {
  const ids = nodes.filter((_, index) => !connected.has(index)).map(({ id }) => id);
  const width = Math.max(0, ...placed.map(({ x }) => x + NODE_WIDTH));
  const square = Math.ceil(Math.sqrt(ids.length / 2.5));
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / COLUMN), Math.min(square, ids.length));
  const top = placed.length === 0 ? 0 : Math.max(...placed.map(({ y }) => y + NODE_HEIGHT)) + 2 * ROW_GAP + NODE_HEIGHT / 2;
  return ids.map((id, index) => ({ id, x: (index % columns) * COLUMN, y: top + Math.floor(index / columns) * ROW }));
}
