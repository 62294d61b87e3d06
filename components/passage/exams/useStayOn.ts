import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus on a button that moves its own line: once the lines have another order, it goes back to it.
 * @param order what changes with the order of the lines.
 * @returns what to call before the line moves.
 */
export function useStayOn(list: RefObject<HTMLElement | null>, order: string): (button: HTMLElement) => void {
  const pressed = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const button = pressed.current;
    pressed.current = null;
    if (list.current?.contains(button) === true) button?.focus();
  }, [order]);
  return (button) => {
    pressed.current = button;
  };
}
