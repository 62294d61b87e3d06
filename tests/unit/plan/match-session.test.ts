import { describe, expect, test } from 'vitest';
import type { Read } from '@/lib/ceres/read';
import { civil } from '@/lib/dates/civil';
import { differences, matchSession, type MatchRow } from '@/lib/plan/match-session';
import { compareNumbers } from '@/lib/plan/same-number';
import { isSameTitle } from '@/lib/plan/same-title';
import { session } from './helpers';

interface Page {
  readonly number?: string;
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly state?: string;
}

function read<T>(value: T, text: string): Read<T> {
  return { value, where: 'titre', text };
}

/** What a page says, all of it in lines of their own. */
function reading({ number, title, start, end, state }: Page) {
  return {
    number: number === undefined ? null : read(number, number),
    title: title === undefined ? null : read(title, title),
    start: start === undefined ? null : read(civil(start), `début ${start}`),
    end: end === undefined ? null : read(civil(end), `fin ${end}`),
    state: state === undefined ? null : read(state, state),
  };
}

function row(id: string, said: Partial<MatchRow> = {}): MatchRow {
  return { id, number: null, title: 'Cuisinier', start: civil('2027-03-15'), end: civil('2027-03-17'), ...said };
}

const match = (page: Page, ...rows: MatchRow[]) => {
  const { kind, ids } = matchSession(reading(page), rows);
  return [kind, ...ids];
};

const PAGE = { title: 'Cuisinier', start: '2027-03-15', end: '2027-03-17' };

describe('sure', () => {
  test('is the one session of that number, whatever else the page says', () => {
    const rows = [row('a', { number: '27-0411' }), row('b', { number: '27-0412' })];
    expect(match({ number: '27-0412' }, ...rows)).toEqual(['sure', 'b']);
    expect(match({ number: 'SES-27-0412', title: 'Serveur', start: '2028-01-10' }, ...rows)).toEqual(['sure', 'b']);
  });

  test('is none of two sessions of that number: both are proposed', () => {
    expect(match({ number: '27-0412' }, row('a', { number: '270412' }), row('b', { number: '27-0412' }))).toEqual(['likely', 'a', 'b']);
  });
});

describe('likely', () => {
  test('is title and days alike, where the page or the session has no number', () => {
    expect(match(PAGE, row('a'), row('b', { title: 'Serveur' }))).toEqual(['likely', 'a']);
    expect(match(PAGE, row('a', { number: '27-0412' }))).toEqual(['likely', 'a']);
    expect(match({ ...PAGE, number: '27-0412' }, row('a'), row('b', { number: ' ' }))).toEqual(['likely', 'a', 'b']);
  });

  test('is all that fit, in their order', () => {
    expect(match(PAGE, row('b'), row('c', { end: civil('2027-03-16') }), row('a'))).toEqual(['likely', 'b', 'a']);
  });

  test('does without a last day, where the page says none', () => {
    expect(match({ title: 'Cuisinier', start: '2027-03-15' }, row('a'))).toEqual(['likely', 'a']);
  });

  test('may be of a number that is spelled otherwise', () => {
    expect(match({ ...PAGE, number: '2027/000412' }, row('a', { number: '27-0412' }))).toEqual(['likely', 'a']);
    expect(match({ number: '2027/000412' }, row('a', { number: '27-0412' }))).toEqual(['unknown']);
  });

  test('is never of another number', () => {
    expect(match({ ...PAGE, number: '27-0412' }, row('a', { number: '27-0413' }))).toEqual(['unknown']);
  });
});

describe('unknown', () => {
  test.each<[string, Page]>([
    ['nothing is read', {}],
    ['no session has that number', { number: '27-9999' }],
    ['the title alone is the same', { title: 'Cuisinier' }],
    ['the days alone are the same', { start: '2027-03-15', end: '2027-03-17' }],
    ['the first day is another', { ...PAGE, start: '2027-03-14' }],
    ['the last day is another', { ...PAGE, end: '2027-03-18' }],
    ['the title is another', { ...PAGE, title: 'Serveur' }],
  ])('%s', (_, page) => {
    expect(match(page, row('a'), row('b', { number: '27-0412', title: 'Boulanger' }))).toEqual(['unknown']);
  });

  test('there is no session', () => {
    expect(match({ ...PAGE, number: '27-0412' })).toEqual(['unknown']);
  });
});

describe('two numbers', () => {
  test.each([
    ['27-0412', '27-0412', 'same'],
    ['27-0412', '270412', 'same'],
    ['27-0412', '27/0412', 'same'],
    ['27-0412', 'SES-27-0412', 'same'],
    ['27-0412', 'n° 27-0412', 'same'],
    ['27-0412', 'rs 27.0412', 'same'],
    ['27-0412', '2027/000412', 'close'],
    ['27-0412', '2027-0412', 'close'],
    ['27-412', '27-0412', 'close'],
    ['27-0412', 'TP-27-0412', 'close'],
    ['27-0412', '27-0413', 'other'],
    ['27-0412', '270-412', 'other'],
    ['A-27-0412', 'B-27-0412', 'other'],
    ['27-0412', '26-0412', 'other'],
    ['0412', '27-0412', 'other'],
    ['', '', 'other'],
    ['–', '…', 'other'],
  ])('« %s » and « %s » are %s', (one, other, said) => {
    expect(compareNumbers(one, other)).toBe(said);
    expect(compareNumbers(other, one)).toBe(said);
  });
});

describe('two titles', () => {
  test.each([
    ['Cuisinier', 'CUISINIER'],
    ['Cuisinier', 'Titre professionnel Cuisinier'],
    ['Cuisinier', 'TP – Cuisinier (niveau 3)'],
    ['Cuisinier', 'TP-01234 – Cuisinier'],
    ['Agent de propreté et d’hygiène', "AGENT DE PROPRETE ET D'HYGIENE"],
    ['Agent de propreté et d’hygiène', 'Agent propreté hygiène'],
    ['Agent de propreté et d’hygiène', 'Agent de propr. et d’hyg.'],
    ['Assistant de vie aux familles', 'ADVF'],
    ['Assistant de vie aux familles', 'Assistant de vie aux familles (ADVF)'],
    ['Conducteur du transport routier de marchandises sur tous véhicules', 'CTRMTV'],
    ['Cuisinier', 'Cuisinier(ère)'],
  ])('« %s » and « %s » are one', (one, other) => {
    expect(isSameTitle(one, other)).toBe(true);
    expect(isSameTitle(other, one)).toBe(true);
  });

  test.each([
    ['Cuisinier', 'Serveur'],
    ['Conducteur du transport routier de marchandises sur porteur', 'Conducteur du transport routier de marchandises sur tous véhicules'],
    ['Assistant commercial', 'Assistant'],
    ['Assistant de vie aux familles', 'ADVE'],
    ['Technicien de maintenance', 'Technicien'],
    ['Cuisinier', ''],
    ['', ''],
    ['(…)', '(…)'],
  ])('« %s » and « %s » are not', (one, other) => {
    expect(isSameTitle(one, other)).toBe(false);
    expect(isSameTitle(other, one)).toBe(false);
  });
});

describe('what CERES shows and Jalon does not hold', () => {
  const held = session({ ceresState: 'en-preparation' });
  const found = (page: Page, of = held) => differences(reading(page), of);

  test('is nothing where they agree, or nothing was read', () => {
    expect(found({ start: '2027-03-15', end: '2027-03-17', state: 'En préparation' })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  test('is each day that differs, and the state', () => {
    expect(found({ start: '2027-03-22', end: '2027-03-24', state: 'DTE envoyé' })).toEqual([
      { field: 'start', here: '2027-03-15', there: '2027-03-22' },
      { field: 'end', here: '2027-03-17', there: '2027-03-24' },
      { field: 'ceresState', here: 'en-preparation', there: 'dte-envoye' },
    ]);
    expect(found({ end: '2027-03-18' })).toEqual([{ field: 'end', here: '2027-03-17', there: '2027-03-18' }]);
  });

  test('is a state that Jalon does not have yet', () => {
    expect(found({ state: 'Convocations envoyées' }, session())).toEqual([
      { field: 'ceresState', here: null, there: 'convocations-envoyees' },
    ]);
  });

  test('is no state that is not one of the three', () => {
    expect(found({ state: 'Ouverte' })).toEqual([]);
  });

  test('is no last day where the session is only named by its first', () => {
    const day = read(civil('2027-03-15'), 'Session du 15 mars 2027');
    expect(differences({ start: day, end: day, state: null }, held)).toEqual([]);
    const other = read(civil('2027-03-16'), 'Session du 16 mars 2027');
    expect(differences({ start: other, end: other, state: null }, held).map(({ field }) => field)).toEqual(['start', 'end']);
  });
});
