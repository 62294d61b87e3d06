import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { calendarText } from '@/lib/exchange/calendar';
import { KEPT_OUT, uidOf } from '@/lib/exchange/calendar-events';
import { USUAL_CHOICES } from '@/lib/exchange/calendar-choices';
import { withPlanKept } from '@/lib/plan/archive';
import { RULES } from '@/lib/rulebook/rulebook';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newOwnRule, newSite } from '@/lib/session/centre-lists';
import { newSession, type Session } from '@/lib/session/session';
import { newCandidate } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { calendarOf, edited, NOW, readCalendar, recorded, type ReadEvent } from './calendar-read';
import { plain } from './files';

const SOUDEUR: Session = { ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')), ceresNumber: '27-0412', site: 'Atelier' };

/** A delay that the DDETS confirmed; a test says of which rule, and how long. */
const CONFIRMED = { id: 'd1', anchor: 'start' as const, months: null, workingDays: null, on: civil('2027-01-12'), by: 'Nom-à-la-DDETS (bis)' };

type Said = Parameters<typeof calendarOf>[1];

const eventsOf = (session: Session, said: Said = {}) => readCalendar(calendarOf([recorded(session)], said));

function find(events: readonly ReadEvent[], uid: string): ReadEvent {
  const found = events.filter((event) => event.uid === uid);
  const [event] = found;
  if (event === undefined || found.length > 1) throw new Error(`${String(found.length)} events ${uid}`);
  return event;
}

const DTE = 'commander-dte..s1@jalon.invalid';
const day = (n: number) => `${String(n)}.s1@jour.jalon.invalid`;

describe('a task with a last day', () => {
  test('is a whole day, told with why, where it comes from and its session', () => {
    const event = find(eventsOf(SOUDEUR), DTE);
    expect(event).toMatchObject({ start: '2026-12-14', end: '2026-12-15', isDate: true, status: 'CONFIRMED', location: null, triggers: [] });
    expect(event.summary).toBe('Commander les dossiers techniques d’évaluation dans CERES (Soudeur)');
    expect(plain(event.description).split('\n')).toMatchInlineSnapshot(`
      [
        "Au plus tard : lun. 14 déc. 2026",
        "91 jours avant le début de la session : demandé en Île-de-France (source 003, l. 24-26)",
        "",
        "Session : Soudeur, 15 – 17 mars 2027, CERES 27-0412",
        "Préparé avec Jalon, outil indépendant : cochez et déplacez dans Jalon, puis exportez à nouveau.",
      ]
    `);
  });

  test('says the last working day and the advised one where they differ', () => {
    const said = plain(find(eventsOf(SOUDEUR), 'constituer-jury..s1@jalon.invalid').description);
    expect(said).toContain('Au plus tard : sam. 13 févr. 2027\nDernier jour ouvré : ven. 12 févr. 2027\nConseillé : mar. 15 déc. 2026');
  });

  test('once done stays as done, without a bell; or leaves, where one chooses', () => {
    const done = { ...SOUDEUR, ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait' as const, doneOn: civil('2026-12-01'), doneBy: 'Mme Petit', observation: 'Secret' } } };
    const event = find(eventsOf(done, { choices: { alarm: 'jour' } }), DTE);
    expect(plain(event.summary)).toBe('Fait : commander les dossiers techniques d’évaluation dans CERES (Soudeur)');
    expect(event).toMatchObject({ status: 'CONFIRMED', triggers: [] });
    expect(plain(event.description)).toMatch(/^Fait le mar\. 1er déc\. 2026\n/);
    expect(eventsOf(done, { choices: { done: false } }).some(({ uid }) => uid === DTE)).toBe(false);
  });

  test('that is « sans objet » is cancelled', () => {
    const event = find(eventsOf({ ...SOUDEUR, ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'sans-objet' } } }), DTE);
    expect(event.status).toBe('CANCELLED');
    expect(plain(event.summary)).toBe('Sans objet : commander les dossiers techniques d’évaluation dans CERES (Soudeur)');
  });

  test('of the user’s own is one too', () => {
    const centre = { ...NEW_CENTRE, ownRules: [{ ...newOwnRule('parking', 'Réserver le parking'), days: -10 }] };
    expect(find(eventsOf(SOUDEUR, { centre }), 'perso-parking..s1@jalon.invalid')).toMatchObject({ start: '2027-03-05', summary: 'Réserver le parking (Soudeur)' });
  });

  test('of an archived session stays as it was kept', () => {
    const archived = withPlanKept(SOUDEUR, { ...SOUDEUR, state: 'archivee' }, NEW_CENTRE);
    const [kept, before] = [find(eventsOf(archived), DTE), find(eventsOf(SOUDEUR), DTE)];
    expect(kept).toMatchObject({ start: before.start, status: 'CONFIRMED', description: before.description });
  });
});

describe('an advised day', () => {
  const uid = 'constituer-jury..s1@conseille.jalon.invalid';

  test('is there where one chooses, beside the last one', () => {
    expect(eventsOf(SOUDEUR).some((event) => event.uid === uid)).toBe(false);
    const events = eventsOf(SOUDEUR, { choices: { advised: true } });
    expect(find(events, uid)).toMatchObject({ start: '2026-12-15', status: 'CONFIRMED' });
    expect(plain(find(events, uid).summary)).toBe('Conseillé : constituer le jury et l’inscrire dans CERES (Soudeur)');
    expect(find(events, 'constituer-jury..s1@jalon.invalid').start).toBe('2027-02-13');
  });

  test('that a task lost, since what needs it first was done, is cancelled', () => {
    const sooner = { ...CONFIRMED, rule: 'commander-dte', days: -100 };
    const said = { choices: { advised: true }, centre: { ...NEW_CENTRE, confirmed: [sooner] } };
    const at = 'creer-session-ceres..s1@conseille.jalon.invalid';
    expect(find(eventsOf(SOUDEUR, said), at)).toMatchObject({ start: '2026-12-05', status: 'CONFIRMED' });
    const ordered = { ...SOUDEUR, ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait' as const } } };
    expect(find(eventsOf(ordered, said), at)).toMatchObject({ start: '2026-12-05', status: 'CANCELLED' });
    expect(find(eventsOf(ordered, said), 'creer-session-ceres..s1@jalon.invalid').status).toBe('CONFIRMED');
  });
});

describe('a day of the session', () => {
  test('is one event, with its place and what it asks for', () => {
    const events = eventsOf(SOUDEUR);
    expect([1, 2, 3].map((n) => find(events, day(n)).start)).toEqual(['2027-03-15', '2027-03-16', '2027-03-17']);
    expect(find(events, day(2))).toMatchObject({ status: 'CONFIRMED', location: 'Atelier' });
    expect(plain(find(events, day(2)).summary)).toBe('Session Soudeur, jour 2 sur 3');
    expect(find(events, day(3)).description).toContain('– Éditer le PV et le faire signer par tout le jury');
    expect(find(events, day(2)).description).not.toContain('– Éditer le PV et le faire signer par tout le jury');
  });

  test('has the name of the site of the centre', () => {
    const centre = { ...NEW_CENTRE, sites: [newSite('site-1', 'Atelier des Deux Rives')] };
    expect(find(eventsOf({ ...SOUDEUR, site: 'site-1' }, { centre }), day(1)).location).toBe('Atelier des Deux Rives');
  });

  test('every task of the days of a session is told by one of them', () => {
    const all = { ...SOUDEUR, supervision: true, actors: true };
    const told = eventsOf(all).flatMap(({ uid, description }) => (uid.includes('jour') ? description.split('\n') : []));
    for (const rule of RULES.filter((one) => one.sessionDay === true && one.when === undefined)) expect(told).toContain(`– ${rule.title}`);
  });

  test('of a year mistyped does not fill the calendar', () => {
    expect(eventsOf({ ...SOUDEUR, end: civil('2028-03-17') }).filter(({ uid }) => uid.includes('jour'))).toHaveLength(100);
    expect(eventsOf({ ...SOUDEUR, end: civil('2027-03-01') }).filter(({ uid }) => uid.includes('jour'))).toHaveLength(1);
  });
});

describe('a later export', () => {
  const moved: Session = { ...SOUDEUR, start: civil('2027-04-12'), end: civil('2027-04-13') };
  const first = readCalendar(calendarOf([recorded(SOUDEUR)]));
  const later = readCalendar(calendarOf([edited(recorded(SOUDEUR), moved, NOW)], { now: NOW + 60_000 }));

  test('takes each event along under its own name, at a greater revision', () => {
    expect(find(later, DTE)).toMatchObject({ start: '2027-01-11', status: 'CONFIRMED' });
    expect(find(later, day(1)).start).toBe('2027-04-12');
    for (const { uid, sequence } of first) expect(find(later, uid).sequence).toBe(sequence + 60);
    expect(find(later, DTE)).toMatchObject({ stamp: '2027-02-01T08:01:00Z', modified: '2027-02-01T08:00:00Z' });
  });

  test('cancels the day that a shorter session no longer has, on the date that it had', () => {
    const gone = find(later, day(3));
    expect(gone).toMatchObject({ status: 'CANCELLED', start: '2027-03-17' });
    expect(plain(gone.summary)).toBe('Annulé : session Soudeur, jour 3 sur 3');
    expect(plain(gone.description)).toMatch(/^Session : Soudeur, 12 – 13 avril 2027, CERES 27-0412\n/);
  });

  test('cancels what does not apply any more', () => {
    const transport = { ...SOUDEUR, supervision: true };
    const uid = 'convoquer-surveillant..s1@conseille.jalon.invalid';
    const after = readCalendar(calendarOf([edited(recorded(transport), SOUDEUR, NOW)], { choices: { advised: true } }));
    expect(find(eventsOf(transport, { choices: { advised: true } }), uid).status).toBe('CONFIRMED');
    expect(find(after, uid).status).toBe('CANCELLED');
  });

  test.each(['reportee', 'annulee'] as const)('cancels all of a session that is %s, and brings it back with it', (state) => {
    const off = edited(recorded(SOUDEUR), { ...SOUDEUR, state }, NOW);
    expect(new Set(readCalendar(calendarOf([off], { choices: { alarm: 'veille' } })).map(({ status, triggers }) => `${status} ${String(triggers.length)}`))).toEqual(
      new Set(['CANCELLED 0']),
    );
    const back = readCalendar(calendarOf([edited(off, SOUDEUR, NOW + 1)]));
    expect(back.map(({ uid, status }) => [uid, status])).toEqual(first.map(({ uid, status }) => [uid, status]));
  });

  test('knows a rule that was renamed by its first name', () => {
    expect(uidOf({ id: 'neuf', formerly: ['vieux', 'moins-vieux'] }, '', 's1', false)).toBe('vieux..s1@jalon.invalid');
  });
});

describe('a bell', () => {
  test.each([
    ['aucun', []],
    ['jour', [9 * 3600]],
    ['veille', [-15 * 3600]],
    ['semaine', [-(6 * 24 + 15) * 3600]],
  ] as const)('%s: seconds from midnight %j', (alarm, triggers) => {
    const events = eventsOf(SOUDEUR, { choices: { alarm } });
    for (const event of events.filter(({ summary }) => !summary.startsWith('Fait'))) expect(event.triggers).toEqual(triggers);
  });
});

describe('nobody', () => {
  const people: Session = {
    ...SOUDEUR,
    responsable: 'Nom-du-responsable',
    suppleant: 'Nom-du-suppléant',
    notes: 'Note-secrète',
    accommodationsAsked: 2,
    accommodationsGranted: 1,
    pvValidatedOn: civil('2027-03-30'),
    trainingEnd: civil('2027-03-01'),
    partialOrFailed: true,
    candidates: [
      { ...newCandidate('c1', 'Nom-du-candidat'), result: 'partielle' },
      { ...newCandidate('c2', 'Nom-de-l’autre'), result: 'echec' },
    ],
    ticks: { 'constituer-jury#': { ...EMPTY_TICK, status: 'fait', doneBy: 'Nom-qui-a-fait', who: 'Nom-qui-fera', observation: 'Observation-secrète' } },
  };
  const centre = { ...NEW_CENTRE, name: 'Nom-du-centre', confirmed: [{ ...CONFIRMED, rule: 'informer-ddets', days: -100 }] };

  test.each(['active', 'archivee'] as const)('is named in a calendar, and no accommodation is told (%s)', (state) => {
    const session = withPlanKept(people, { ...people, state }, centre);
    const text = calendarOf([recorded(session)], { centre, choices: { advised: true, alarm: 'jour' } }).replaceAll('\r\n ', '');
    expect(text).not.toMatch(/Nom-|secrète|ménagement|adaptées/);
    expect(text).toContain('confirmé par la DDETS\\n');
  });

  test('what is kept out is every rule that asks for accommodations', () => {
    const asking = RULES.filter(({ when }) => JSON.stringify(when ?? null).includes('accommodations'));
    expect(asking.map(({ id }) => id).sort()).toEqual([...KEPT_OUT].sort());
  });
});

describe('the file', () => {
  test('says what it is, and is made of lines of the format', () => {
    const text = calendarOf([recorded(SOUDEUR), recorded({ ...SOUDEUR, id: 's2', title: 'Maçon' })]);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Jalon\/\/Jalon\/\/FR\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Jalon\r\nBEGIN:VEVENT\r\n/);
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const uids = readCalendar(text).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.filter((uid) => uid.endsWith('.s2@jalon.invalid'))).toHaveLength(uids.filter((uid) => uid.endsWith('.s1@jalon.invalid')).length);
  });

  test('has the properties of an event once each', () => {
    for (const { names } of eventsOf(SOUDEUR)) {
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining(['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'sequence', 'status', 'transp', 'last-modified', 'categories']));
    }
  });

  test('is none where there is no session', () => {
    expect(calendarText({ name: 'Jalon', sessions: [], centre: { centre: NEW_CENTRE, changes: [] }, choices: USUAL_CHOICES, exportedAt: NOW })).toBeNull();
  });

  test('is in the order of its days, session after session', () => {
    const starts = eventsOf(SOUDEUR).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort());
      });
});
