import { useEffect, useRef, useState } from 'preact/hooks';

interface Slice<T> {
  readonly shown: readonly T[];
  /** How many are not shown yet. */
  readonly rest: number;
  /** Of what a click brought, the first: the keyboard goes on from there. */
  readonly lead: T | null;
  /** Shows the next ones. */
  readonly more: (how: 'clicked' | 'scrolled') => void;
}

/** The first items of a long list, `step` more each time it is asked; from the start again where `of` is another list. */
export function useSlice<T>(items: readonly T[], step: number, of: string): Slice<T> {
  const [asked, setAsked] = useState({ of, count: step, lead: -1 });
  const { count, lead } = asked.of === of ? asked : { count: step, lead: -1 };
  return {
    shown: items.slice(0, count),
    rest: Math.max(0, items.length - count),
    lead: items[lead] ?? null,
    more: (how) => setAsked({ of, count: count + step, lead: how === 'clicked' ? count : lead }),
  };
}

/** Gives the focus to an element once it leads. */
export function useLead<E extends HTMLElement>(leads: boolean) {
  const place = useRef<E>(null);
  useEffect(() => {
    if (leads) place.current?.focus();
  }, [leads]);
  return place;
}

/** How far ahead of what is seen the list grows: a screen, so that nobody comes to its end before it has. */
const AHEAD = '800px';

/** Calls back when the element comes near what is seen; the element that has the focus stays where it is. */
export function useNearing<E extends HTMLElement>(act: () => void) {
  const place = useRef<E>(null);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true && document.activeElement !== element) latest.current();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  });
  return place;
}
