import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { civil, type CivilDate } from '@/lib/dates/civil';
import { dayToShow, daysOf, examDay, welcomed, type ExamDay } from '@/lib/plan/exam-day';
import { withPresence } from '@/lib/plan/exam-people';
import { plan } from '@/lib/plan/plan';
import { DAY_ORDER } from '@/lib/rulebook/day-order';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newOwnRule } from '@/lib/session/centre-lists';
import { newSession, type Session } from '@/lib/session/session';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import { EMPTY_TICK, type Tick } from '@/lib/session/tick';

const [FIRST, SECOND, LAST] = [civil('2027-03-15'), civil('2027-03-16'), civil('2027-03-17')];
const SESSION = newSession('s1', 'Soudeur', FIRST, LAST);

const planOf = (patch: Partial<Session> = {}, today: CivilDate = FIRST) => plan({ ...SESSION, ...patch }, NEW_CENTRE, today);
const shown = (patch: Partial<Session> = {}, day: CivilDate = FIRST) => examDay(planOf(patch), day);
const moments = ({ parts }: ExamDay) => parts.map(({ moment }) => moment.id);
const rules = ({ parts }: ExamDay) => parts.flatMap(({ lines }) => lines.map(({ id }) => id));
const done = (key: string, patch: Partial<Tick> = {}): Record<string, Tick> => ({ [key]: { ...EMPTY_TICK, status: 'fait', doneOn: FIRST, ...patch } });

describe('the days', () => {
  test('of a session are its own, from the first to the last', () => {
    expect(daysOf(planOf())).toEqual([FIRST, SECOND, LAST]);
    expect(daysOf(planOf({ end: FIRST }))).toEqual([FIRST]);
  });

  test('that cannot be counted come to the first one', () => {
    expect(daysOf(planOf({ end: civil('2027-03-01') }))).toEqual([FIRST]);
  });

  test('show today where it is one of them, else the first', () => {
    expect(dayToShow(planOf({}, SECOND))).toBe(SECOND);
    expect(dayToShow(planOf({}, civil('2027-02-01')))).toBe(FIRST);
    expect(dayToShow(planOf({}, civil('2027-04-01')))).toBe(FIRST);
  });
});

describe('a day', () => {
  test('of its own holds all that a one-day session asks, in the order of the day', () => {
    const all = shown({ end: FIRST, supervision: true, actors: true, accommodationsGranted: 1 });
    expect(moments(all)).toEqual(DAY_ORDER.map(({ id }) => id));
    expect(rules(all)).toEqual(DAY_ORDER.flatMap(({ items }) => items.map(({ rule, step }) => (step === undefined ? rule : `${rule}/${step}`))));
  });

  test('leaves out what the session does not have', () => {
    expect(rules(shown())).not.toContain('accueillir-comediens');
    expect(rules(shown())).not.toContain('informer-jury-amenagements');
    expect(rules(shown({ accommodationsGranted: 2 }))).toContain('informer-jury-amenagements');
  });

  test('begins with the tasks that the centre set for it, which are never what is to be done first', () => {
    const task = { ...newOwnRule('t1', 'Réserver le parking'), days: 1 };
    const made = plan(SESSION, { ...NEW_CENTRE, ownRules: [task] }, FIRST);
    expect(moments(examDay(made, SECOND))[0]).toBe('vos-taches');
    expect(examDay(made, SECOND).parts[0]?.lines.map(({ line }) => line.rule.title)).toEqual(['Réserver le parking']);
    expect(examDay(made, SECOND).now?.part).not.toBe('vos-taches');
    expect(moments(examDay(made, FIRST))).not.toContain('vos-taches');
  });

  test('that is the first opens the packets and does not deliberate', () => {
    expect(moments(shown())).toContain('temoin');
    expect(moments(shown())).not.toContain('deliberation');
  });

  test('that is the last deliberates and opens no packet', () => {
    const last = shown({}, LAST);
    expect(moments(last)).toEqual(['toute-la-journee', 'candidats', 'depart', 'sujets', 'entretiens', 'deliberation', 'pv']);
    expect(rules(last)).not.toContain('accueillir-candidats');
  });

  test('between them has what each day has', () => {
    expect(rules(shown({}, SECOND))).toEqual(['assurer-presence', 'veiller-deroulement', 'faire-emarger', 'mettre-en-situation', 'detruire-sujets', 'faire-statuer-avant-entretien']);
  });

  test('has the steps of the first and of the last day on these days alone', () => {
    const steps = (day: CivilDate) => shown({}, day).parts.flatMap(({ lines }) => lines).find(({ id }) => id === 'detruire-sujets')?.steps.map(({ id }) => id);
    expect(steps(FIRST)).toEqual(['non-utilises', 'apres-epreuve']);
    expect(steps(SECOND)).toEqual(['apres-epreuve']);
    expect(steps(LAST)).toEqual(['apres-epreuve', 'le-reste']);
  });

  test('shows a step with its own moment there, and not under its rule', () => {
    const rule = shown().parts.flatMap(({ lines }) => lines).find(({ id }) => id === 'ouvrir-plis');
    expect(rule?.steps).toEqual([]);
    expect(rules(shown())).toContain('ouvrir-plis/contenu');
  });

  test('asks candidate by candidate what is noted of each, and otherwise step by step', () => {
    const steps = (candidates: Session['candidates']) => shown({ candidates, routes: ['formation'] }).parts.flatMap(({ lines }) => lines).find(({ id }) => id === 'controler-pieces-candidats')?.steps.map(({ id }) => id);
    expect(steps([])).toEqual(['convocation', 'dossier-professionnel', 'livret', 'equipement']);
    expect(steps([newCandidate('c1', 'A.')])).toEqual([]);
  });

  test('sees who of the jury is there, on each of the days', () => {
    const jurors = [newJuror('j1', 'B.'), { ...newJuror('j2', 'A.'), answer: 'non' as const }, newJuror('j3', 'A.')];
    expect(welcomed({ jurors }).map(({ id }) => id)).toEqual(['j3', 'j1']);
    const second = shown({ jurors }, SECOND).parts.find(({ moment }) => moment.id === 'jury');
    expect([second?.lines, second?.done]).toEqual([[], false]);
    const there = ['j1', 'j3'].reduce<Session>((session, id) => withPresence(session, SECOND, id, { presence: 'present' }), { ...SESSION, jurors });
    expect(shown(there, SECOND).parts.find(({ moment }) => moment.id === 'jury')?.done).toBe(true);
  });
});

describe('now', () => {
  test('is the first open line of the first open moment', () => {
    expect(shown().now).toEqual({ part: 'materiel', line: 'controler-conformite' });
    expect(shown({ ticks: done('controler-conformite#') }).now).toEqual({ part: 'jury', line: 'accueillir-jury' });
  });

  test('is never what lasts all day, while anything else is open', () => {
    const others = planOf({}, SECOND).lines.filter(({ subject, rule }) => subject === SECOND && rule.id !== 'assurer-presence' && rule.id !== 'veiller-deroulement');
    const ticks = Object.assign({}, ...others.map(({ key }) => done(key))) as Record<string, Tick>;
    expect(shown({ ticks }, SECOND).now).toEqual({ part: 'toute-la-journee', line: 'assurer-presence' });
  });

  test('is nothing when all is done', () => {
    const ticks = Object.assign({}, ...planOf({}, SECOND).lines.map(({ key }) => done(key))) as Record<string, Tick>;
    expect(shown({ ticks }, SECOND).now).toBeNull();
  });
});

describe('done', () => {
  test('says when the last of a moment was', () => {
    const ticks = { ...done('briefer-jury#', { doneAt: '08:40' }), ...done('remettre-documents-jury#', { doneAt: '08:15' }) };
    const part = shown({ ticks }).parts.find(({ moment }) => moment.id === 'briefing');
    expect([part?.done, part?.at]).toEqual([true, '08:40']);
  });

  test('of a rule says nothing of its step with another moment', () => {
    const tied = (ticks: Record<string, Tick>) => shown({ ticks }).parts.find(({ moment }) => moment.id === 'liens')?.done;
    expect(tied(done('faire-signer-declarations#'))).toBe(false);
    expect(tied(done('faire-signer-declarations#', { status: 'a-faire', steps: { 'aucun-lien': true } }))).toBe(true);
    expect(tied(done('faire-signer-declarations#', { status: 'sans-objet' }))).toBe(true);
  });

  test('comes by itself of what counts people, once each is settled', () => {
    const candidates = [newCandidate('c1', 'A.'), newCandidate('c2', 'B.')];
    const line = (session: Partial<Session>) => shown(session).parts.flatMap(({ lines }) => lines).find(({ id }) => id === 'faire-emarger');
    const one = withPresence({ ...SESSION, candidates }, FIRST, 'c1', { presence: 'present', signed: true });
    expect([line(one)?.done, line(one)?.line.count?.done, line(one)?.line.count?.of]).toEqual([false, 1, 2]);
    expect(line(withPresence(one, FIRST, 'c2', { presence: 'absent' }))?.done).toBe(true);
  });
});

test('what an earlier day left open is counted on the days after it', () => {
  expect(shown().behind).toEqual([]);
  const count = shown().parts.flatMap(({ lines }) => lines).length;
  expect(shown({}, SECOND).behind).toEqual([{ day: FIRST, count }]);
});

test('whatever is ticked, the order and the lines of a day stay', () => {
  const keys = planOf({ supervision: true }).lines.map(({ key }) => key);
  const status = fc.constantFrom('a-faire' as const, 'fait' as const, 'sans-objet' as const);
  const ticked = fc.dictionary(fc.constantFrom(...keys), status.map((one): Tick => ({ ...EMPTY_TICK, status: one })));
  const bare = new Map([FIRST, SECOND, LAST].map((day) => [day, rules(shown({ supervision: true }, day))]));
  fc.assert(
    fc.property(ticked, fc.constantFrom(FIRST, SECOND, LAST), (ticks, day) => {
      const after = shown({ supervision: true, ticks }, day);
      expect(rules(after)).toEqual(bare.get(day));
      const open = after.parts.filter((part) => !part.done).map(({ moment }) => moment.id);
      if (after.now === null) expect(open).toEqual([]);
      else expect(open).toContain(after.now.part);
    }),
    { numRuns: 50 },
  );
});
