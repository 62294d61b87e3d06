import { earliest, type CivilDate } from '@/lib/dates/civil';
import { occurrenceKey } from '@/lib/session/tick';
import type { Moments } from './urgency';

/**
 * The agenda of a session: one text key per open dated occurrence, which the store indexes so that badge and Aujourd'hui read
 * by range of days. `kind#date#rule#subject#workingDay#opens`; the last two are empty where they say nothing.
 * Kinds: `r` required, `c` required but counted with another, `a` advised; `xr`, `xc`, `xa` the same of an example session.
 * `d` (`xd`) is of the days of the session: its date is E, after which it concerns no one, and its own day stands in the fifth place.
 * Three kinds tell of something else: `l#before#count` (`xl`) of what lay behind when a session was entered late, `o#opens#rule#subject` of what
 * has no last day and opens after the session (with a fifth place, `#closes`, where it may be done until then), `f#day#rule#subject` of what was done on the day on which the key was written.
 */
export type AgendaKind = 'r' | 'c' | 'a' | 'd' | 'xr' | 'xc' | 'xa' | 'xd' | 'l' | 'xl' | 'o' | 'f';

/** An occurrence that an agenda names. */
export interface Named {
  readonly key: string;
  readonly rule: string;
  readonly subject: string;
  /** The last day of a window in which it may be done; absent where there is none. */
  readonly closes?: CivilDate;
}

const DATED = /^x?[rcad]#/;

/** An open dated occurrence as the agenda tells it, without reading the session. */
export interface AgendaEntry extends Moments, Named {
  readonly workingDay: CivilDate | null;
}

/** The occurrences that a list of agenda keys tells of, once each, in the order of the keys. */
export function readAgenda(keys: readonly string[]): AgendaEntry[] {
  const entries = new Map<string, AgendaEntry>();
  for (const text of keys) {
    if (!DATED.test(text)) continue;
    const part = readKey(text);
    const known = entries.get(part.key);
    entries.set(part.key, known === undefined ? part : { ...known, ...onlyKnown(part) });
  }
  return [...entries.values()];
}

/** The least and the first too great agenda key of one kind, for days from `from` (included) to `to` (excluded); open-ended where null. */
export function agendaRange(kind: AgendaKind, from: CivilDate | null, to: CivilDate | null): [string, string] {
  return [`${kind}#${from ?? ''}`, to === null ? `${kind}$` : `${kind}#${to}`];
}

function readKey(text: string): AgendaEntry {
  const [kind = '', date = '', rule = '', subject = '', workingDay = '', opens = ''] = text.split('#');
  // The keys are written by `agendaOf` alone, from civil dates.
  const day = (part: string) => (part === '' ? null : (part as CivilDate));
  const key = occurrenceKey(rule, subject);
  // Written out: engines make an object several times faster from one literal than from two put together, and there are thousands.
  if (kind.endsWith('d')) {
    const own = day(workingDay);
    return { key, rule, subject, due: own, target: own, workingDay: own, opens: day(opens), until: day(date) };
  }
  const advised = kind.endsWith('a');
  const due = advised ? null : day(date);
  return { key, rule, subject, due, target: day(date), workingDay: day(workingDay) ?? due, opens: day(opens) };
}

/** Of the two keys of one occurrence, `r` gives the due and `a` the target: neither erases what the other said. */
function onlyKnown(part: AgendaEntry): Partial<AgendaEntry> {
  return part.due === null ? { target: part.target } : { due: part.due, workingDay: part.workingDay };
}

/** « À régulariser »: how many occurrences lay behind when the session was entered or moved. */
export function unansweredIn(keys: readonly string[]): number {
  const [, , count = '0'] = keys.find((key) => /^x?l#/.test(key))?.split('#') ?? [];
  return Number(count);
}

/** What has no last day and may be done since a day that has come; not what could be done until a day that has passed. */
export function openedIn(keys: readonly string[], today: CivilDate): Named[] {
  return keys.flatMap((text) => {
    const [kind, opens = '', , , closes = today] = text.split('#');
    return kind === 'o' && opens <= today && closes >= today ? [namedIn(text)] : [];
  });
}

/** How much has no last day and may not be done yet on `today`. */
export function waitingIn(keys: readonly string[], today: CivilDate): number {
  return keys.filter((text) => text.startsWith('o#') && (text.split('#')[1] ?? '') > today).length;
}

/** What was done on `today`. */
export function doneIn(keys: readonly string[], today: CivilDate): Named[] {
  return keys.flatMap((text) => (text.startsWith(`f#${today}#`) ? [namedIn(text)] : []));
}

function namedIn(text: string): Named {
  const [, , rule = '', subject = '', closes = ''] = text.split('#');
  const named = { key: occurrenceKey(rule, subject), rule, subject };
  // Written by `agendaOf` alone, from a civil date.
  return closes === '' ? named : { ...named, closes: closes as CivilDate };
}

/** How many of these keys are required and due before `today`; an example's are shown, though they count in no badge. */
export function overdueIn(keys: readonly string[], today: CivilDate): number {
  return daysOf(keys, /^x?r#/).filter((day) => day < today).length;
}

/** The next day, today or later, on which something required is due; null when there is none. */
export function nextDueIn(keys: readonly string[], today: CivilDate): CivilDate | null {
  return earliest(daysOf(keys, /^x?[rcd]#/).filter((day) => day >= today));
}

function daysOf(keys: readonly string[], kinds: RegExp): CivilDate[] {
  return keys.filter((key) => kinds.test(key)).flatMap((key) => readKey(key).due ?? []);
}
