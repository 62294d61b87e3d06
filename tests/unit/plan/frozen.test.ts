import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { freeze, thaw, wordsOf } from '@/lib/plan/frozen';
import { plan } from '@/lib/plan/plan';
import { liveSchedule, schedule } from '@/lib/plan/schedule';
import { RULEBOOK } from '@/lib/rulebook/version';
import { newOwnRule } from '@/lib/session/centre-lists';
import { sessionFields, type Session } from '@/lib/session/session';
import { newCandidate } from '@/lib/session/session-lists';
import { equippedCentres, sessions } from './arbitraries';
import { centre, only, session } from './helpers';

/** What a plan keeps of a session, thawed. */
function kept(of = session(), at = centre()) {
  return thaw(freeze(liveSchedule(of, at)));
}

/** The same as JSON, to be spoilt. */
const asJson = () => JSON.parse(freeze(liveSchedule(session(), centre()))) as { rulebook: unknown; lines: Record<string, unknown>[] };

describe('a frozen plan', () => {
  test('says by which rulebook it was made', () => {
    expect(asJson().rulebook).toBe(RULEBOOK.version);
  });

  test('keeps each date, and why in words', () => {
    const line = only(kept() ?? [], 'creer-session-ceres');
    expect(line).toMatchObject({ key: 'creer-session-ceres#', due: '2026-12-14', target: '2026-12-14', workingDay: '2026-12-14' });
    expect(line.words?.map(({ date, binds }) => [date, binds])).toContainEqual(['2026-12-14', true]);
    expect(line.claims).toEqual([]);
  });

  test('keeps a line for each candidate that a rule is done for', () => {
    const candidates = ['a', 'b'].map((id) => ({ ...newCandidate(id, id), result: 'echec' as const, trainingEnd: civil('2027-02-26') }));
    const lines = kept(session({ candidates, pvValidatedOn: civil('2027-04-20') })) ?? [];
    expect(lines.flatMap(({ rule, key }) => (rule.id === 'representer-candidat' ? [key] : []))).toEqual(['representer-candidat#a', 'representer-candidat#b']);
  });

  test('keeps the steps that applied, and no others', () => {
    const steps = (of: Session) => only(kept(of) ?? [], 'faire-signer-pv').steps.map(({ id }) => id);
    expect(steps(session())).toEqual(only(liveSchedule(session(), centre()), 'faire-signer-pv').steps.map(({ id }) => id));
    expect(steps(session({ supervision: true })).length).toBeGreaterThan(steps(session()).length);
  });

  test('keeps what was done by itself', () => {
    const checked = session({ titleExpiry: civil('2028-06-30') });
    expect(only(kept(checked) ?? [], 'verifier-echeance-titre').doneByItself).toBe(true);
    expect(only(kept() ?? [], 'verifier-echeance-titre').doneByItself).toBe(false);
  });

  test('keeps the title of a task that the centre no longer has', () => {
    const at = centre({ ownRules: [{ ...newOwnRule('parking', 'Réserver le parking'), days: -10 }] });
    expect(kept(session(), at)?.find(({ rule }) => rule.title === 'Réserver le parking')).toMatchObject({ due: '2027-03-05', steps: [] });
  });

  test.each([366, 3_660])('of a session of %s days fits in its field', (days) => {
    const long = session({ end: addDays(session().start, days - 1) });
    const text = freeze(liveSchedule(long, centre()));
    expect(sessionFields.frozen.safeParse(text).success).toBe(true);
    expect(kept(long)?.map(({ key }) => key)).toEqual(liveSchedule(long, centre()).map(({ key }) => key));
  });
});

test('whatever the session and the centre, a plan that was frozen has the same occurrences, dates, steps and reasons', () => {
  fc.assert(
    fc.property(sessions, equippedCentres, (of, at) => {
      const live = liveSchedule(of, at);
      const told = live.map(({ key, rule, subject, steps, due, target, workingDay, opens, until, claims, doneByItself }) => ({
        key,
        title: rule.title,
        phase: rule.phase,
        subject,
        steps: steps.map(({ id }) => id),
        dates: [due, target, workingDay, opens, until],
        words: claims.map((claim) => wordsOf(claim, due)),
        doneByItself,
      }));
      const thawed = kept(of, at)?.map(({ key, rule, subject, steps, due, target, workingDay, opens, until, words, doneByItself }) => ({
        key,
        title: rule.title,
        phase: rule.phase,
        subject,
        steps: steps.map(({ id }) => id),
        dates: [due, target, workingDay, opens, until],
        words,
        doneByItself,
      }));
      expect(thawed).toEqual(told);
    }),
    { numRuns: 100 },
  );
});

describe('a text that is no plan', () => {
  const spoilt = (spoil: (json: ReturnType<typeof asJson>) => void) => {
    const json = asJson();
    spoil(json);
    return JSON.stringify(json);
  };
  const cases: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['no JSON', '{'],
    ['another JSON', '[1]'],
    ['without a rulebook', spoilt((json) => (json.rulebook = 'un'))],
    ['with a day that does not exist', spoilt(({ lines: [line] }) => line !== undefined && (line['due'] = '2027-02-31'))],
    ['with an unknown phase', spoilt(({ lines: [line] }) => line !== undefined && (line['phase'] = 'vacances'))],
    ['with days without end', spoilt(({ lines: [line] }) => line !== undefined && (line['days'] = 1e9))],
  ];

  test.each(cases)('%s, is none', (_what, text) => {
    expect(thaw(text)).toBeNull();
  });

  test.each(cases)('%s, leaves the session its living plan', (_what, text) => {
    const archived = session({ state: 'archivee', frozen: text });
    expect(schedule(archived, centre())).toEqual(liveSchedule(archived, centre()));
    expect(plan(archived, centre(), civil('2027-04-15')).lines.length).toBeGreaterThan(50);
  });
});
