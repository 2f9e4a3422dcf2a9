/** How a drawing is shown: a point `p` of it is at `p * scale + (x, y)` on the screen. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MIN_SCALE = 0.08;
export const MAX_SCALE = 2;

/** The space around a drawing that fits into its window, in pixels. */
const PADDING = 24;

/** Shows all of a drawing in the middle of a window, but not larger than it is. */
export function fit(drawing: Size, frame: Size): Viewport {
  const scale = clampScale(
    Math.min(1, (frame.width - 2 * PADDING) / Math.max(1, drawing.width), (frame.height - 2 * PADDING) / Math.max(1, drawing.height)),
  );
  return { scale, x: (frame.width - drawing.width * scale) / 2, y: (frame.height - drawing.height * scale) / 2 };
}

/** Changes the scale, so that the point of the drawing that is at (`x`, `y`) on the screen stays there. */
export function zoom(viewport: Viewport, factor: number, x: number, y: number): Viewport {
  const scale = clampScale(viewport.scale * factor);
  const ratio = scale / viewport.scale;
  return { scale, x: x - (x - viewport.x) * ratio, y: y - (y - viewport.y) * ratio };
}

/** Moves a drawing. A part of it always stays within the window. */
export function pan(viewport: Viewport, dx: number, dy: number, drawing: Size, frame: Size): Viewport {
  const within = (value: number, size: number, space: number): number => {
    const visible = Math.min(size * viewport.scale, space, 80);
    return Math.min(space - visible, Math.max(visible - size * viewport.scale, value));
  };
  return {
    scale: viewport.scale,
    x: within(viewport.x + dx, drawing.width, frame.width),
    y: within(viewport.y + dy, drawing.height, frame.height),
  };
}

/** Moves a drawing no further than needed to show a box of it. */
export function reveal(viewport: Viewport, box: { x: number; y: number } & Size, frame: Size): Viewport {
  const shift = (offset: number, start: number, length: number, space: number): number => {
    const from = start * viewport.scale + offset;
    const to = from + length * viewport.scale;
    if (from < PADDING) return offset + PADDING - from;
    return to > space - PADDING ? offset + space - PADDING - to : offset;
  };
  return {
    scale: viewport.scale,
    x: shift(viewport.x, box.x, box.width, frame.width),
    y: shift(viewport.y, box.y, box.height, frame.height),
  };
}

function clampScale(scale: number): number {
  return Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
}
