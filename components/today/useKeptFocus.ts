import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const CONTROLS = 'input, button, select, summary, a[href]';

/**
 * Keeps whoever goes by keyboard where she was: when the line that had focus leaves, ticked say, what now stands in its place has it.
 * Returns what notes where focus is; the component that calls this is to be drawn again when lines leave.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const held = useRef<{ readonly control: HTMLElement; readonly index: number } | null>(null);
  const controls = () => [...(place.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  useEffect(() => {
    if (held.current === null) return;
    const { control, index } = held.current;
    if (control.isConnected) {
      held.current = { control, index: controls().indexOf(control) };
    } else {
      held.current = null;
      // Nowhere: a browser leaves it there when what had it goes. Anywhere else, she has moved on.
      if (place.current?.ownerDocument.activeElement === place.current?.ownerDocument.body) controls().slice(0, index + 1).at(-1)?.focus();
    }
  });
  return ({ target }) => {
    if (target instanceof HTMLElement) held.current = { control: target, index: controls().indexOf(target) };
  };
}
