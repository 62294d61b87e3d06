import type { CivilDate } from '@/lib/dates/civil';
import { calendarOf, merged, type Calendar, type Listed } from '@/lib/plan/calendar';
import type { Dated } from '@/lib/plan/home';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** How many sessions are read in one frame: some 10 ms on a slow machine. */
const PART = 50;

/**
 * The calendar of all these sessions and of the centre, read a part a frame so that none waits for it; null until it was read once. While
 * another list is read, the former calendar stands.
 */
export function useWhole(list: readonly Listed[], centre: Dated, today: CivilDate): Calendar | null {
  const [whole, setWhole] = useState<Calendar | null>(null);
  const asked = useMemo(() => ({ list, centre, today }), [list, centre, today]);
  const [read, setRead] = useState<{ readonly of: object | null; readonly parts: readonly Calendar[] }>({ of: null, parts: [] });
  // An effect runs once what was drawn is on screen.
  useEffect(() => {
    const before = read.of === asked ? read.parts : [];
    const from = before.length * PART;
    if (from > 0 && from >= list.length) return;
    const parts = [...before, calendarOf(list.slice(from, from + PART), from === 0 ? centre : null, today)];
    setRead({ of: asked, parts });
    if (from + PART >= list.length) setWhole(merged(parts));
  }, [asked, read]);
  return whole;
}
