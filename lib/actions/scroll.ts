import { readSession, writeSession } from '@/lib/platform/small-storage';
import { onScroll, scrollOnceTall } from '@/lib/platform/scroll';
import { noted } from './fault';
import { hrefOf, type Place } from './navigation';

const PREFIX = 'defilement/';

/** Views that one comes back to where one was; a form starts at its top. */
const KEPT: ReadonlySet<Place['view']> = new Set<Place['view']>(['aujourdhui', 'sessions', 'session', 'historique', 'reglages']);

/** Lists, which one comes back to from what they led to; another view that one goes to begins at its top. */
const LISTS: ReadonlySet<Place['view']> = new Set<Place['view']>(['aujourdhui', 'sessions']);

/**
 * Brings a view back to where it was left when the panel was closed, a list whenever one comes back to it, and keeps where it is from then on, until
 * the browser closes. Returns what ends it.
 */
export function followScroll(place: Place, justOpened: boolean): () => void {
  if (!KEPT.has(place.view)) return () => undefined;
  const key = PREFIX + hrefOf(place);
  let left = false;
  let endReach: (() => void) | null = null;
  let endKeep: (() => void) | null = null;
  const begin = async (): Promise<void> => {
    const y = (await readSession(key))[key];
    if (left) return;
    if (typeof y === 'number' && y > 0 && (justOpened || LISTS.has(place.view))) endReach = scrollOnceTall(y);
    endKeep = onScroll((now) => {
      void noted(writeSession({ [key]: now }));
    });
  };
  void noted(begin());
  return () => {
    left = true;
    endReach?.();
    endKeep?.();
  };
}
