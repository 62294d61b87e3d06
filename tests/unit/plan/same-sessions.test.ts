import { expect, test } from 'vitest';
import { pairKey, sameSessions, type Numbered } from '@/lib/plan/same-sessions';

const session = (id: string, ceresNumber: string | null, example = false): Numbered => ({ id, ceresNumber, example });
const none: ReadonlySet<string> = new Set();
const namesOf = (sessions: readonly Numbered[], apart = none) => sameSessions(sessions, apart).map(([one, other]) => `${one.id}${other.id}`);

test('two sessions under one number are a pair, whatever stands around the digits', () => {
  expect(namesOf([session('a', '27-0412'), session('b', 'SES-27-0412'), session('c', '27-0413')])).toEqual(['ab']);
});

test('three of them are three pairs, each told once', () => {
  expect(namesOf(['a', 'b', 'c'].map((id) => session(id, '27-0412')))).toEqual(['ab', 'ac', 'bc']);
});

test('sessions without a number are no pair', () => {
  expect(namesOf([session('a', null), session('b', null), session('c', ''), session('d', '')])).toEqual([]);
});

test('an example is nobody’s session', () => {
  expect(namesOf([session('a', '27-0412'), session('b', '27-0412', true)])).toEqual([]);
});

test('a pair that is known to be two is told no more, whichever is named first', () => {
  const [a, b, c] = [session('a', '27-0412'), session('b', '27-0412'), session('c', '27-0412')];
  expect(pairKey([a, b])).toBe(pairKey([b, a]));
  expect(namesOf([a, b, c], new Set([pairKey([b, a])]))).toEqual(['ac', 'bc']);
});
