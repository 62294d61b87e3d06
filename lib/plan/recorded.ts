import type { CivilDate } from '@/lib/dates/civil';
import { RULES } from '@/lib/rulebook/rulebook';
import { ruleOf } from '@/lib/rulebook/rule-of';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK, occurrenceKey, readOccurrenceKey, type Tick } from '@/lib/session/tick';

// The day on which some rules are done is a field of the session too (R, V …): whichever is said first, the other follows.

/** The session whose field says the day on which a rule was done, where its tick says another one than `before`. */
export function withRecordedDay(before: Session, after: Session, key: string): Session {
  const field = ruleOf(readOccurrenceKey(key).rule)?.records;
  const [old, tick] = [before, after].map(({ ticks }) => ticks[key] ?? EMPTY_TICK);
  if (field === undefined || tick === undefined || (old?.status === tick.status && old.doneOn === tick.doneOn)) return after;
  return { ...after, [field]: tick.status === 'fait' ? (tick.doneOn ?? after[field]) : null };
}

/** The session whose ticks say the days that its fields were given since `before`. */
export function withRecordedTicks(before: Session, after: Session): Session {
  const ticks = RULES.flatMap(({ id, records }): [string, Tick][] => {
    if (records === undefined || after[records] === before[records]) return [];
    const key = occurrenceKey(id);
    return [[key, tickOn(after.ticks[key] ?? EMPTY_TICK, after[records])]];
  });
  return ticks.length === 0 ? after : { ...after, ticks: { ...after.ticks, ...Object.fromEntries(ticks) } };
}

function tickOn(tick: Tick, day: CivilDate | null): Tick {
  if (day !== null) return { ...tick, status: 'fait', doneOn: day, redo: null };
  return tick.status === 'fait' ? { ...tick, status: 'a-faire', doneOn: null } : tick;
}
