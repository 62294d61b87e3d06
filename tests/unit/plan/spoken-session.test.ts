import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import type { Reading } from '@/lib/ceres/read';
import type { MatchRow } from '@/lib/plan/match-session';
import { pageSession, type Known } from '@/lib/plan/spoken-session';

const row = (id: string, title: string, start: string, number: string | null = null): MatchRow => ({ id, title, start: civil(start), end: civil(start), number });
const SOUDEUR = row('s1', 'Soudeur', '2027-03-15', '27-0412');
const MACON = row('s2', 'Maçon', '2027-05-03');
const OTHER_SOUDEUR = row('s3', 'Soudeur', '2027-06-01');
const ROWS = [SOUDEUR, MACON, OTHER_SOUDEUR];

const said = <T>(value: T) => ({ value, where: 'titre', text: String(value) });

/** What a page says, where it says anything. */
function page({ number, title, start }: { number?: string; title?: string; start?: string } = {}): Pick<Reading, 'number' | 'title' | 'start' | 'end'> {
  const day = start === undefined ? null : said(civil(start));
  return { number: number === undefined ? null : said(number), title: title === undefined ? null : said(title), start: day, end: day };
}

const known = (patch: Partial<Known> = {}): Known => ({ rows: ROWS, byHand: null, kept: null, only: null, ...patch });

describe('a page that says nothing of its session', () => {
  test('leaves the one last opened or chosen here, else the only one, else none', () => {
    expect(pageSession(page(), known({ kept: 's2', only: 's1' }))).toMatchObject({ spoken: 's2', settled: true, about: null, asked: [] });
    expect(pageSession(page(), known({ kept: 'gone', only: 's1' })).spoken).toBe('s1');
    expect(pageSession(page({ title: 'Maçon' }), known()).spoken).toBeNull();
  });
});

describe('the number', () => {
  test('makes it sure at once, whatever is open in the panel', () => {
    const found = pageSession(page({ number: '27-0412' }), known({ kept: 's2' }));
    expect(found).toMatchObject({ kind: 'sure', spoken: 's1', settled: true, asked: [] });
  });

  test('of another session than the one open speaks of none, and asks about none', () => {
    expect(pageSession(page({ number: '27-9999' }), known({ kept: 's1' }))).toMatchObject({ kind: 'unknown', spoken: null, settled: false, asked: [] });
  });

  test('that Jalon does not have is asked about for the one open, where that has none and the title is its own', () => {
    expect(pageSession(page({ number: '27-9999', title: 'Maçon' }), known({ kept: 's2' }))).toMatchObject({ spoken: 's2', settled: false, asked: ['s2'] });
    expect(pageSession(page({ number: '27-9999' }), known({ kept: 's2' })).spoken).toBe('s2');
    expect(pageSession(page({ number: '27-9999', title: 'Couvreur' }), known({ kept: 's2' })).spoken).toBeNull();
  });

  test('that Jalon does not have is not taken for the only session there is', () => {
    expect(pageSession(page({ number: '27-9999' }), known({ only: 's2' }))).toMatchObject({ spoken: null, settled: false });
  });
});

describe('title and days', () => {
  const found = page({ title: 'Maçon', start: '2027-05-03' });

  test('make it likely: it is proposed, and not taken', () => {
    expect(pageSession(found, known())).toMatchObject({ kind: 'likely', spoken: null, settled: false, asked: ['s2'] });
  });

  test('leave the one that is open where that is it, and still ask', () => {
    expect(pageSession(found, known({ kept: 's2' }))).toMatchObject({ spoken: 's2', settled: false, asked: ['s2'] });
    expect(pageSession(found, known({ kept: 's1' })).spoken).toBeNull();
  });

  test('that have moved are asked about for the one open, of that title', () => {
    const moved = page({ title: 'Maçon', start: '2027-05-10' });
    expect(pageSession(moved, known({ kept: 's2' }))).toMatchObject({ kind: 'unknown', spoken: 's2', asked: ['s2'] });
    expect(pageSession(moved, known({ kept: 's3' })).spoken).toBeNull();
  });
});

describe('the choice by hand', () => {
  const numbered = page({ number: '27-0412' });
  const byHand = { about: 'n° 27-0412', id: 's3' };

  test('holds before the number, on each page of the same session', () => {
    expect(pageSession(numbered, known({ byHand }))).toMatchObject({ spoken: 's3', settled: true, asked: [] });
    expect(pageSession(page({ number: '27-0412', title: 'Maçon', start: '2027-05-03' }), known({ byHand })).spoken).toBe('s3');
  });

  test('ends with a page that speaks of another', () => {
    expect(pageSession(page({ title: 'Maçon', start: '2027-05-03' }), known({ byHand })).spoken).toBeNull();
  });

  test('of none is a choice too', () => {
    expect(pageSession(numbered, known({ byHand: { ...byHand, id: '' }, kept: 's1' }))).toMatchObject({ spoken: null, settled: true });
  });

  test('ends with the session that it chose', () => {
    expect(pageSession(numbered, known({ byHand: { ...byHand, id: 'gone' } })).spoken).toBe('s1');
  });
});
