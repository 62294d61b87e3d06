import { describe, expect, test } from 'vitest';
import { deroulesOf, derouleTitle, isOfTitle, titleKey, titleName } from '@/lib/plan/deroules';
import { isCircular } from '@/lib/plan/exam-order';
import { newTitle, type DerouleExam } from '@/lib/session/centre-lists';
import { examDefaults } from '@/lib/session/passage-lists';
import { centre, session } from './helpers';

const exam = (id: string, title: string, rank = 1, after: string | null = null): DerouleExam => ({ id, title, ...examDefaults, label: id, minutes: 30, rank, after });
const SOUDEUR = { ...newTitle('t1', 'Soudeur'), code: 'TP-1' };
const MACON = newTitle('t2', 'Maçon');
const AT = centre({ titles: [SOUDEUR, MACON], derouleExams: [exam('a', 'TP-1', 2), exam('b', 't2'), exam('c', 'Soudeur', 1), exam('d', 'Carreleur')] });

describe('the déroulés of a centre', () => {
  test('are one a title, however its exams name it, by name', () => {
    expect(deroulesOf(AT).map(({ title, name, exams }) => [title, name, exams.map(({ id }) => id)])).toEqual([
      ['Carreleur', 'Carreleur', ['d']],
      ['t2', 'Maçon', ['b']],
      ['TP-1', 'Soudeur', ['c', 'a']],
    ]);
    expect(isOfTitle(exam('c', 'Soudeur'), 'TP-1', AT)).toBe(true);
    expect(isOfTitle(exam('c', 'Soudeur'), 't2', AT)).toBe(false);
  });

  test('are found by what a session says of its title', () => {
    expect(derouleTitle(session({ title: 'autre', titleCode: 'TP-1' }), AT)).toBe('TP-1');
    expect(derouleTitle(session({ title: 'Maçon' }), AT)).toBe('t2');
    expect(derouleTitle(session({ title: 'Peintre' }), AT)).toBe('Peintre');
    expect(derouleTitle(session({ title: 'Peintre', titleCode: 'TP-9' }), AT)).toBe('TP-9');
  });

  test('follow a title that is given a code later', () => {
    const later = { ...AT, titles: [SOUDEUR, { ...MACON, code: 'TP-2' }] };
    const title = derouleTitle(session({ titleCode: 'TP-2' }), later);
    expect(deroulesOf(later).find((one) => one.title === title)?.exams.map(({ id }) => id)).toEqual(['b']);
  });

  test('are named by code, id or name, and shown by name', () => {
    expect(['TP-1', 't1', 'Soudeur', 'TP-9'].map((said) => titleKey(said, AT))).toEqual(['TP-1', 'TP-1', 'TP-1', 'TP-9']);
    expect(['TP-1', 't2', 'TP-9'].map((said) => titleName(said, AT))).toEqual(['Soudeur', 'Maçon', 'TP-9']);
  });
});

test('an exam cannot wait for one that waits for it; others that wait in a circle are no concern of it', () => {
  const three = [exam('a', 'x'), exam('b', 'x', 2, 'a'), exam('c', 'x', 3, 'b')];
  expect(isCircular(three, 'a', 'c')).toBe(true);
  expect(isCircular(three, 'a', 'a')).toBe(true);
  expect(isCircular(three, 'c', 'a')).toBe(false);
  expect(isCircular(three, 'c', 'gone')).toBe(false);
  expect(isCircular([exam('p', 'x', 1, 'q'), exam('q', 'x', 2, 'p')], 'new', 'p')).toBe(false);
});
