import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { shortest } from '../shortest';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { suppose } from '@/lib/plan/suppose';
import { closedStartText, workedText } from '@/lib/plan/suppose-days';
import { rangeText, redoneLateText, shiftText } from '@/lib/plan/suppose-text';
import type { Session } from '@/lib/session/session';
import { civilDates } from '../dates/calendar';
import { equippedCentres, sessions } from './arbitraries';
import { centre, session, ticked } from './helpers';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');
const shifted = (of: Session, n: number): Session => ({ ...of, start: addDays(of.start, n), end: addDays(of.end, n) });
const moved = (said: Partial<Session>, n: number, today: string) => {
  const before = session(said);
  return suppose({ before, after: shifted(before, n) }, centre(), civil(today));
};
const ids = (list: readonly { readonly rule: { readonly id: string } }[]) => list.map(({ rule }) => rule.id);

describe('another start', () => {
  test('tells what moves by phase, in the order of the work', () => {
    const { phases } = moved({}, 7, '2026-11-22');
    expect(phases.map(({ phase }) => phase)).toEqual(['veille', 'programmation', 'convocations', 'dte', 'preparation', 'transmission']);
    expect(phases.flatMap(({ moved: some }) => some).every(({ by }) => by >= 4 && by <= 7)).toBe(true);
  });

  test('too soon says what becomes late; later, what is late no more', () => {
    expect(ids(moved({}, -14, '2026-12-14').late)).toEqual(['designer-responsable', 'creer-session-ceres', 'commander-dte', 'informer-ddets']);
    expect(moved({}, -14, '2026-12-14').relieved).toEqual([]);
    expect(ids(moved({}, 14, '2026-12-20').relieved)).toEqual(['designer-responsable', 'creer-session-ceres', 'commander-dte', 'informer-ddets']);
    expect(moved({}, 14, '2026-12-20').late).toEqual([]);
  });

  test('says what opens, and what is shut again: the DTE are chased from three weeks before', () => {
    const today = '2027-02-20';
    expect(ids(moved({}, 0, today).opened)).toEqual([]);
    expect(ids(moved({}, -2, today).opened)).toEqual(['relancer-afpa']);
    expect(ids(moved({ start: civil('2027-03-12'), end: civil('2027-03-12') }, 3, today).closed)).toEqual(['relancer-afpa']);
    expect(moved(ticked('fait', 'relancer-afpa#'), -2, today).opened).toEqual([]);
  });

  test('says what is then to be checked, and what no more', () => {
    const title = { titleExpiry: civil('2027-03-20') };
    const checks = (said: Partial<Session>, n: number) => moved(said, n, '2026-11-22');
    expect(checks(title, 7).checks.map(({ id }) => id)).toEqual(['session-apres-le-titre']);
    expect(checks({ ...title, start: civil('2027-03-22'), end: civil('2027-03-24') }, -7).cleared.map(({ id }) => id)).toEqual(['session-apres-le-titre']);
    expect(checks(title, 1)).toMatchObject({ checks: [], cleared: [] });
  });

  test('says what is to be done again, by when, and whether that has passed', () => {
    const done = ticked('fait', 'informer-ddets#', 'convoquer-jury#', 'designer-responsable#');
    const { redo, moves } = moved(done, 7, '2026-12-24');
    expect(redo).toEqual([
      { key: 'informer-ddets#', due: '2026-12-22', isLate: true },
      { key: 'convoquer-jury#', due: '2027-02-20', isLate: false },
    ]);
    expect(moves.undone.map(({ tell }) => tell)).toEqual([['ddets'], ['jury']]);
  });

  test('of the same length and days changes nothing', () => {
    expect(moved({}, 0, '2027-02-01')).toMatchObject({ phases: [], late: [], relieved: [], opened: [], closed: [], checks: [], cleared: [], redo: [] });
  });
});

describe('whatever the session, the centre and the day', () => {
  const any = fc.record({ of: sessions, at: equippedCentres, n: fc.integer({ min: -200, max: 200 }), today: civilDates(1995, 2095) }).chain((given) =>
    fc.record({ given: fc.constant(given), near: fc.option(fc.integer({ min: -120, max: 60 }), { nil: null, freq: 4 }) }),
  );
  const runs = { numRuns: 100 };

  test('what becomes late, and what is late no more, is as the two plans say', () => {
    fc.assert(
      fc.property(any, ({ given: { of, at, n, today: far }, near }) => {
        const today = near === null ? far : addDays(of.start, near);
        const after = shifted(of, n);
        const open = (one: Session) => new Map(plan(one, at, today).lines.flatMap((line) => (line.open && line.until === null ? [[line.key, line.due]] : [])));
        const [was, is] = [open(of), open(after)];
        const isLate = (due: CivilDate | null | undefined) => due != null && due < today;
        const stays = [...is.keys()].filter((key) => was.has(key));
        const found = suppose({ before: of, after }, at, today);
        const keys = (list: typeof found.late) => list.map(({ rule, subject }) => `${rule.id}#${subject}`).filter((key) => was.has(key));
        expect(keys(found.late)).toEqual(stays.filter((key) => isLate(is.get(key)) && !isLate(was.get(key))));
        expect(keys(found.relieved)).toEqual(stays.filter((key) => isLate(was.get(key)) && !isLate(is.get(key))));
      }),
      runs,
    );
  });

  test('moved back, what opened shuts again, and what was cleared is found again', () => {
    fc.assert(
      fc.property(any, ({ given: { of, at, n, today: far }, near }) => {
        const today = near === null ? far : addDays(of.start, near);
        const after = shifted(of, n);
        const [there, back] = [suppose({ before: of, after }, at, today), suppose({ before: after, after: of }, at, today)];
        const shut = new Set(ids(back.closed));
        // What applies on one side alone neither opens nor shuts there: it comes, or goes.
        const bothWays = there.opened.filter(({ key }) => plan(of, at, today).lines.some((line) => line.key === key && line.open));
        expect(bothWays.filter(({ rule, until }) => until === null && !shut.has(rule.id) && rule.window !== true)).toEqual([]);
        expect(back.checks.map(({ id }) => id)).toEqual(there.cleared.map(({ id }) => id));
      }),
      runs,
    );
  });
});

describe('the days themselves', () => {
  const on = (start: string, end = start) => ({ start: civil(start), end: civil(end) });
  const worked = (start: string, end: string) => plain(workedText(on(start, end), 'metropole'));

  test('are counted, with those that are not worked', () => {
    expect(worked('2027-03-15', '2027-03-17')).toBe('3 jours ouvrés');
    expect(worked('2027-03-15', '2027-03-15')).toBe('1 jour ouvré');
    expect(worked('2027-03-26', '2027-03-30')).toBe('5 jours, dont 2 ouvrés ; non ouvrés : sam. 27 mars 2027, dim. 28 mars 2027 et lun. 29 mars 2027 (lundi de Pâques)');
    expect(worked('2027-04-01', '2027-04-30')).toMatch(/^30 jours, dont 22 ouvrés ; non ouvrés : .* et 5 autres$/);
    expect(worked('2027-04-01', '2099-04-30')).toMatch(/^26 .* jours$/);
  });

  test('are told where the first is not worked, as the place has it', () => {
    const told = (day: string, territory: 'metropole' | 'alsace-moselle' = 'metropole') => closedStartText(on(day), territory);
    expect(plain(told('2027-03-14') ?? '')).toBe('Le premier jour n’est pas ouvré : dim. 14 mars 2027.');
    expect(told('2027-03-26')).toBeNull();
    expect(plain(told('2027-03-26', 'alsace-moselle') ?? '')).toContain('ven. 26 mars 2027 (vendredi saint)');
  });

  test('come so many days sooner or later', () => {
    const from = on('2027-03-15', '2027-03-17');
    const text = (start: string) => plain(shiftText(from, on(start)) ?? '');
    expect([text('2027-03-22'), text('2027-03-14'), text('2027-03-15')]).toEqual(['7 jours plus tard', '1 jour plus tôt', '']);
  });

  test('are said as a range, even where they were entered the wrong way round', () => {
    expect([on('2027-03-15', '2027-03-17'), on('2027-03-15', '2027-03-14')].map((days) => plain(rangeText(days)))).toEqual(['15 – 17 mars 2027', '15 mars 2027']);
  });

  test('may make late what is to be done again: so many', () => {
    expect([0, 1, 2].map((n) => plain(redoneLateText(n) ?? ''))).toEqual(['', '1 tâche à refaire serait déjà en retard', '2 tâches à refaire seraient déjà en retard']);
  });
});

test('is found in well under 50 ms', () => {
  const before = session({ titleExpiry: civil('2028-06-30') });
  suppose({ before, after: shifted(before, 1) }, centre(), civil('2027-02-01'));
  let start = before.start;
  const taken = shortest(50, () => {
    start = addDays(start, 1);
    return suppose({ before, after: { ...before, start, end: start } }, centre(), civil('2027-02-01'));
  });
  expect(taken).toBeLessThan(50);
});
