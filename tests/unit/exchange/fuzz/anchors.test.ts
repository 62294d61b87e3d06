import { expect, test } from 'vitest';
import { STEP_ID_PATTERN } from '@/lib/session/tick';
import { changeOf, CREATED, fileOf, plain, read, refusal, SOUDEUR } from '../files';
import { EVERYTHING, judge } from './judge';
import { NOTHING } from './store';
import { schedule } from '@/lib/plan/schedule';
import { NEW_CENTRE } from '@/lib/session/centre';

const [ALL = expect.fail('nothing is asked')] = EVERYTHING;

// What each kind of spoiling is expected to come to, on files written by hand.

const with1 = (...changes: readonly object[]) => fileOf([{ ...SOUDEUR, changes: [...CREATED, ...changes] }]);
const archived = (line: object) => {
  const LINE = { rule: 'x', title: 'x', phase: 'preparation', subject: '', days: 1, steps: [], due: null, target: null, workingDay: null, opens: null, until: null, claims: [], doneByItself: false };
  return fileOf([{ ...SOUDEUR, state: 'archivee', frozen: JSON.stringify({ rulebook: 1, lines: Array.from({ length: 12 }, () => ({ ...LINE, ...line })) }) }]);
};

test.each([
  ['a day of the year 9999', fileOf([{ ...SOUDEUR, end: '9999-12-31' }])],
  ['a last day before the first, by its changes', with1(changeOf('s1', 'c4', 2000, 'end', '2027-03-01'))],
  ['the word of another field', fileOf([{ ...SOUDEUR, kind: 'vae' }])],
  ['a change of another session', with1(changeOf('s2', 'c4', 2000, 'site', 'Lyon'))],
  ['a change of the centre’s', with1(changeOf('s1', 'c4', 2000, 'convenes', 'ceres'))],
  ['the same change twice, differently', with1(changeOf('s1', 'c3', 2000, 'site', 'Lyon'))],
  ['a stamp past the year 9999', with1(changeOf('s1', 'c4', 2 ** 53, 'site', 'Lyon'))],
  ['a candidate without a name', fileOf([{ ...SOUDEUR, candidates: [{ id: 'a' }] }])],
  ['two candidates of one id', fileOf([{ ...SOUDEUR, candidates: [{ id: 'a', label: 'A' }, { id: 'a', label: 'B' }] }])],
  ['an erasure taken back', with1(changeOf('s1', 'c4', 2000, 'candidates/a/erased', false))],
  ['a margin of more than ten years', fileOf([], { centre: { margins: [{ id: 'm', rule: 'creer-session-ceres', anchor: 'start', days: -3_661 }] } })],
  ['a later schema', fileOf([SOUDEUR], { schema: 99 })],
  ['a text cut short', fileOf([SOUDEUR]).slice(0, -3)],
  ['the name of a prototype', fileOf([SOUDEUR]).replace('"id"', '"__proto__":{"a":1},"id"')],
])('%s is refused', (_, text) => {
  expect(judge(text, NOTHING, ALL)).toBe('refusé');
});

test.each([
  ['days at both ends of the calendar', fileOf([{ ...SOUDEUR, start: '2199-12-30', end: '2199-12-31', titleExpiry: '1900-01-01' }])],
  ['changes out of order, all of one instant', with1(changeOf('s1', 'b', 1000, 'site', 'Lyon'), changeOf('s1', 'a', 1000, 'site', 'Brest'))],
  ['the ids of another session', fileOf([SOUDEUR, { ...SOUDEUR, id: 's2' }].map(({ id }) => ({ id, title: 'Soudeur', start: '2027-03-15', end: '2027-03-17', changes: CREATED.map((one) => ({ ...one, session: id })) })))],
  ['an entry that only its removal speaks of', with1(changeOf('s1', 'c4', 2000, 'candidates/a/removed', true), changeOf('s1', 'c5', 3000, 'candidates/a/sentOn', '2027-02-01'))],
  ['an erasure of nobody', with1(changeOf('s1', 'c4', 2000, 'candidates/absent/erased', true))],
  ['a tick of a rule that is gone', fileOf([{ ...SOUDEUR, ticks: { 'regle-disparue#2027-03-15': { status: 'fait' } } }])],
  ['a plan that is none', fileOf([{ ...SOUDEUR, state: 'archivee', frozen: '{' }])],
  ['delays that contradict each other', fileOf([SOUDEUR], { centre: { confirmed: ['a', 'b'].map((id, i) => ({ id, rule: 'creer-session-ceres', anchor: 'start', days: [-3_660, 3_660][i], on: '2026-11-20', by: 'DDETS' })) } })],
])('%s is accepted', (_, text) => {
  for (const asked of EVERYTHING) expect(judge(text, NOTHING, asked)).toBe('accepté');
});

test.each([
  ['a key of a later version', fileOf([{ ...SOUDEUR, couleur: 'bleu' }])],
  ['fields that are not what the changes add up to', with1(changeOf('s1', 'c4', 2000, 'title', 'Maçon'))],
  ['somebody whom nobody knows', fileOf([{ ...SOUDEUR, draws: [{ id: 'd', day: '2027-03-15', candidate: 'inconnu' }] }])],
])('%s is accepted, and said', (_, text) => {
  expect(judge(text, NOTHING, ALL)).toBe('accepté avec des notes');
});

test('what a task and its step are called fits in the path of a change, whichever way the file says it', () => {
  const longest = { rule: 'a'.repeat(150), subject: 'x'.repeat(64), step: 'b'.repeat(72) };
  const ticks = (rule: string, step: string) => fileOf([{ ...SOUDEUR, ticks: { [`${rule}#${longest.subject}`]: { status: 'fait', steps: { [step]: true } } } }]);
  expect(judge(ticks(longest.rule, longest.step), NOTHING, ALL)).toBe('accepté');
  expect(STEP_ID_PATTERN.test(longest.step)).toBe(true);
  for (const text of [ticks(`${longest.rule}a`, longest.step), ticks(longest.rule, `${longest.step}b`)]) {
    expect(refusal(text)[0]).toContain('n’est pas un nom permis ici');
  }
});

test('what a change says was there before is no longer than a field can be', () => {
  expect(refusal(with1({ ...changeOf('s1', 'c4', 2000, 'site', 'Lyon'), from: 'x'.repeat(400_000) }))).toEqual([]);
  expect(refusal(with1({ ...changeOf('s1', 'c4', 2000, 'site', 'Lyon'), from: 'x'.repeat(400_001) }))).toEqual([
    'Session 1 (« Soudeur »), modification 4, valeur d’avant : le texte fait 400 001 caractères. Raccourcissez-le à 400 000 caractères au plus.',
  ]);
});

test('an archived plan of a few lines that stands for a hundred thousand is none: the plan is made anew', () => {
  const lines = (text: string) => {
    const { session } = read(text).sessions[0] ?? expect.fail('no session');
    return schedule(session, NEW_CENTRE).length;
  };
  expect(lines(archived({ days: 800, due: '2027-03-15' }))).toBe(12 * 800);
  expect(lines(archived({ days: 1_000, due: '2027-03-15' }))).toBeLessThan(200);
});

test('something else where a list should be is told by its name, not by a number', () => {
  const nested = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as object;
  expect(plain(refusal(fileOf([{ ...SOUDEUR, candidates: nested }]))[0] ?? '')).toMatch(/^Session 1 \(« Soudeur »\), candidat, champ « a » : ses champs s’emboîtent/u);
});
