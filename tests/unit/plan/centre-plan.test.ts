import { civil } from '@/lib/dates/civil';
import { centreAgenda, centrePlan } from '@/lib/plan/centre-plan';
import { announced } from '@/lib/plan/endings';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newTitle } from '@/lib/session/centre-lists';
import { newSession } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { expect, test } from 'vitest';

const TODAY = civil('2026-11-22');
/** A centre that has been in Jalon since the year before. */
const KNOWN: Centre = { ...NEW_CENTRE, since: civil('2026-09-01') };
const on = (day: string, centre = KNOWN) => centrePlan(centre, civil(day));

test('each year has its programme, due before 31 January, and the next one is already there', () => {
  expect(on('2027-01-15').lines.map(({ key, due, urgency }) => [key, due, urgency])).toEqual([
    ['programmer-annee#2027', '2027-01-30', 'sous-30-jours'],
    ['programmer-annee#2028', '2028-01-30', 'plus-tard'],
  ]);
});

test('it is late from 31 January, until it is ticked', () => {
  expect(on('2027-01-30').lines[0]?.urgency).toBe('aujourdhui');
  expect(on('2027-01-31').lines[0]).toMatchObject({ urgency: 'en-retard', overdue: true, daysLeft: -1 });
  const ticked = on('2027-01-31', { ...KNOWN, ticks: { 'programmer-annee#2027': { ...EMPTY_TICK, status: 'fait' } } });
  expect(ticked.lines.map(({ open, urgency }) => [open, urgency])).toEqual([
    [false, null],
    [true, 'plus-tard'],
  ]);
});

test('what was due before Jalon heard of the centre is not asked for, unless it was answered', () => {
  const keys = (centre: Centre) => on('2027-06-01', centre).lines.map(({ key }) => key);
  expect(keys(NEW_CENTRE)).toEqual(['programmer-annee#2028']);
  expect(keys({ ...NEW_CENTRE, since: civil('2027-01-31') })).toEqual(['programmer-annee#2028']);
  expect(keys({ ...NEW_CENTRE, since: civil('2027-01-30') })).toEqual(['programmer-annee#2027', 'programmer-annee#2028']);
  expect(keys({ ...NEW_CENTRE, ticks: { 'programmer-annee#2027': { ...EMPTY_TICK, status: 'fait' } } })).toHaveLength(2);
});

test('its agenda holds what is open, and nothing before anything was said of the centre', () => {
  const agenda = (centre: Centre) => centreAgenda(centre, civil('2027-01-15'));
  expect(agenda(KNOWN)).toEqual(['r#2027-01-30#programmer-annee#2027#2027-01-29#', 'r#2028-01-30#programmer-annee#2028#2028-01-28#']);
  expect(agenda({ ...KNOWN, ticks: { 'programmer-annee#2027': { ...EMPTY_TICK, status: 'sans-objet' } } })).toHaveLength(1);
  expect(agenda(NEW_CENTRE)).toEqual([]);
});

test('the region has it too in Auvergne-Rhône-Alpes, and only there', () => {
  const steps = (region: 'auvergne-rhone-alpes' | 'bretagne' | null) =>
    centrePlan({ ...NEW_CENTRE, region }, TODAY).lines[0]?.steps.map(({ id }) => id);
  expect(steps('auvergne-rhone-alpes')).toEqual(['direction-regionale']);
  expect(steps('bretagne')).toEqual([]);
  expect(steps(null)).toEqual([]);
});

test('elsewhere the regional claim is advised, beside the national one', () => {
  const [line] = centrePlan({ ...NEW_CENTRE, region: 'bretagne' }, TODAY).lines;
  expect(line?.claims.map(({ claim, strength, note }) => [claim.source.doc, strength, note])).toEqual([
    ['arrete-2016-07-21', 'required', null],
    ['004', 'advised', 'other-region'],
  ]);
});

const RENNES = { ...newTitle('t', 'Maçon'), agrementEnd: civil('2027-10-31') };
const ENDING: Centre = { ...NEW_CENTRE, titles: [RENNES] };

test('an end is announced eight months before, presses at six, and is over the day after', () => {
  const stage = (day: string) => on(day, ENDING).endings[0]?.stage;
  expect(['2027-02-27', '2027-02-28', '2027-04-29', '2027-04-30', '2027-10-31', '2027-11-01'].map(stage)).toEqual([
    'plus-tard',
    'huit-mois',
    'huit-mois',
    'six-mois',
    'six-mois',
    'fini',
  ]);
});

test('only what has been announced is spoken of', () => {
  const count = (day: string) => announced(on(day, ENDING).endings).length;
  expect([count('2027-02-27'), count('2027-02-28'), count('2028-02-28')]).toEqual([0, 1, 1]);
});

test('it says its days, clamped to the end of a short month, and its source', () => {
  expect(centrePlan(ENDING, TODAY).endings).toEqual([
    {
      what: 'agrement',
      label: 'Maçon',
      on: '2027-10-31',
      stage: 'plus-tard',
      eightMonthsBefore: '2027-02-28',
      sixMonthsBefore: '2027-04-30',
      daysLeft: 343,
      source: { doc: '003', lines: '13-16' },
    },
  ]);
});

test('titles end as the centre and its sessions say, once each, the nearest first', () => {
  const session = (id: string, expiry: string | null, said: object = {}) => ({
    ...newSession(id, 'Assistant', civil('2027-03-15'), civil('2027-03-17')),
    titleCode: 'TP-1',
    titleExpiry: expiry === null ? null : civil(expiry),
    ...said,
  });
  const sessions = [
    session('a', '2028-06-30'),
    session('b', '2028-06-30'),
    session('c', '2027-06-30', { title: 'Maçon', titleCode: null }),
    session('d', null),
    session('f', '2027-01-02', { example: true }),
  ];
  const assistant = { ...newTitle('u', 'Assistant'), code: 'TP-1', expiry: civil('2028-06-30') };
  const { endings } = centrePlan({ ...NEW_CENTRE, titles: [RENNES, assistant] }, TODAY, sessions);
  expect(endings.map(({ what, label, on: day }) => [what, label, day])).toEqual([
    ['titre', 'Maçon', '2027-06-30'],
    ['agrement', 'Maçon', '2027-10-31'],
    ['titre', 'Assistant (TP-1)', '2028-06-30'],
  ]);
});
