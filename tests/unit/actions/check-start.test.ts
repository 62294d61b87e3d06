import { describe, expect, test } from 'vitest';
import { checkKeys } from '@/lib/actions/check';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { restore } from '@/lib/actions/restore';
import { lost } from '@/lib/actions/state';
import { keepUp } from '@/lib/actions/upkeep';
import { CENTRE_ID } from '@/lib/session/centre';
import { journalOf } from '@/lib/store/rows';
import { show } from '../panel';
import { filled, truth } from './filled';

describe('when a panel opens', () => {
  test('rows that do not go together are repaired, by their keys', async () => {
    const id = await filled();
    const before = await truth();
    const [other] = (await (await database()).getAllKeys('sessions')).filter((key) => key !== id);
    await (await database()).delete('sessions', id);
    await (await database()).delete('digests', other ?? '');
    expect(await checkKeys(await database())).toBe(2);
    expect(await truth()).toEqual(before);
    expect(await checkKeys(await database())).toBe(0);
  });

  test('a centre that is gone is offered', async () => {
    await filled();
    const before = await truth();
    await (await database()).delete('centre', CENTRE_ID);
    await (await database()).delete('journal', journalOf(CENTRE_ID));
    await keepUp(await database());
    expect(lost.value.map(({ owner }) => owner)).toEqual([CENTRE_ID]);
    await restore(lost.value);
    expect(await truth()).toEqual(before);
  });

  test('a session that left but a digest is offered', async () => {
    const id = await filled();
    await (await database()).delete('sessions', id);
    await (await database()).delete('journal', journalOf(id));
    await keepUp(await database());
    expect(lost.value.map(({ owner }) => owner)).toEqual([id]);
    await show({ view: 'aujourdhui' });
  });

  test('a centre begun again is not asked about at each start', async () => {
    await filled();
    await (await database()).delete('centre', CENTRE_ID);
    await (await database()).delete('journal', journalOf(CENTRE_ID));
    await editCentre({ convenes: 'ceres' });
    await keepUp(await database());
    expect(lost.value).toEqual([]);
  });
});
