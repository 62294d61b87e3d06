import { expect, test } from 'vitest';
import { problemLines } from '@/lib/exchange/problems';
import { shapeOf } from '@/lib/exchange/shape';
import { changeOf, CREATED, fileOf, plain, read, refusal, SOUDEUR } from './files';

// Files of a size that means nothing: refused in few words, and never by what an engine runs out of.

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const keys = (count: number) => Object.fromEntries(many(count, (i) => [`couleur${String(i)}`, 1]));

test('of sessions that say nothing, a thousand problems are enough', () => {
  const lines = refusal(fileOf(many(50_000, () => ({}))));
  expect(lines).toHaveLength(21);
  expect(lines[0]).toMatch(/^Session 1, identifiant : cette information manque\./u);
  expect(lines.at(-1)).toBe('et 980 autres');
});

test.each<[string, object, RegExp]>([
  ['changes', { changes: many(90_000, () => ({})) }, /, modification 1, identifiant : cette information manque\./u],
  ['candidates', { candidates: many(90_000, () => ({})) }, /, candidat 1, identifiant : cette information manque\./u],
  ['tasks', { ticks: keys(5_000) }, /, tâche « couleur0 » : « couleur0 » n’est pas un nom permis ici\./u],
])('of %s that say nothing too, after what is wrong before them', (_, lists, first) => {
  const lines = refusal(fileOf([{ ...SOUDEUR, start: 'demain', ...lists }]));
  expect(lines[0]).toMatch(/, premier jour : « demain » n’est pas un jour\./u);
  expect(lines[1]).toMatch(first);
  expect(lines.at(-1)).toBe('et 980 autres');
});

test.each([0, 999, 1_000, 1_001, 2_999])('what is wrong in change %i of three thousand is told by its number', (at) => {
  const changes = many(3_000, (i) => ({ ...changeOf('s1', `c${String(i)}`, i, 'title', 'Soudeur'), ...(i === at ? { stamp: -1 } : {}) }));
  const lines = refusal(fileOf([{ ...SOUDEUR, changes }]));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^Session 1 \\(« Soudeur »\\), modification ${String(at + 1)}, `, 'u'));
});

test('of a list that goes wrong far from its beginning, what is wrong is told by its number', () => {
  const sites = many(9_000, (i) => (i < 7_500 ? { id: `s${String(i)}`, name: 'Atelier' } : {}));
  const lines = refusal(fileOf([], { centre: { sites } }));
  expect(lines[0]).toMatch(/^Centre, site 7501, /u);
  expect(lines).toHaveLength(21);
});

test('a long list without a fault is read whole', () => {
  const candidates = many(2_500, (i) => ({ id: `c${String(i)}`, label: 'A. B.' }));
  expect(read(fileOf([{ ...SOUDEUR, candidates }])).sessions[0]?.session.candidates).toHaveLength(2_500);
});

test('what is wrong in the last of many sessions is told by its number', () => {
  expect(refusal(fileOf([...many(2_000, (i) => ({ ...SOUDEUR, id: `s${String(i)}` })), { ...SOUDEUR, start: 'demain' }]))).toEqual([
    'Session 2001 (« Soudeur »), premier jour : « demain » n’est pas un jour. Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15.',
  ]);
});

test('what is wrong in the centre comes before what is in the sessions', () => {
  const lines = refusal(fileOf([{ ...SOUDEUR, start: 1 }], { centre: { region: 'x' }, exportedAt: 'x' }));
  expect(lines.map((line) => line.slice(0, line.indexOf(' : ')))).toEqual(['Date de l’export', 'Centre, région', 'Session 1 (« Soudeur »), premier jour']);
});

test('a list of more errors than a call takes arguments is refused in words', () => {
  const endless = Object.defineProperty({}, 'sessions', {
    enumerable: true,
    get: () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  });
  const shaped = shapeOf(endless);
  expect(shaped.ok ? [] : problemLines(shaped.errors).map(plain)).toEqual([
    'Fichier : presque rien n’y est écrit comme Jalon l’attend. Choisissez un fichier exporté par Jalon.',
  ]);
});

test('a list, or a group of fields, of more than a hundred thousand is refused before it is looked into', () => {
  expect(refusal(fileOf([{ ...SOUDEUR, candidates: many(100_001, () => ({})) }]))).toEqual([
    'Session 1 (« Soudeur »), candidats : il y a 100 001 lignes, et Jalon en lit 100 000 lignes au plus. Choisissez un fichier exporté par Jalon.',
  ]);
});

test('a hundred unknown keys are named, the others counted', () => {
  const notes = read(fileOf([{ ...SOUDEUR, ...keys(102) }])).notes.map(plain);
  expect(notes).toHaveLength(101);
  expect(notes.at(-1)).toBe('2 autres champs inconnus ne sont pas repris.');
  expect(plain(read(fileOf([{ ...SOUDEUR, ...keys(101) }])).notes.at(-1) ?? '')).toBe('1 autre champ inconnu n’est pas repris.');
  expect(read(fileOf([{ ...SOUDEUR, ...keys(100) }])).notes).toHaveLength(100);
});

test('five unknown keys of a change are named, the others counted', () => {
  const change = { ...changeOf('s1', 'c4', 2000, 'site', 'Lyon'), ...keys(7) };
  expect(refusal(fileOf([{ ...SOUDEUR, changes: [...CREATED, change] }]))[0]).toContain('« couleur4 », et 2 autres');
});

test('a task, a step and a field that no one knows are told on one line, short', () => {
  const odd = `a\n\u202E${'x'.repeat(5_000)}`;
  const ticks = { [`${odd}#${odd}`]: {}, 'a#': { steps: { [odd]: true } }, 'b#': { [odd]: 1 } };
  for (const line of [...refusal(fileOf([{ ...SOUDEUR, ticks }])), ...refusal(fileOf([SOUDEUR], { centre: { ticks } }))]) {
    expect(line).not.toMatch(/[\n\u202E]/u);
    expect(line.length).toBeLessThan(500);
  }
});
