import { addDays, addMonths, civil, yearOf, type CivilDate } from '@/lib/dates/civil';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newOwnRule, newSite, newTitle } from '@/lib/session/centre-lists';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK, type Tick } from '@/lib/session/tick';

/** A year of an invented centre, around `today`, as the text of an export: to look at, to measure with. */
export function sampleDocument(today: CivilDate): string {
  const centre = centreAt(today);
  const sessions = SESSIONS.map((one, n) => sessionAt(one, n, today, centre)).map((session) => ({ session, changes: [] }));
  const document = exportDocument({ sessions, centre: { centre, changes: [] }, exportedAt: `${today}T08:00:00.000Z`, today });
  // Without a history each field stands for one change.
  const bare = { ...document, centre: { ...document.centre, changes: undefined }, sessions: document.sessions.map((one) => ({ ...one, changes: undefined })) };
  return writeDocument(JSON.parse(JSON.stringify(bare)) as typeof document);
}

/** Title, days from today to the first day, how many days it lasts, and until how many days before today all is done. */
const SESSIONS = [
  ['Agent de propreté et d’hygiène', 40, 3, 20],
  ['Conducteur de transport en commun', 50, 2, 300],
  ['Maçon', 9, 2, 2],
  ['Assistante de vie aux familles', -1, 3, 0],
  ['Secrétaire comptable', -12, 2, 4],
  ['Soudeur assembleur', 180, 4, 0],
  ['Technicien d’assistance en informatique', 260, 2, 0],
  ['Employé commercial', -60, 2, 40],
] as const;

function centreAt(today: CivilDate): Centre {
  return {
    ...NEW_CENTRE,
    name: 'Centre des Deux Rives',
    region: 'occitanie',
    convenes: 'ceres',
    since: civil(`${String(yearOf(today))}-01-01`),
    ticks: { [`programmer-annee#${String(yearOf(today))}`]: { ...EMPTY_TICK, status: 'fait' } },
    sites: [newSite('atelier', 'Atelier des Deux Rives')],
    titles: [
      { ...newTitle('macon', 'Maçon'), code: 'TP-00042', expiry: addMonths(today, 5), sector: 'btp' },
      { ...newTitle('transport', 'Conducteur de transport en commun'), code: 'TP-00077', expiry: addMonths(today, 30), transport: true },
    ],
    ownRules: [{ ...newOwnRule('parking', 'Réserver le parking'), days: -10 }],
  };
}

function sessionAt([title, from, days, lag]: (typeof SESSIONS)[number], n: number, today: CivilDate, centre: Centre): Session {
  const start = addDays(today, from);
  const session: Session = {
    ...newSession(`exemple-${String(n + 1)}`, title, start, addDays(start, days - 1)),
    ceresNumber: `27-0${String(400 + n)}`,
    titleExpiry: addMonths(today, 20),
    candidateCount: 8 + n,
    routes: ['formation'],
    transport: title.includes('transport') ? true : null,
    supervision: n % 2 === 0 ? true : null,
    unansweredBefore: n === 1 ? today : null,
  };
  return { ...session, ticks: doneBefore(session, centre, addDays(today, -lag), today) };
}

/** All that was due by a day is done on that day. */
function doneBefore(session: Session, centre: Centre, day: CivilDate, today: CivilDate): Record<string, Tick> {
  const past = plan(session, centre, today).lines.filter(({ due, target }) => (due ?? target) !== null && (due ?? target ?? day) < day);
  return Object.fromEntries(past.map(({ key, due, target }) => [key, { ...EMPTY_TICK, status: 'fait' as const, doneOn: due ?? target }]));
}
