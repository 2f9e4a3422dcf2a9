import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fit, pan, reveal, type Size, type Viewport, zoom } from './viewport.ts';

/** Below this scale the labels of nodes cannot be read, and are left out. */
const LABEL_SCALE = 0.42;

/** How far a pointer moves, in pixels, before a click becomes a drag. */
const DRAG_DISTANCE = 4;

/** What moves a drawing within its window. */
export interface ViewportControl {
  /** Shows all of the drawing. */
  readonly fit: () => void;
  /** Changes the scale around the middle of the window. */
  readonly zoom: (factor: number) => void;
  /** Moves the drawing until a box of it is visible. */
  readonly reveal: (box: { x: number; y: number } & Size) => void;
}

/**
 * Lets the user move a drawing: by dragging, by the wheel (with Ctrl or a pinch it zooms) and by two fingers. The element
 * `content` gets the transformation without being rendered again, so that large drawings move smoothly.
 */
export function useViewport(
  frame: RefObject<SVGSVGElement | null>,
  content: RefObject<SVGGElement | null>,
  drawing: Size,
): ViewportControl {
  const viewport = useRef<Viewport>({ x: 0, y: 0, scale: 1 });
  /** Whether the user has moved the drawing. Until then it is fitted whenever a size changes. */
  const moved = useRef(false);
  const size = useRef(drawing);
  size.current = drawing;

  const control = useMemo(() => {
    const frameSize = (): Size => ({ width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 });
    const show = (next: Viewport): void => {
      viewport.current = next;
      content.current?.setAttribute('transform', `translate(${next.x} ${next.y}) scale(${next.scale})`);
      frame.current?.classList.toggle('far', next.scale < LABEL_SCALE);
    };
    return {
      frameSize,
      fit: (): void => {
        moved.current = false;
        show(fit(size.current, frameSize()));
      },
      zoomAt: (factor: number, x: number, y: number): void => {
        moved.current = true;
        show(zoom(viewport.current, factor, x, y));
      },
      zoom: (factor: number): void => {
        moved.current = true;
        const { width, height } = frameSize();
        show(zoom(viewport.current, factor, width / 2, height / 2));
      },
      pan: (dx: number, dy: number): void => {
        moved.current = true;
        show(pan(viewport.current, dx, dy, size.current, frameSize()));
      },
      reveal: (box: { x: number; y: number } & Size): void => {
        const next = reveal(viewport.current, box, frameSize());
        if (next.x !== viewport.current.x || next.y !== viewport.current.y) show(next);
      },
    };
  }, [frame, content]);

  useEffect(() => {
    if (!moved.current) control.fit();
  }, [control, drawing.width, drawing.height]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const pointers = new Map<number, { x: number; y: number }>();
    let start: { x: number; y: number } | undefined;
    let dragged = false;
    const place = (event: PointerEvent | WheelEvent): { x: number; y: number } => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, place(event));
      start = place(event);
      dragged = false;
    };
    const onMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (before === undefined || start === undefined) return;
      const at = place(event);
      if (!dragged && pointers.size === 1 && Math.hypot(at.x - start.x, at.y - start.y) < DRAG_DISTANCE) return;
      if (!dragged) element.setPointerCapture(event.pointerId);
      dragged = true;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, at);
      if (other === undefined) return control.pan(at.x - before.x, at.y - before.y);
      const distance = (point: { x: number; y: number }): number => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
      control.zoomAt(distance(at) / distance(before), (at.x + other.x) / 2, (at.y + other.y) / 2);
      control.pan((at.x - before.x) / 2, (at.y - before.y) / 2);
    };
    const onUp = (event: PointerEvent): void => {
      pointers.delete(event.pointerId);
    };
    // A drag that ends on a node must not open it.
    const onClick = (event: MouseEvent): void => {
      if (!dragged) return;
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    };
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { x, y } = place(event);
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (event.ctrlKey || event.metaKey) control.zoomAt(Math.exp(-event.deltaY * lines * 0.01), x, y);
      else control.pan(-event.deltaX * lines, -event.deltaY * lines);
    };
    const observer = new ResizeObserver(() => !moved.current && control.fit());
    observer.observe(element);
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', onUp);
    element.addEventListener('click', onClick, { capture: true });
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', onUp);
      element.removeEventListener('click', onClick, { capture: true });
      element.removeEventListener('wheel', onWheel);
    };
  }, [frame, control]);

  return control;
}
