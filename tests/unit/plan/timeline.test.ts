import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, addMonths, civil, type CivilDate } from '@/lib/dates/civil';
import { plan, type Plan } from '@/lib/plan/plan';
import { timelineOf, type PlacedMark, type Timeline } from '@/lib/plan/timeline';
import { dayOf } from '@/lib/plan/timeline-marks';
import { saidOf, undatedText, wordsOf } from '@/lib/plan/timeline-words';
import { PHASES } from '@/lib/rulebook/phases';
import { newCandidate } from '@/lib/session/session-lists';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { equippedCentres, recordedSessions } from './arbitraries';
import { centre, session, ticked } from './helpers';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TODAY = civil('2027-02-01');

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

function planOf(said: Partial<Session> = {}, today: CivilDate = TODAY): Plan {
  return plan(session({ titleExpiry: civil('2028-06-30'), ...said }), centre(), today);
}

/** The one mark of a rule. */
function markOf({ marks }: Timeline, rule: string): PlacedMark {
  const [mark, ...others] = marks.filter(({ id }) => id.startsWith(`${rule}#`));
  if (mark === undefined || others.length > 0) throw new Error(`not one mark of ${rule}`);
  return mark;
}

const keysOf = ({ lines }: PlacedMark) => lines.map(({ key }) => key);

/** How the one mark of a rule stands, and what it says of that. */
function standing(timeline: Timeline, rule: string): readonly [state: string, status: string] {
  const mark = markOf(timeline, rule);
  return [mark.state, plain(wordsOf(mark).status)];
}

describe('what it shows', () => {
  test('by name, from eight months before the session to a month after it at least', () => {
    const timeline = timelineOf(planOf());
    expect(plain(timeline.title)).toBe('Session, 15 – 17 mars 2027');
    expect(timeline.span).toEqual({ from: '2026-07-15', to: '2027-04-17' });
    expect(timeline.session).toEqual({ from: '2027-03-15', to: '2027-03-17' });
  });

  test('from today, where the session is more than eight months ahead', () => {
    expect(timelineOf(planOf({}, civil('2026-05-04'))).span.from).toBe('2026-05-04');
    expect(timelineOf(planOf({}, civil('2026-05-04'))).today).toBe('2026-05-04');
  });

  test('a day that is years away is not on it, and stretches nothing', () => {
    for (const day of ['2020-01-01', '2031-01-01']) {
      const timeline = timelineOf(planOf({}, civil(day)));
      expect(timeline.today).toBeNull();
      expect(timeline.span).toEqual({ from: '2026-07-15', to: '2027-04-17' });
    }
  });

  test('each month that begins in it', () => {
    expect(timelineOf(planOf()).months).toEqual([
      ...['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'],
      ...['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'],
    ]);
  });

  test('a month that begins on its first day too', () => {
    expect(timelineOf(planOf({ start: civil('2027-03-01'), end: civil('2027-03-02') })).months[0]).toBe('2026-07-01');
  });

  test('the five years after which archives are destroyed crush nothing: that day stands beyond', () => {
    const timeline = timelineOf(planOf());
    expect(markOf(timeline, 'purger-archives')).toMatchObject({ place: 'later', from: '2032-03-18' });
    expect(timeline.marks.filter(({ place }) => place !== 'within')).toHaveLength(1);
  });

  test('so does what lies years before', () => {
    const timeline = timelineOf(planOf({ titleExpiry: civil('2024-01-01') }));
    expect(markOf(timeline, 'creer-session-ceres')).toMatchObject({ place: 'earlier', from: '2023-12-31' });
    expect(timeline.span.from).toBe('2026-07-15');
  });

  test('phases in the order of the work, each from its first day to its last', () => {
    const { phases } = timelineOf(planOf());
    expect(phases.map(({ phase }) => phase)).toEqual(PHASES.filter((phase) => phases.some((one) => one.phase === phase)));
    const bar = (id: string) => phases.find(({ phase }) => phase === id)?.bar;
    expect(bar('programmation')).toEqual({ from: '2026-12-14', to: '2026-12-15' });
    expect(bar('deroulement')).toEqual({ from: '2027-03-15', to: '2027-03-17' });
    // The years until archives are destroyed are no part of it.
    expect(bar('archivage')).toEqual({ from: '2027-03-17', to: '2027-03-17' });
  });

  test('a phase that lies beyond has no bar', () => {
    const timeline = timelineOf({ ...planOf(), lines: planOf().lines.filter(({ rule }) => rule.id === 'purger-archives') });
    expect(timeline.phases.map(({ phase, bar }) => [phase, bar])).toEqual([['archivage', null]]);
  });

  test('what has no date is said beside it', () => {
    expect(plain(undatedText(timelineOf(planOf())) ?? '')).toMatch(/^Sans date : planifier la session d’examen, .* et .*\.$/);
    expect(undatedText(timelineOf({ ...planOf(), lines: [] }))).toBeNull();
  });
});

describe('marks', () => {
  test('the days of a daily rule are one mark, from the first to the last', () => {
    const mark = markOf(timelineOf(planOf()), 'faire-emarger');
    expect(mark).toMatchObject({ from: '2027-03-15', to: '2027-03-17' });
    expect(keysOf(mark)).toEqual(['faire-emarger#2027-03-15', 'faire-emarger#2027-03-16', 'faire-emarger#2027-03-17']);
  });

  test('those whom a rule is about on one day are one mark, by name or by number', () => {
    const partial = (n: number): Partial<Session> => ({
      pvValidatedOn: civil('2027-04-02'),
      candidates: Array.from({ length: n }, (_, i) => ({ ...newCandidate(`c${String(i)}`, `C. ${String(i)}`), result: 'partielle' as const })),
    });
    expect(wordsOf(markOf(timelineOf(planOf(partial(2))), 'entretien-partiels')).title).toMatch(/, C\. 0 et C\. 1$/);
    const many = markOf(timelineOf(planOf(partial(12))), 'entretien-partiels');
    expect(plain(wordsOf(many).title)).toMatch(/, 12 candidats$/);
    expect(many.lines).toHaveLength(12);
  });

  test('on several days, they are a mark each', () => {
    const failed = (id: string, trainingEnd: string) => ({ ...newCandidate(id, id), result: 'echec' as const, trainingEnd: civil(trainingEnd) });
    const candidates = [failed('a', '2027-03-10'), failed('b', '2027-03-01'), failed('c', '2027-03-10')];
    const { marks } = timelineOf(planOf({ candidates, pvValidatedOn: civil('2027-04-02') }));
    const windows = marks.filter(({ lead }) => lead.rule.id === 'representer-candidat');
    expect(windows.map((mark) => [mark.from, keysOf(mark).length])).toEqual([
      ['2028-03-01', 1],
      ['2028-03-10', 2],
    ]);
  });

  test('stand at the last day, else at the advised one, else at the first on which it may be done', () => {
    const day = (due: string | null, target: string | null, opens: string | null) =>
      dayOf({ due: due === null ? null : civil(due), target: target === null ? null : civil(target), opens: opens === null ? null : civil(opens) });
    expect(day('2027-02-13', '2026-12-15', '2026-01-01')).toBe('2027-02-13');
    expect(day(null, '2026-12-15', '2026-01-01')).toBe('2026-12-15');
    expect(day(null, null, '2026-01-01')).toBe('2026-01-01');
    expect(day(null, null, null)).toBeNull();
  });

  test.each([
    ['late', 'creer-session-ceres', 'en-retard', 'Créer la session dans CERES : au plus tard lun. 14 déc. 2026, 49 jours de retard. Programmation dans CERES'],
    ['within thirty days', 'valider-convocations-ceres', 'bientot', 'Valider les convocations dans CERES : au plus tard ven. 12 févr. 2027, dans 11 jours. Inscriptions, jury et convocations'],
    ['later', 'lire-pli-organisateur', 'a-faire', 'Ouvrir et lire le pli de l’organisateur : au plus tard mer. 10 mars 2027, dans 37 jours. Réception des DTE'],
    ['advised alone, and past', 'solliciter-jury', 'conseille', 'Rechercher et solliciter des jurés habilités pour le titre : conseillé le mar. 15 déc. 2026, conseillé dépassé, il y a 48 jours. Inscriptions, jury et convocations'],
    ['not open', 'transmettre-pv', 'pas-encore-ouvert', 'Transmettre le procès-verbal au service départemental : au plus tard lun. 22 mars 2027, pas encore ouvert, dans 49 jours. Transmission du PV'],
    ['not open, without a last day', 'purger-archives', 'pas-encore-ouvert', 'Détruire les archives de la session : à partir du jeu. 18 mars 2032, pas encore ouvert. Archivage'],
    ['daily', 'faire-emarger', 'pas-encore-ouvert', 'Faire émarger les candidats : chaque jour, 15 – 17 mars 2027, pas encore ouvert, dans 42 jours. Accueil, le jour de l’examen'],
  ])('%s is said whole', (_what, rule, state, text) => {
    const mark = markOf(timelineOf(planOf()), rule);
    expect(plain(saidOf(mark))).toBe(text);
    expect(mark.state).toBe(state);
  });

  test('today, and what is blank of days that are over', () => {
    const during = timelineOf(planOf({}, civil('2027-03-15')));
    expect(standing(during, 'accueillir-jury')).toEqual(['aujourdhui', 'aujourd’hui']);
    const over = timelineOf(planOf({}, civil('2027-03-20')));
    expect(standing(over, 'accueillir-jury')).toEqual(['non-renseigne', 'non renseigné']);
  });

  test('what is open and has no last day', () => {
    expect(standing(timelineOf(planOf({}, civil('2027-03-20'))), 'archiver-dossier')).toEqual(['a-faire', 'possible']);
  });

  test('what lay behind when the session was entered is to be settled, not late', () => {
    const timeline = timelineOf(planOf({ unansweredBefore: TODAY }));
    expect(standing(timeline, 'creer-session-ceres')).toEqual(['a-regulariser', 'à régulariser']);
  });

  test('done, with its day where that is known, and « sans objet »', () => {
    const timeline = timelineOf(
      planOf({
        ticks: {
          ...ticked('sans-objet', 'informer-ddets#').ticks,
          ...ticked('fait', 'designer-responsable#').ticks,
          'creer-session-ceres#': { ...EMPTY_TICK, status: 'fait', doneOn: civil('2026-12-01') },
        },
      }),
    );
    expect(standing(timeline, 'informer-ddets')).toEqual(['sans-objet', 'sans objet']);
    expect(standing(timeline, 'designer-responsable')).toEqual(['fait', 'fait']);
    expect(standing(timeline, 'creer-session-ceres')).toEqual(['fait', 'fait le mar. 1er déc. 2026']);
  });

  test('of several, the one that asks for most speaks, and how many are done is said', () => {
    const timeline = timelineOf(planOf(ticked('fait', 'faire-emarger#2027-03-15'), civil('2027-03-16')));
    expect(standing(timeline, 'faire-emarger')).toEqual(['aujourdhui', 'aujourd’hui (fait : 1 sur 3)']);
  });

  test('a window says until when, and never presses', () => {
    const failed = { ...newCandidate('c', 'A. B.'), result: 'echec' as const, trainingEnd: civil('2027-03-10') };
    const at = (today: string) =>
      timelineOf(planOf({ candidates: [failed], routes: ['formation'], pvValidatedOn: civil('2027-04-02') }, civil(today)));
    expect(plain(saidOf(markOf(at('2028-03-05'), 'representer-candidat')))).toContain('jusqu’au ven. 10 mars 2028, fenêtre ouverte');
    expect(standing(at('2028-03-05'), 'representer-candidat')).toEqual(['a-faire', 'fenêtre ouverte']);
    expect(standing(at('2028-03-11'), 'representer-candidat')).toEqual(['a-faire', 'fenêtre fermée']);
  });
});

describe('on paper', () => {
  test('nothing is late, and nothing counts days: paper outlives them', () => {
    const { marks } = timelineOf(planOf(ticked('fait', 'designer-responsable#')), { onPaper: true });
    expect(new Set(marks.map(({ state }) => state))).toEqual(new Set(['fait', 'a-faire', 'conseille']));
    expect(new Set(marks.map((mark) => wordsOf(mark).status))).toEqual(new Set(['fait', 'à faire']));
    expect(marks.map(saidOf).filter((said) => /retard|dans \d|il y a|dépassé/.test(said))).toEqual([]);
  });

  test('the days are the same', () => {
    const days = ({ marks }: Timeline) => marks.map((mark) => [mark.id, mark.from, mark.to, wordsOf(mark).when]);
    expect(days(timelineOf(planOf(), { onPaper: true }))).toEqual(days(timelineOf(planOf())));
  });
});

describe('of any session', () => {
  const around = fc.integer({ min: -500, max: 500 });
  const holds = (check: (whole: Plan, timeline: Timeline) => void) =>
    fc.assert(
      fc.property(recordedSessions, equippedCentres, around, fc.boolean(), (of, at, days, onPaper) => {
        const whole = plan(of, at, addDays(of.start, days));
        check(whole, timelineOf(whole, { onPaper }));
      }),
      { numRuns: 100 },
    );

  test('every dated occurrence has one place, and nothing else has', () => {
    holds(({ lines }, { marks }) => {
      const dated = lines.filter((line) => dayOf(line) !== null).map(({ key }) => key);
      expect(marks.flatMap(keysOf).sort()).toEqual(dated.sort());
    });
  });

  test('every date is one of the plan', () => {
    holds(({ lines }, { marks }) => {
      const known = new Set(lines.map((line) => dayOf(line)));
      expect(marks.flatMap(({ from, to }) => [from, to]).filter((day) => !known.has(day))).toEqual([]);
    });
  });

  test('marks come by day, then in the order of the work; a phase has its own, in that order', () => {
    holds((_plan, { marks, phases }) => {
      const order = (mark: PlacedMark) => `${mark.from} ${String(PHASES.indexOf(mark.phase)).padStart(2, '0')}`;
      expect(marks.map(order)).toEqual(marks.map(order).sort());
      for (const { phase, marks: own } of phases) expect(own).toEqual(marks.filter((mark) => mark.phase === phase));
      expect(phases.flatMap(({ marks: own }) => own)).toHaveLength(marks.length);
    });
  });

  test('what is on it lies in its span, what is not lies beyond', () => {
    holds(({ session: of }, { marks, span, today, months, phases }) => {
      const within = (day: CivilDate) => span.from <= day && day <= span.to;
      for (const { from, to, place } of marks) expect(place).toBe(within(from) && within(to) ? 'within' : from < span.from ? 'earlier' : 'later');
      for (const { bar } of phases) if (bar !== null) expect(within(bar.from) && within(bar.to) && bar.from <= bar.to).toBe(true);
      expect([of.start, of.end, ...months, ...(today === null ? [] : [today])].every(within)).toBe(true);
      expect(span.from <= addMonths(of.start, -8) && span.to >= addMonths(of.end, 1)).toBe(true);
    });
  });
});

test.each(['2199-10-01', '2199-11-30', '2199-12-01', '2199-12-31'])('a session of %s has its months to the end of the calendar, and no more', (day) => {
  const { months } = timelineOf(planOf({ start: civil(day), end: civil(day), titleExpiry: null }, civil('2199-12-31')));
  expect(months.at(-1)).toBe('2199-12-01');
  expect(new Set(months).size).toBe(months.length);
});
