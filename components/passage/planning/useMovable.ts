import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';

/** What one press of an arrow moves, and the grid on which a bar that is dragged falls, in minutes. */
const STEP = 5;
/** A pointer that moves less than this has clicked. */
const CLICK_PX = 4;

interface Movable {
  /** Minutes since midnight. */
  readonly start: number;
  /** How many minutes so many pixels are, on a row so wide. */
  readonly minutesFor: (pixels: number, width: number) => number;
  readonly onMove: (start: number) => void;
  readonly onTake: () => void;
}

/** What a bar does under the pointer and the keyboard: taken by a click, moved by dragging it or by the arrows. */
export function useMovable({ start, minutesFor, onMove, onTake }: Movable) {
  const from = useRef<number | null>(null);
  const wasDragged = useRef(false);
  const row = (bar: HTMLElement) => bar.parentElement?.parentElement?.clientWidth ?? 0;
  return {
    onClick: () => {
      // A drag ends with a click of its own.
      if (!wasDragged.current) onTake();
      wasDragged.current = false;
    },
    onKeyDown: (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
      const by = event.key === 'ArrowLeft' ? -STEP : event.key === 'ArrowRight' ? STEP : 0;
      if (by === 0) return;
      event.preventDefault();
      onMove(start + by);
    },
    onPointerDown: (event: TargetedPointerEvent<HTMLButtonElement>) => {
      if (event.button !== 0) return;
      from.current = event.clientX;
      wasDragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLButtonElement>) => {
      if (from.current === null) return;
      const by = event.clientX - from.current;
      if (Math.abs(by) >= CLICK_PX) wasDragged.current = true;
      event.currentTarget.style.translate = wasDragged.current ? `${String(by)}px` : '';
    },
    onPointerUp: (event: TargetedPointerEvent<HTMLButtonElement>) => {
      const begun = from.current;
      from.current = null;
      event.currentTarget.style.translate = '';
      if (begun === null || !wasDragged.current) return;
      const minutes = minutesFor(event.clientX - begun, row(event.currentTarget));
      const to = Math.round((start + minutes) / STEP) * STEP;
      if (to !== start) onMove(to);
    },
    onPointerCancel: (event: TargetedPointerEvent<HTMLButtonElement>) => {
      from.current = null;
      event.currentTarget.style.translate = '';
    },
  };
}
