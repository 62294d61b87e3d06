import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { conflictText } from '@/lib/passage/conflict-text';
import { conflictsOf } from '@/lib/passage/conflicts';
import { moved, swapped } from '@/lib/passage/edit';
import type { Held, LateChange, Schedule } from '@/lib/passage/schedule';
import { exam, instanceOf } from './instances';

const DAY = civil('2027-03-15');
const INSTANCE = instanceOf({ exams: [exam({ id: 'a', label: 'Atelier' }), exam({ id: 'b', label: 'Bilan', after: 'a' })], candidates: 1, pairs: 1 });
const at = (id: string, start: number, said: Partial<Held> = {}): Held => ({ exam: id, place: 1, day: DAY, start, post: 1, pair: 1, ...said });
const SOUND: Schedule = { held: [at('a', 540), at('b', 570)], changes: [] };
const kinds = (schedule: Schedule, instance = INSTANCE) => conflictsOf(instance, schedule).map(({ kind }) => kind);

describe('what a schedule breaks', () => {
  test('is nothing where it holds', () => {
    expect(kinds(SOUND)).toEqual([]);
  });

  test.each<[string, Held, string[]]>([
    ['outside', at('b', 1050), ['outside']],
    ['lunch', at('b', 735), ['lunch']],
    ['no such post', at('b', 600, { post: 2 }), ['no-post']],
    ['no pair', at('b', 600, { pair: null }), ['no-pair']],
    ['no such day', at('b', 600, { day: civil('2027-03-20') }), ['no-day']],
    ['two places at once', at('b', 555), ['candidate-twice', 'pair-twice', 'order']],
    ['the wrong order', at('b', 900, { day: DAY }), []],
  ])('is said: %s', (_, held, expected) => {
    expect(kinds(moved(SOUND, held, held))).toEqual(expected);
  });

  test('is said of what has no time, and of what is no longer to be held', () => {
    expect(kinds({ held: [at('a', 540)], changes: [] })).toEqual(['missing']);
    expect(kinds({ held: [...SOUND.held, at('a', 600, { place: 2 })], changes: [] })).toEqual(['unknown']);
  });

  test('is said of two who change places', () => {
    const [first, then] = SOUND.held;
    if (first === undefined || then === undefined) throw new Error('two pieces');
    expect(kinds(swapped(SOUND, first, then))).toEqual(['order']);
  });

  test('is said of a pair that works too long, a break apart or not', () => {
    const work = { limit: 60, rest: 15 };
    const long = { ...INSTANCE, work, exams: [exam({ id: 'a', minutes: 45 }), exam({ id: 'b', minutes: 45 })] };
    expect(kinds({ held: [at('a', 540), at('b', 590)], changes: [] }, long)).toEqual(['work']);
    expect(kinds({ held: [at('a', 540), at('b', 600)], changes: [] }, long)).toEqual([]);
  });

  test.each<[LateChange, number]>([
    [{ kind: 'late', place: 1, day: DAY, until: 550 }, 1],
    [{ kind: 'late', place: 1, day: DAY, until: 540 }, 0],
    [{ kind: 'pair-missing', pair: 1, day: DAY, from: 580 }, 1],
    [{ kind: 'post-down', where: 'b', post: 1, day: DAY, from: 0 }, 1],
  ])('is said of what happened on the day: %j', (change, count) => {
    expect(kinds({ ...SOUND, changes: [change] })).toEqual(Array.from({ length: count }, () => 'changed'));
  });

  test('leaves who is absent out of it', () => {
    expect(kinds({ held: [], changes: [{ kind: 'absent', place: 1 }] })).toEqual([]);
  });

  test('comes as a sentence that says what, where and when', () => {
    const [conflict] = conflictsOf(INSTANCE, moved(SOUND, at('b', 560), at('b', 560)));
    if (conflict === undefined) throw new Error('a conflict');
    expect(conflictText(INSTANCE, conflict).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Passage 1 à deux endroits à la fois : Atelier, passage 1 (lundi 15 mars 2027, 9 h) et Bilan, passage 1 (lundi 15 mars 2027, 9 h 20).',
    );
  });
});
