import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { beginDeroule, keepDeroule, moveDerouleExam, moveExam, nextRank, removeDeroule, removeDerouleExam, removeExam, takeDeroule } from '@/lib/actions/deroule';
import { saveEntry } from '@/lib/actions/edit-list';
import { clearSchedule, saveDay, saveHours, saveSchedule, saveSettings } from '@/lib/actions/passage';
import { centre } from '@/lib/actions/state';
import { DEROULE_EXAMPLES } from '@/lib/passage/examples';
import type { PassageExam } from '@/lib/passage/instance';
import { byRank, examsOf, passageOf, readSchedule } from '@/lib/plan/passage';
import { readChanges } from '@/lib/store/read-session';
import { created, inStore, onScreen, takeBack, toastText } from '../panel';

const EXAMPLE = DEROULE_EXAMPLES[0]?.exams ?? [];
const SCHEDULE = { held: [{ exam: 'e', place: 1, day: civil('2027-03-15'), start: 600, post: 1, pair: 1 }], changes: [] };

const labels = () => examsOf(onScreen()).map(({ label }) => label);
const ofTitle = (title: string) => byRank(centre.value.derouleExams.filter((exam) => exam.title === title));
const actsOf = async (owner: string) => new Set((await readChanges(await database(), owner)).map(({ act }) => act)).size;

/** What comes after what, by label: ids differ from copy to copy. */
function order(exams: readonly PassageExam[]): (readonly [string, string | null])[] {
  return exams.map(({ label, after }) => [label, exams.find(({ id }) => id === after)?.label ?? null]);
}

/** A session that took the example. */
async function taken(): Promise<string> {
  const id = await created();
  await takeDeroule(id, EXAMPLE);
  return id;
}

describe('a déroulé that is taken', () => {
  test('is copied whole, in one act, and goes in one', async () => {
    const id = await created();
    const before = await actsOf(id);
    await takeDeroule(id, EXAMPLE);
    expect(await actsOf(id)).toBe(before + 1);
    expect(order(examsOf(onScreen()))).toEqual(order(EXAMPLE));
    expect(onScreen().passageExams.some((exam) => EXAMPLE.some((one) => one.id === exam.id))).toBe(false);
    expect(toastText()).toBe('Déroulé repris');
    await takeBack();
    expect((await inStore(id))?.passageExams).toEqual([]);
  });

  test('takes the place of another, and of the schedule that was made for it; both come back', async () => {
    const id = await taken();
    await saveSchedule(id, SCHEDULE);
    const before = await inStore(id);
    await takeDeroule(id, DEROULE_EXAMPLES[1]?.exams ?? []);
    expect(order(examsOf(onScreen()))).toEqual(order(DEROULE_EXAMPLES[1]?.exams ?? []));
    expect(passageOf(onScreen()).schedule).toBeNull();
    await takeBack();
    expect(await inStore(id)).toEqual(before);
  });

  test('is kept as that of a title, which has one at most', async () => {
    await taken();
    await keepDeroule(onScreen(), 'TP-00123');
    await keepDeroule(onScreen(), 'TP-00999');
    await keepDeroule(onScreen(), 'TP-00123');
    expect(order(ofTitle('TP-00123'))).toEqual(order(EXAMPLE));
    expect(ofTitle('TP-00999')).toHaveLength(EXAMPLE.length);
    await removeDeroule('TP-00123');
    expect(ofTitle('TP-00123')).toEqual([]);
    await takeBack();
    expect(order(ofTitle('TP-00123'))).toEqual(order(EXAMPLE));
  });
});

describe('an exam', () => {
  test('moves among the others, never beyond them', async () => {
    const id = await taken();
    const [first = '', second = '', third = ''] = labels();
    const firstId = examsOf(onScreen())[0]?.id ?? '';
    await moveExam(id, firstId, -1);
    expect(labels()).toEqual([first, second, third]);
    await moveExam(id, firstId, 1);
    expect(labels()).toEqual([second, first, third]);
    await takeBack();
    expect(labels()).toEqual([first, second, third]);
  });

  test('that is removed frees those that waited for it, and comes back with them', async () => {
    const id = await taken();
    const [first] = examsOf(onScreen());
    await removeExam(id, first?.id ?? '');
    expect(order(examsOf(onScreen()))).toEqual([['Entretien technique', null], ['Entretien final', 'Entretien technique']]);
    expect(onScreen().passageExams.every(({ after }) => after !== first?.id)).toBe(true);
    await takeBack();
    expect(order(examsOf(onScreen()))).toEqual(order(EXAMPLE));
  });

  test('of a title moves and goes without those of another', async () => {
    await taken();
    await keepDeroule(onScreen(), 'TP-1');
    await keepDeroule(onScreen(), 'TP-2');
    const [first, second] = ofTitle('TP-1');
    await moveDerouleExam('TP-1', first?.id ?? '', 1);
    expect(ofTitle('TP-1')[0]?.id).toBe(second?.id);
    await removeDerouleExam({ id: second?.id ?? '', title: 'TP-1' });
    expect(ofTitle('TP-1').map(({ label, after }) => [label, after])).toMatchObject([['Mise en situation en atelier', first?.after ?? null], ['Entretien final', null]]);
    expect(order(ofTitle('TP-2'))).toEqual(order(EXAMPLE));
  });

  test('that is new comes last', () => {
    expect([nextRank([]), nextRank([{ rank: 2 }, { rank: 7 }])]).toEqual([1, 8]);
  });
});

describe('a déroulé that is begun', () => {
  test('from an example takes the place of the one that names its title otherwise', async () => {
    await created();
    await saveEntry('titles', null, { label: 'Soudeur', code: 'TP-1' });
    await beginDeroule('Soudeur', EXAMPLE);
    await beginDeroule('TP-1', DEROULE_EXAMPLES[1]?.exams ?? []);
    expect(order(byRank(centre.value.derouleExams))).toEqual(order(DEROULE_EXAMPLES[1]?.exams ?? []));
    await takeBack();
    expect(order(ofTitle('Soudeur'))).toEqual(order(EXAMPLE));
  });
});

describe('what a day is like', () => {
  test('is said little by little, and what is not named stays', async () => {
    const id = await created();
    await saveSettings(id, { pairs: 2 });
    await saveSettings(id, { lunchAt: '12:00' });
    await saveSchedule(id, SCHEDULE);
    await saveSettings(id, { lunchMinutes: 0 });
    expect((await inStore(id))?.passage).toMatchObject([{ pairs: 2, lunchAt: '12:00', lunchMinutes: 0 }]);
    expect(readSchedule(passageOf(onScreen()).schedule)).toEqual(SCHEDULE);
    await clearSchedule(id);
    expect(passageOf(onScreen()).schedule).toBeNull();
    await takeBack();
    expect(readSchedule(passageOf(onScreen()).schedule)).toEqual(SCHEDULE);
  });

  test('can be said again after it was taken back', async () => {
    const id = await created();
    await saveSettings(id, { pairs: 2, rest: 20 });
    await takeBack();
    expect(passageOf(onScreen()).pairs).toBe(1);
    await saveSettings(id, { lunchAt: '12:15' });
    expect((await inStore(id))?.passage).toMatchObject([{ pairs: 1, lunchAt: '12:15', rest: null }]);
    await takeBack();
    expect((await inStore(id))?.passage).toEqual([]);
    await saveDay(id, civil('2027-03-16'), { used: false });
    await takeBack();
    await saveDay(id, civil('2027-03-16'), { opens: '08:00' });
    expect((await inStore(id))?.passageDays).toMatchObject([{ opens: '08:00', used: true }]);
  });

  test('is never a schedule that could not be read again', async () => {
    const id = await created();
    const [one] = SCHEDULE.held;
    const held = Array.from({ length: 2_001 }, () => one).flatMap((piece) => piece ?? []);
    await expect(saveSchedule(id, { held, changes: [] })).rejects.toThrow(RangeError);
    expect((await inStore(id))?.passage).toEqual([]);
  });

  test('gives several days the same hours in one act, whatever else was said of them', async () => {
    const id = await created();
    const days = ['2027-03-15', '2027-03-16', '2027-03-17'].map(civil);
    await saveDay(id, civil('2027-03-16'), { opens: '07:00', used: false });
    await saveHours(id, days, { opens: '08:00', closes: '16:00' });
    expect((await inStore(id))?.passageDays.map(({ opens, closes, used }) => [opens, closes, used])).toEqual([
      ['08:00', '16:00', true],
      ['08:00', '16:00', false],
      ['08:00', '16:00', true],
    ]);
    await takeBack();
    expect((await inStore(id))?.passageDays).toMatchObject([{ opens: '07:00', closes: null }]);
  });

  test('is of each day, under the id of the day', async () => {
    const id = await created();
    await saveDay(id, civil('2027-03-16'), { opens: '08:00' });
    await saveDay(id, civil('2027-03-16'), { used: false });
    expect((await inStore(id))?.passageDays).toEqual([{ id: '2027-03-16', day: '2027-03-16', opens: '08:00', closes: null, used: false }]);
    await takeBack();
    await takeBack();
    expect((await inStore(id))?.passageDays).toMatchObject([{ used: false }]);
  });
});
