import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { now, today } from '@/lib/platform/clock';
import { CENTRE_ID } from '@/lib/session/centre';
import { centreLeaves } from '@/lib/session/leaves';
import { changesBetween } from '@/lib/session/act';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { centreDigestOf, digestOf } from '@/lib/store/digest';
import { CENTRE, fullSession, sessionOf, type Asked } from './sessions';

/** As many sessions are made; the others are these again under other names. */
const MADE = 500;
/** Ten years of a centre, the last of them ahead. */
const SPAN_DAYS = 3650;
const AHEAD = 0.1;
/** Older than a year: nothing of them is shown any more. */
const PAST = MADE * (1 - 2 * AHEAD);
/** So many sessions are spread over the whole span; what is stored beyond them is past, as it is in a store that has grown with the years. */
const SPREAD = 1000;
/** One session in ten is a month behind. */
const BEHIND = { each: 10, days: 30 };

const TITLES = ['Agent de propreté et d’hygiène', 'Conducteur de transport en commun', 'Maçon', 'Assistante de vie aux familles', 'Secrétaire comptable', 'Soudeur assembleur'];

/** Rows of the store, by its stores; `MARK` stands for what tells one session from the next. */
export interface Rows {
  readonly mark: string;
  /** By first day. */
  readonly sessions: readonly string[];
  /** How many of these are past, and how many are stored before only the past is. */
  readonly past: number;
  readonly spread: number;
  /** The centre's own. */
  readonly centre: Readonly<Record<string, object>>;
}

const MARK = '§0000§';

/** The rows of a store's sessions, as a page of this day would have written them: texts to be marked one by one. */
export function rows(): Rows {
  const day = civil(today());
  const sessions = Array.from({ length: MADE }, (_, n) => {
    const { session, changes } = sessionOf(askedAt(n, MADE, MARK, day));
    return JSON.stringify({ sessions: session, journal: { session: session.id, act: changes[0]?.act, changes }, digests: digestOf(session, CENTRE, day) });
  });
  const act = { id: 'centre-acte', session: CENTRE_ID, stamp: now(), device: 'mesure', newId: numbers() };
  const changes = changesBetween(act, new Map(), centreLeaves(CENTRE));
  const centre = { centre: { id: CENTRE_ID, centre: CENTRE }, journal: { session: CENTRE_ID, act: act.id, changes }, digests: centreDigestOf(CENTRE, day) };
  return { mark: MARK, sessions, past: PAST, spread: SPREAD, centre };
}

/** An export of so many full sessions, as text. */
export function exportOfFull(count: number): string {
  const day = civil(today());
  const sessions = Array.from({ length: count }, (_, n) => fullSession(askedAt(n, count, String(n).padStart(6, '0'), day)));
  return writeDocument(exportDocument({ sessions, centre: { centre: CENTRE, changes: [] }, exportedAt: `${day}T08:00:00.000Z`, today: day }));
}

/** The session that lies at this place of the span. */
function askedAt(n: number, of: number, mark: string, day: CivilDate): Asked {
  const start = addDays(day, Math.round((n / of - 1 + AHEAD) * SPAN_DAYS));
  const doneBefore = addDays(day, n % BEHIND.each === 0 ? -BEHIND.days : 0);
  return { id: `mesure-${mark}`, title: TITLES[n % TITLES.length] ?? '', number: mark, start, doneBefore, now: now() };
}

function numbers(): () => string {
  let n = 0;
  return () => `centre-${String((n += 1))}`;
}
