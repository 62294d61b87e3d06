/** A box in CSS px from the window's corner; a DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands around a card: the button it speaks of, the window, and the texts and controls not to be covered. */
export interface Around {
  readonly button: Box;
  readonly view: Size;
  readonly boxes: readonly Box[];
}

/** Positions are tried this far apart, and a line that is no further from the window's edge lies at it. In px. */
const STEP = 5;
/** What is left free around the card, in px. */
const CLEAR = 5;
/** How far the card's centre may be from the button's, in px: further away it would stand beside something else. */
const NEAR = 320;

/**
 * Where a card lies inside the window and overlaps no box, as near its button as can be. `isLine` wants it at an edge of
 * the window instead, however far. Null where there is no such place.
 */
export function place({ width, height }: Size, { button, view, boxes }: Around, isLine: boolean): { x: number; y: number } | null {
  let best = null;
  let least = isLine ? Infinity : NEAR;
  const [right, bottom] = [view.width - width, view.height - height];
  for (let x = 0; x <= right; x += STEP) {
    for (let y = 0; y <= bottom; y += STEP) {
      const far = Math.hypot(x + (width - button.left - button.right) / 2, y + (height - button.top - button.bottom) / 2);
      const isThere = !isLine || Math.min(x, y, right - x, bottom - y) < STEP;
      const isFree = (box: Box): boolean => Math.max(box.left - x - width, x - box.right, box.top - y - height, y - box.bottom) >= CLEAR;
      if (far < least && isThere && boxes.every(isFree)) {
        best = { x, y };
        least = far;
      }
    }
  }
  return best;
}
