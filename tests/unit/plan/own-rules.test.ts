import { ownRuleId } from '@/lib/session/own-rule-id';
import { assert, describe, expect, test } from 'vitest';
import { civil, type CivilDate } from '@/lib/dates/civil';
import { standingText } from '@/lib/plan/claim-text';
import { centrePlan } from '@/lib/plan/centre-plan';
import { marginProblem } from '@/lib/plan/margin';
import { rulesFor } from '@/lib/plan/own-rules';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import { PHASES } from '@/lib/rulebook/phases';
import type { Condition } from '@/lib/rulebook/condition';
import type { Claim, Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newOwnRule, newSite, newTitle, type Confirmed, type Margin } from '@/lib/session/centre-lists';
import { centre, only, session, ticked } from './helpers';

const margin = (rule: string, days: number, anchor: Margin['anchor'] = 'start'): Margin => ({ id: 'm', rule, anchor, days });
const confirmed = (rule: string, said: Partial<Confirmed>): Confirmed => ({
  id: 'c',
  rule,
  anchor: 'end',
  days: null,
  months: null,
  workingDays: null,
  on: civil('2026-11-03'),
  by: 'Mme Petit',
  ...said,
});
const of = (rule: string, at = NEW_CENTRE, said = session()) => only(schedule(said, at), rule);
const dates = ({ due, target }: { due: CivilDate | null; target: CivilDate | null }) => [due, target];
const notes = (rule: string, at = NEW_CENTRE) => of(rule, at).claims.map(({ claim, strength, note }) => [claim.source.doc, strength, note]);

test('a centre that added nothing has the rulebook itself', () => {
  expect(rulesFor(NEW_CENTRE)).toBe(RULES);
});

describe('a margin', () => {
  test('moves the target, never the due', () => {
    expect(dates(of('designer-responsable'))).toEqual(['2026-12-14', '2026-12-14']);
    expect(dates(of('designer-responsable', centre({ margins: [margin('designer-responsable', -120)] })))).toEqual(['2026-12-14', '2026-11-15']);
  });

  test('says that it is one, and makes nothing late', () => {
    const at = centre({ margins: [margin('designer-responsable', -120)] });
    expect(of('designer-responsable', at).claims.map(standingText).at(-1)).toBe('ma marge');
    expect(only(plan(session(), at, civil('2026-12-01')).lines, 'designer-responsable').urgency).toBe('sous-30-jours');
  });

  test('on the sending of the PV is one on the results too, which are derived from it', () => {
    const at = centre({ margins: [margin('transmettre-pv', 1, 'end')] });
    expect(of('saisir-resultats-ceres', at).target).toBe('2027-03-18');
  });

  test.each<[string, Margin['anchor'], number, boolean]>([
    ['designer-responsable', 'start', -92, true],
    ['designer-responsable', 'start', -91, false],
    ['designer-responsable', 'start', -30, false],
    // Three months are 89 to 92 days, the order of the sources being asked for by the day as well: 93 are always more.
    ['commander-dte', 'start', -93, true],
    ['commander-dte', 'start', -92, false],
    // Five days, two for transport: four are stricter for the others.
    ['transmettre-pv', 'end', 4, true],
    ['transmettre-pv', 'end', 5, false],
    ['transmettre-pv', 'end', 1, true],
    // Advised three months before already: nothing would move.
    ['creer-parcours-candidats', 'start', -45, false],
  ])('%s, from %s, %i days: stricter, %s', (rule, anchor, days, stricter) => {
    expect(marginProblem(margin(rule, days, anchor)) === null).toBe(stricter);
  });

  test('is stricter where it is so before a change of text, or after it, alone', () => {
    const [rule] = RULES.filter(({ id }) => id === 'designer-responsable');
    assert(rule !== undefined);
    const claim = (days: number, inForce: Claim['inForce'] & object): Claim => ({ anchor: 'start', offset: { days }, strength: 'required', scope: 'national', inForce, source: { doc: '002' } });
    const changed: Rule = { ...rule, claims: [claim(-31, { to: civil('2027-08-31') }), claim(-35, { from: civil('2027-09-01') })] };
    const isStricter = (days: number) => marginProblem(margin(rule.id, days), [changed]) === null;
    expect([-31, -33, -36].map(isStricter)).toEqual([false, true, true]);
  });

  test('is stricter where it is so for one kind of session alone', () => {
    const [rule] = RULES.filter(({ id }) => id === 'designer-responsable');
    assert(rule !== undefined);
    const claim = (days: number, when?: Condition): Claim => ({ anchor: 'start', offset: { days }, strength: 'required', scope: 'national', ...(when === undefined ? {} : { when }), source: { doc: '002' } });
    const isStricter = (when: Condition) => marginProblem(margin(rule.id, -45), [{ ...rule, claims: [claim(-60, when), claim(-31)] }]) === null;
    expect(isStricter('transport')).toBe(true);
    expect(isStricter({ not: 'transport' })).toBe(true);
    expect(isStricter({ any: [{ not: 'transport' }, { not: 'ctrmtv' }] })).toBe(true);
    expect(isStricter({ any: ['transport', { not: 'transport' }] })).toBe(false);
  });

  test.each([
    [margin('regle-disparue', -30), 'ne connaît pas cette tâche'],
    [margin('designer-responsable', -3, 'end'), 'pas de date comptée à partir de là'],
    [margin('planifier-session', -30), 'n’a pas de date'],
    [margin('designer-responsable', -91), 'n’est pas plus stricte'],
  ])('is refused in words: %j', (said, words) => {
    expect(marginProblem(said)).toContain(words);
  });
});

describe('a delay that the DDETS confirmed', () => {
  const at = centre({ region: 'bretagne', confirmed: [confirmed('transmettre-pv', { days: 8 })] });

  test('replaces the required claims of its anchor, which stay as advice', () => {
    expect(dates(of('transmettre-pv', at))).toEqual(['2027-03-25', '2027-03-22']);
    expect(notes('transmettre-pv', at)).toEqual([
      ['000', 'advised', 'confirmed'],
      ['001', 'advised', 'confirmed'],
      ['003', 'advised', 'confirmed'],
      ['ddets', 'required', null],
    ]);
  });

  test('may be later than they were, or in months or working days', () => {
    const due = (said: Partial<Confirmed>) => of('transmettre-pv', centre({ confirmed: [confirmed('transmettre-pv', said)] })).due;
    expect(due({ days: 30 })).toBe('2027-04-16');
    expect(due({ months: 1 })).toBe('2027-04-17');
    expect(due({ months: 1, days: -1 })).toBe('2027-04-16');
    expect(due({ workingDays: 9, days: 1 })).toBe('2027-03-31');
    expect(due({})).toBe('2027-03-22');
  });

  test('leaves the other anchors alone', () => {
    const T = session({ titleExpiry: civil('2026-12-10') });
    const later = centre({ confirmed: [confirmed('creer-session-ceres', { anchor: 'start', months: -2 })] });
    expect(of('creer-session-ceres', later, T).due).toBe('2026-12-09');
    expect(of('creer-session-ceres', later).due).toBe('2027-01-15');
  });

  test('holds for the results too, which follow from the PV', () => {
    expect(of('saisir-resultats-ceres', at).due).toBe('2027-03-25');
  });

  test('says by whom and when', () => {
    const [, , , last] = of('transmettre-pv', at).claims.map(standingText);
    expect(last?.replaceAll('\u00A0', ' ')).toBe('confirmé par la DDETS (Mme Petit, mar. 3 nov. 2026)');
    expect(of('transmettre-pv', at).claims.map(standingText)[0]).toContain('votre DDETS a confirmé un autre délai');
  });

  test('is another region’s for a session whose site is elsewhere', () => {
    const elsewhere = { ...at, sites: [{ ...newSite('lyon', 'Lyon'), region: 'auvergne-rhone-alpes' as const }] };
    expect(of('transmettre-pv', elsewhere, session({ site: 'lyon' })).due).toBe('2027-04-01');
    expect(of('transmettre-pv', elsewhere, session({ site: 'Lyon' })).claims.at(-1)).toMatchObject({ strength: 'advised', note: 'other-region' });
    expect(of('transmettre-pv', elsewhere).due).toBe('2027-03-25');
  });
});

describe('a task of the user’s own', () => {
  const at = centre({
    ownRules: [
      { ...newOwnRule('cafe', 'Commander le café'), days: -2 },
      { ...newOwnRule('bilan', 'Faire le bilan'), anchor: 'end', days: 10 },
      { ...newOwnRule('cles', 'Rendre les clés'), date: civil('2027-03-20'), session: 's' },
      { ...newOwnRule('autre', 'Pour une autre'), days: 0, session: 's2' },
      newOwnRule('vide', 'Sans jour encore'),
    ],
  });
  const own = plan(session(), at, civil('2027-03-14')).lines.filter(({ rule }) => rule.id.startsWith('perso-'));

  test('is a line like any other, due on the day that she set', () => {
    expect(own.map(({ key, due, urgency }) => [key, due, urgency])).toEqual([
      ['perso-cafe#', '2027-03-13', 'en-retard'],
      ['perso-cles#', '2027-03-20', 'sous-7-jours'],
      ['perso-bilan#', '2027-03-27', 'sous-30-jours'],
    ]);
    expect(own[0]?.claims.map(standingText)).toEqual(['fixé par le centre']);
  });

  test('is ticked like any other', () => {
    const done = plan(session(ticked('fait', 'perso-cafe#')), at, civil('2027-03-14'));
    expect(only(done.lines, 'perso-cafe')).toMatchObject({ open: false, overdue: false });
  });

  test('stands at the end of a phase, and the phases keep their order', () => {
    const places = rulesFor(at).map(({ phase }) => PHASES.indexOf(phase));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has an id that ticks accept, whatever its own', () => {
    expect(ownRuleId('0c9d1f7a-8f3e')).toBe('perso-0c9d1f7a-8f3e');
    expect(ownRuleId('Ma.Tâche')).toMatch(/^perso-[a-z0-9]+-[a-z0-9]+$/);
    expect(ownRuleId('Ma.Tâche')).not.toBe(ownRuleId('ma.tâche'));
  });
});

describe('a session on a site', () => {
  const at = centre({ region: 'ile-de-france', sites: [{ ...newSite('lyon', 'Lyon'), region: 'auvergne-rhone-alpes' }, { ...newSite('st-denis', 'Saint-Denis'), region: 'la-reunion', territory: 'la-reunion' }] });

  test('is planned by the region of the site', () => {
    expect(of('transmettre-pv', at).due).toBe('2027-03-22');
    expect(of('transmettre-pv', at, session({ site: 'lyon' })).due).toBe('2027-04-01');
  });

  test('and by its holidays', () => {
    const said = session({ start: civil('2027-12-21'), end: civil('2027-12-21') });
    expect(of('afficher-veille', at, said).workingDay).toBe('2027-12-20');
    expect(of('afficher-veille', at, { ...said, site: 'st-denis' }).workingDay).toBe('2027-12-17');
  });
});

test('the titles of the centre end in its plan, and their agréments', () => {
  const titles = [{ ...newTitle('t', 'Soudeur'), code: 'TP-1', expiry: civil('2028-06-30'), agrementEnd: civil('2027-06-30') }, newTitle('u', 'Maçon')];
  expect(centrePlan(centre({ titles }), civil('2026-12-31')).endings.map(({ what, label, on, stage }) => [what, label, on, stage])).toEqual([
    ['agrement', 'Soudeur (TP-1)', '2027-06-30', 'six-mois'],
    ['titre', 'Soudeur (TP-1)', '2028-06-30', 'plus-tard'],
  ]);
});

test.each([
  ['start', -61, 'programmation'],
  ['start', -60, 'convocations'],
  ['start', -22, 'convocations'],
  ['start', -21, 'preparation'],
  ['start', -1, 'preparation'],
  ['end', -1, 'preparation'],
  ['start', 0, 'accueil'],
  ['start', 1, 'deroulement'],
  ['end', 0, 'deliberation'],
  ['end', 1, 'transmission'],
] as const)('a task counted from %s, %i days, stands in the phase %s', (anchor, days, phase) => {
  const rules = rulesFor(centre({ ownRules: [{ ...newOwnRule('x', 'Tâche'), anchor, days }] }));
  expect(rules.find(({ id }) => id === ownRuleId('x'))?.phase).toBe(phase);
});
