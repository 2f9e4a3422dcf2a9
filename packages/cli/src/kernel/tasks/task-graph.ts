import { type Color, printable, stateColor } from '../terminal/style.ts';

/** A task with what a drawing of its group needs. */
export interface GraphTask {
  readonly taskId: string;
  readonly name: string;
  readonly state: string;
  readonly dependencies: readonly string[];
}

export const GRAPH_FORMATS: readonly string[] = ['mermaid', 'dot'];

/** The colours of the states in drawings, by their colour in the terminal. */
const FILL: Readonly<Partial<Record<Color, string>>> = {
  green: '#b7e4c7',
  red: '#ffb3b3',
  magenta: '#e5b8f4',
  blue: '#b3d4ff',
  yellow: '#ffe8a3',
  gray: '#e0e0e0',
};

function fill(state: string): string {
  return FILL[stateColor(state) ?? 'gray'] ?? '#e0e0e0';
}

/** Draws a task group in the language of Mermaid or of Graphviz. Arrows lead from a task to those that wait for it. */
export function drawGraph(tasks: readonly GraphTask[], format: string): string {
  const known = new Set(tasks.map(({ taskId }) => taskId));
  const edges = tasks.flatMap(({ taskId, dependencies }) =>
    dependencies.filter((dependency) => known.has(dependency) && dependency !== taskId).map((dependency) => [dependency, taskId] as const),
  );
  return (format === 'dot' ? dot : mermaid)(tasks, edges);
}

type Edge = readonly [from: string, to: string];

function mermaid(tasks: readonly GraphTask[], edges: readonly Edge[]): string {
  // Ids can contain dashes, which Mermaid reads as parts of arrows.
  const node = new Map(tasks.map(({ taskId }, index) => [taskId, `t${index}`]));
  const label = ({ name, state }: GraphTask) => `${escapeMermaid(name)}<br>${state}`;
  return [
    'graph LR',
    ...tasks.map((task) => `  ${node.get(task.taskId)}["${label(task)}"]:::${task.state}`),
    ...edges.map(([from, to]) => `  ${node.get(from)} --> ${node.get(to)}`),
    ...[...new Set(tasks.map(({ state }) => state))].map((state) => `  classDef ${state} fill:${fill(state)},color:#222`),
  ].join('\n');
}

function escapeMermaid(text: string): string {
  return printable(text).replace(/[#&"<>]/g, (character) => `#${character.charCodeAt(0)};`);
}

function dot(tasks: readonly GraphTask[], edges: readonly Edge[]): string {
  const quote = (text: string) => `"${printable(text).replace(/["\\]/g, '\\$&')}"`;
  return [
    'digraph tasks {',
    '  rankdir=LR;',
    '  node [shape=box, style=filled];',
    ...tasks.map(
      ({ taskId, name, state }) => `  ${quote(taskId)} [label=${quote(name).slice(0, -1)}\\n${state}", fillcolor="${fill(state)}"];`,
    ),
    ...edges.map(([from, to]) => `  ${quote(from)} -> ${quote(to)};`),
    '}',
  ].join('\n');
}
