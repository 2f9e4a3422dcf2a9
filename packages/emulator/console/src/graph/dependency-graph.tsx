import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StateIcon } from '../components/badges.tsx';
import { Button } from '../components/button.tsx';
import { navigate } from '../navigation/location.ts';
import './graph.css';
import { layOut, NODE_HEIGHT, NODE_WIDTH, type PlacedEdge } from './layout.ts';
import { memo } from './memo.ts';
import { type Direction, nextNode, relationsOf } from './neighbours.ts';
import { shorten } from './shorten.ts';
import { useViewport } from './use-viewport.ts';

/** A task in the graph. */
export interface TaskNode {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly dependencies: readonly string[];
  readonly href: string;
}

/** How many characters of a label fit into a node. */
const LABEL_LENGTH = 24;

/**
 * The dependencies of tasks, from left to right. The arrow keys go from node to node, Enter opens one. A node under the pointer,
 * or with the focus, highlights what it depends on and what depends on it.
 */
export function DependencyGraph({ nodes }: { readonly nodes: readonly TaskNode[] }) {
  const frame = useRef<SVGSVGElement>(null);
  const content = useRef<SVGGElement>(null);
  // States change often, the structure does not.
  const structure = nodes.map(({ id, dependencies }) => `${id}:${dependencies.join()}`).join('\n');
  const layout = useMemo(() => layOut(nodes), [structure]);
  const relations = useMemo(() => relationsOf(nodes), [structure]);
  const viewport = useViewport(frame, content, layout);
  const [entry, setEntry] = useState(nodes[0]?.id);

  const highlight = (id: string | undefined): void => {
    const root = content.current;
    if (!root) return;
    for (const element of root.querySelectorAll('.related')) element.classList.remove('related');
    root.classList.toggle('focused', id !== undefined);
    if (id === undefined) return;
    const related = relations.related(id);
    for (const element of root.querySelectorAll<SVGElement>('[data-node], [data-from]')) {
      const { node, from = '', to = '' } = element.dataset;
      if (node === undefined ? related.has(from) && related.has(to) : related.has(node)) element.classList.add('related');
    }
  };
  // The classes are not known to the renderer, so new nodes need them again.
  useEffect(() => highlight(undefined), [layout]);

  const idOf = (event: Event): string | undefined => (event.target as Element).closest<SVGElement>('[data-node]')?.dataset['node'];
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = idOf(event);
    const from = layout.nodes.find((node) => node.id === id);
    if (event.key === '+' || event.key === '=') viewport.zoom(1.25);
    else if (event.key === '-') viewport.zoom(0.8);
    else if (event.key === '0') viewport.fit();
    else if (from !== undefined && event.key.startsWith('Arrow')) {
      event.preventDefault();
      const next = nextNode(layout.nodes, from, event.key as Direction);
      if (next !== undefined)
        content.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next.id)}"]`)?.focus({ preventScroll: true });
    }
  };
  const onFocus = (event: FocusEvent): void => {
    const id = idOf(event);
    const node = layout.nodes.find((candidate) => candidate.id === id);
    if (id === undefined || node === undefined) return;
    setEntry(id);
    highlight(id);
    viewport.reveal({ ...node, width: NODE_WIDTH, height: NODE_HEIGHT });
  };
  const onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const node = nodes.find(({ id }) => id === idOf(event));
    if (node === undefined) return;
    event.preventDefault();
    navigate(node.href);
  };

  const places = new Map(layout.nodes.map((node) => [node.id, node]));
  return (
    <div class="graph">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg
        ref={frame}
        class="graph-frame"
        role="group"
        aria-label="Dependency graph. The arrow keys go from task to task."
        onKeyDown={onKeyDown}
        onFocusIn={onFocus}
        onFocusOut={() => highlight(undefined)}
        onPointerOver={(event) => highlight(idOf(event))}
        onPointerLeave={() => highlight(undefined)}
        onClick={onClick}
      >
        <g ref={content}>
          <Edges edges={layout.edges} />
          {nodes.map(({ id, label, state, href }) => {
            const place = places.get(id);
            return place && <Node key={id} id={id} label={label} state={state} href={href} x={place.x} y={place.y} entry={entry === id} />;
          })}
        </g>
      </svg>
      <div class="graph-tools">
        <Button icon="plus" aria-label="Zoom in" title="Zoom in (+)" onClick={() => viewport.zoom(1.25)} />
        <Button icon="minus" aria-label="Zoom out" title="Zoom out (-)" onClick={() => viewport.zoom(0.8)} />
        <Button icon="fit" aria-label="Show all" title="Show all (0)" onClick={() => viewport.fit()} />
      </div>
    </div>
  );
}

const Edges = memo(({ edges }: { readonly edges: readonly PlacedEdge[] }) => (
  <g class="edges">
    {edges.map(({ from, to, path }) => (
      <path key={`${from} ${to}`} d={path} data-from={from} data-to={to} />
    ))}
  </g>
));

interface NodeProps {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  /** Whether the Tab key goes to this node. There is one such node. */
  readonly entry: boolean;
}

const Node = memo(({ id, label, state, href, x, y, entry }: NodeProps) => (
  <g transform={`translate(${x} ${y})`}>
    <a class={`node ${state}`} href={href} data-node={id} tabIndex={entry ? 0 : -1}>
      <title>{`${label}, ${state}`}</title>
      <rect width={NODE_WIDTH} height={NODE_HEIGHT} rx="7" />
      <g transform={`translate(10 ${NODE_HEIGHT / 2 - 7})`}>
        <StateIcon state={state} />
      </g>
      {/* An SVG within an SVG cuts off what is too wide in the reader's font. */}
      <svg aria-hidden="true" x="31" width={NODE_WIDTH - 36} height={NODE_HEIGHT}>
        <text y={NODE_HEIGHT / 2 + 4}>{shorten(label, LABEL_LENGTH)}</text>
      </svg>
    </a>
  </g>
));
