import { civil, type CivilDate } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK, type TickStatus } from '@/lib/session/tick';
import { expect, test } from 'vitest';

const TODAY = civil('2026-11-22');
const KEY = 'verifier-echeance-titre#';
const SESSION = newSession('s1', 'Exemple', civil('2027-03-15'), civil('2027-03-17'));

const line = (said: Partial<Session>, key = KEY) =>
  plan({ ...SESSION, ...said }, NEW_CENTRE, TODAY).lines.find((one) => one.key === key);
const recorded = (status: TickStatus) => ({ ticks: { [KEY]: { ...EMPTY_TICK, status } } });

test.each<[string, CivilDate | null, string]>([
  ['no last day of the title recorded', null, 'a-faire'],
  ['a title that ends before the session does', civil('2027-03-16'), 'a-faire'],
  ['a title that ends with the session', civil('2027-03-17'), 'fait'],
  ['a title that ends later', civil('2028-06-30'), 'fait'],
])('%s', (_, titleExpiry, status) => {
  const check = line({ titleExpiry });
  expect(check?.tick.status).toBe(status);
  expect(check?.open).toBe(status === 'a-faire');
});

test('the check keeps its dates once done by itself', () => {
  const dates = (one: ReturnType<typeof line>) => [one?.due, one?.workingDay, one?.target];
  expect(dates(line({ titleExpiry: civil('2028-06-30') }))).toEqual(dates(line({})));
});

test('what someone recorded holds', () => {
  expect(line({ ...recorded('fait') })?.tick.status).toBe('fait');
  expect(line({ titleExpiry: civil('2028-06-30'), ...recorded('sans-objet') })?.tick.status).toBe('sans-objet');
});

test('a step or an observation does not keep the check open', () => {
  const ticks = { [KEY]: { ...EMPTY_TICK, observation: 'vérifié au téléphone' } };
  const check = line({ titleExpiry: civil('2028-06-30'), ticks });
  expect(check?.tick).toMatchObject({ status: 'fait', observation: 'vérifié au téléphone' });
});

test('showing who is admitted waits for the validated PV, which is received by recording its day', () => {
  const needs = (said: Partial<Session>) => line(said, 'afficher-admis#')?.unmet.map(({ rule }) => rule.id);
  expect(needs({})).toEqual(['receptionner-pv-valide']);
  expect(needs({ pvValidatedOn: civil('2027-04-20') })).toEqual([]);
});

test('sending the PV waits for the results and the signatures, which moves neither', () => {
  const sent = line({}, 'transmettre-pv#');
  expect(sent?.unmet.map(({ rule }) => rule.id)).toEqual(['saisir-resultats-ceres', 'faire-signer-pv']);
  expect(line({}, 'faire-signer-pv#')).toMatchObject({ due: '2027-03-17', target: '2027-03-17', tightenedBy: null });
  expect(line({}, 'saisir-resultats-ceres#')).toMatchObject({ tightenedBy: null });
});

test('an empty field makes no rule apply, save a DTE that nobody recorded', () => {
  const rules = plan(SESSION, NEW_CENTRE, TODAY).lines.map(({ rule }) => rule.id);
  const conditional = [
    'demander-agrement',
    'faire-declarer-responsable',
    'demander-amenagements',
    'preparer-amenagements',
    'convoquer-surveillant',
    'organiser-surveillance',
    'accueillir-comediens',
    'informer-jury-amenagements',
    'entretien-partiels',
    'representer-candidat',
  ];
  expect(rules.filter((id) => conditional.includes(id))).toEqual([]);
  expect(rules).toContain('relancer-afpa');
});

test.each<[string, Partial<Session>]>([
  ['demander-agrement', { agrementValid: false }],
  ['faire-declarer-responsable', { responsableDeclared: false }],
  ['demander-amenagements', { accommodationsAsked: 1 }],
  ['preparer-amenagements', { accommodationsGranted: 1 }],
  ['informer-jury-amenagements', { accommodationsGranted: 2 }],
  ['convoquer-surveillant', { supervision: true }],
  ['organiser-surveillance', { supervision: true }],
  ['accueillir-comediens', { actors: true }],
  ['entretien-partiels', { partialOrFailed: true }],
  ['representer-candidat', { partialOrFailed: true }],
])('%s applies once the session says so', (rule, said) => {
  expect(line(said, `${rule}#`)).toBeDefined();
});

test.each<[string, Partial<Session>]>([
  ['demander-agrement', { agrementValid: true }],
  ['demander-amenagements', { accommodationsAsked: 0 }],
  ['relancer-afpa', { dteReceivedOn: civil('2027-02-20') }],
  ['representer-candidat', { partialOrFailed: true, transport: true }],
  ['representer-candidat', { partialOrFailed: true, ctrmtv: true, transport: false }],
])('%s does not apply otherwise', (rule, said) => {
  expect(line(said, `${rule}#`)).toBeUndefined();
});
