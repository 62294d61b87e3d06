import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil, addDays } from '@/lib/dates/civil';
import { isWorkingDay } from '@/lib/dates/working-days';
import { closeDatabase, database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { today } from '@/lib/actions/state';
import { tell } from '@/lib/actions/told';
import { toldSettingOf, writeToldSetting } from '@/lib/actions/told-setting';
import { wake } from '@/lib/actions/wake';
import { schedule } from '@/lib/plan/schedule';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { letNotify } from '../fake-permissions';
import { plain, setClock } from '../panel';
import { fill, overdueOf, SOUDEUR } from '../store/database';

/** What was shown, each as « title | message », its spaces made plain. */
let shown: string[] = [];
let create: MockInstance;

/** A Friday on whose Saturday the candidates must be convened: S = 2027-03-15. */
const FRIDAY = '2027-02-12';

const at = async (local: string) => {
  setClock(local);
  await wake();
};

beforeEach(async () => {
  shown = [];
  create = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((...given: readonly unknown[]) => {
    const { title, message } = given[1] as { title: string; message: string };
    shown.push(plain(`${title} | ${message}`));
    return Promise.resolve('jalon');
  });
  letNotify(true);
  await writeToldSetting({ on: true, hour: 8 });
  return closeDatabase;
});

const filled = async (...sessions: readonly Session[]) => fill(await database(), sessions);

describe('the digest of the day', () => {
  test('is told once, at the hour chosen', async () => {
    await filled(SOUDEUR);
    await at('2027-02-11T07:59:59');
    expect(shown).toEqual([]);
    await at('2027-02-11T08:00:00');
    expect(shown).toHaveLength(1);
    await at('2027-02-11T08:01:00');
    await at('2027-02-11T23:59:00');
    expect(shown).toHaveLength(1);
    await at('2027-02-12T08:00:00');
    expect(shown).toHaveLength(2);
  });

  test('is told by a machine that wakes later that day', async () => {
    await filled(SOUDEUR);
    await at('2027-02-11T17:42:00');
    expect(shown).toHaveLength(1);
  });

  test('is not made up for the day after: that one has its own', async () => {
    await filled(SOUDEUR);
    await at('2027-02-11T07:00:00');
    await at('2027-02-12T07:00:00');
    expect(shown).toEqual([]);
  });

  test('counts what the badge counts, and by session what is due before the next working day', async () => {
    await filled(SOUDEUR);
    await at(`${FRIDAY}T08:00:00`);
    const due = schedule(SOUDEUR, NEW_CENTRE).filter((one) => one.due !== null && one.until === null && one.due >= FRIDAY && one.due < '2027-02-15');
    const late = overdueOf(SOUDEUR, civil(FRIDAY));
    expect(await fakeBrowser.action.getBadgeText({})).toBe(String(late));
    expect(due.length).toBeGreaterThan(1);
    expect(shown).toEqual([
      `Jalon : ${String(late)} échéances en retard | En retard lundi si ce n’est pas fait : Soudeur, 15 mars (${String(due.length)} échéances)`,
    ]);
  });

  test('names the sessions that begin that day, not those reported nor examples', async () => {
    const others = [
      { ...SOUDEUR, id: 'a', title: 'Reportée', state: 'reportee' as const },
      { ...SOUDEUR, id: 'b', title: 'Exemple', example: true },
      { ...SOUDEUR, id: 'c', title: 'Demain', start: civil('2027-03-16') },
    ];
    await filled(SOUDEUR, ...others);
    await at('2027-03-15T08:00:00');
    expect(shown[0]).toMatch(/Début aujourd’hui : Soudeur$/);
  });

  test('tells of the centre’s own duties too', async () => {
    await filled(SOUDEUR);
    // Said early enough that what is due that month is its own to do.
    today.value = civil('2027-01-04');
    await editCentre({ region: 'bretagne' });
    await at('2027-01-29T08:00:00');
    expect(shown[0]).toMatch(/votre centre \(1 échéance\)/);
  });
});

describe('nothing is told', () => {
  test('where there is nothing to say; the day is settled', async () => {
    await at('2026-06-01T08:00:00');
    await filled(SOUDEUR);
    setClock('2026-06-01T09:00:00');
    await wake();
    expect(shown).toEqual([]);
  });

  test.each([
    ['a Saturday', '2027-02-13'],
    ['a Sunday', '2027-02-14'],
    ['a public holiday', '2027-05-06'],
  ])('on %s', async (_what, day) => {
    await filled(SOUDEUR);
    await at(`${day}T10:00:00`);
    expect(shown).toEqual([]);
  });

  test('on a holiday of the centre’s own territory, which is a day like others elsewhere', async () => {
    await filled(SOUDEUR);
    setClock('2027-02-01T07:00:00');
    await editCentre({ territory: 'mayotte' });
    await at('2027-04-27T10:00:00');
    expect(shown).toEqual([]);
    await editCentre({ territory: 'metropole' });
    await at('2027-04-28T10:00:00');
    expect(shown).toHaveLength(1);
  });

  test('until it is switched on, nor once it is switched off', async () => {
    await filled(SOUDEUR);
    await writeToldSetting({ on: false, hour: 8 });
    await at('2027-02-11T10:00:00');
    await fakeBrowser.storage.local.clear();
    await at('2027-02-12T10:00:00');
    expect(shown).toEqual([]);
  });

  test('without the permission; once it is given back, that day still', async () => {
    await filled(SOUDEUR);
    letNotify(false);
    await at('2027-02-11T10:00:00');
    expect(shown).toEqual([]);
    letNotify(true);
    await at('2027-02-11T10:01:00');
    expect(shown).toHaveLength(1);
  });
});

describe('two wakings at once', () => {
  test('tell once', async () => {
    await filled(SOUDEUR);
    setClock('2027-02-11T08:00:00');
    const db = await database();
    await Promise.all([tell(db), tell(db), tell(db), wake()]);
    expect(shown).toHaveLength(1);
  });

  test('one of which fails tell nothing more that day, and the failure is the caller’s; the next day is told', async () => {
    await filled(SOUDEUR);
    setClock('2027-02-11T08:00:00');
    create.mockRejectedValueOnce(new Error('no centre'));
    const db = await database();
    await expect(tell(db)).rejects.toThrow('no centre');
    await tell(db);
    expect(shown).toEqual([]);
    await at('2027-02-12T08:00:00');
    expect(shown).toHaveLength(1);
  });
});

test('at most one a civil day and none on days off, whatever the wakings and the hour', async () => {
  await filled(SOUDEUR);
  const step = fc.record({ minutes: fc.integer({ min: 1, max: 2_000 }), wakings: fc.integer({ min: 1, max: 3 }), hour: fc.option(fc.integer({ min: 0, max: 23 }), { nil: null }) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      shown = [];
      await fakeBrowser.storage.local.clear();
      await writeToldSetting({ on: true, hour: 8 });
      const db = await database();
      const days: string[] = [];
      let minute = 0;
      for (const { minutes, wakings, hour } of steps) {
        minute += minutes;
        const day = addDays(civil('2027-04-30'), Math.floor(minute / 1_440));
        const inDay = minute % 1_440;
        setClock(`${day}T${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}:00`);
        if (hour !== null) await writeToldSetting({ on: true, hour });
        const before = shown.length;
        await Promise.all(Array.from({ length: wakings }, () => tell(db)));
        days.push(...shown.slice(before).map(() => day));
      }
      expect(new Set(days).size).toBe(days.length);
      expect(days.filter((day) => !isWorkingDay(civil(day), 'metropole'))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('the setting as it was stored', () => {
  test.each([[undefined], [null], ['oui'], [{ on: true }], [{ on: 1, hour: 8 }], [{ on: true, hour: 24 }], [{ on: true, hour: 8.5 }], [{ on: true, hour: -1 }]])(
    '%j is read as off, at 8',
    (stored) => {
      expect(toldSettingOf(stored)).toEqual({ on: false, hour: 8 });
    },
  );

  test('is kept as it is where it can be read', () => {
    expect(toldSettingOf({ on: true, hour: 0 })).toEqual({ on: true, hour: 0 });
  });
});
