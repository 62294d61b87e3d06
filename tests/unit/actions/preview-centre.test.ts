import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { previewCentre } from '@/lib/actions/preview-centre';
import { centre } from '@/lib/actions/state';
import { newSite } from '@/lib/session/centre-lists';
import { sessionBatches } from '@/lib/store/batches';
import { digestOf } from '@/lib/store/digest';
import type { Session } from '@/lib/session/session';
import { fill, MACON, SOUDEUR, spoil } from '../store/database';
import '../panel';

const ARA = { region: 'auvergne-rhone-alpes' as const };

/** Many sessions, as they lie in the store. */
async function many(count: number): Promise<void> {
  const tx = (await database()).transaction(['sessions', 'digests'], 'readwrite');
  for (let n = 0; n < count; n += 1) {
    const session: Session = { ...SOUDEUR, id: `s-${String(n).padStart(5, '0')}`, start: addDays(SOUDEUR.start, n % 300), end: addDays(SOUDEUR.end, n % 300) };
    await tx.objectStore('sessions').put(session);
    if (n === 0) await tx.objectStore('digests').put(digestOf(session, centre.value));
  }
  await tx.done;
}

describe('another region', () => {
  test('moves dates of every active session, told by first day, and summed', async () => {
    await fill(await database(), [MACON, SOUDEUR]);
    const { sessions, total } = await previewCentre(ARA);
    expect(sessions.map(({ title }) => title)).toEqual(['Soudeur', 'Maçon']);
    expect(sessions[0]?.moves.moved.find(({ rule }) => rule.id === 'creer-session-ceres')).toMatchObject({ from: '2026-12-14', to: '2026-12-15' });
    expect(total.moved).toHaveLength(sessions.reduce((n, { moves }) => n + moves.moved.length, 0));
  });

  test('writes nothing', async () => {
    await fill(await database(), [SOUDEUR]);
    await previewCentre(ARA);
    expect(centre.value.region).toBeNull();
  });

  test('says nothing of sessions that are off, archived, removed or an example', async () => {
    const states = ['annulee', 'reportee', 'archivee'] as const;
    const off = states.map((state) => ({ ...SOUDEUR, id: state, state }));
    await fill(await database(), [...off, { ...SOUDEUR, id: 'x', example: true }, { ...SOUDEUR, id: 'r', removed: true }]);
    expect((await previewCentre(ARA)).sessions).toEqual([]);
  });

  test('is nothing to show with no session, or where no date moves', async () => {
    expect((await previewCentre(ARA)).sessions).toEqual([]);
    await fill(await database(), [SOUDEUR]);
    expect((await previewCentre({ convenes: 'ceres' })).sessions).toEqual([]);
    await editCentre(ARA);
    expect((await previewCentre(ARA)).sessions).toEqual([]);
  });

  test('of a site moves what takes place there alone', async () => {
    await editCentre({ sites: [newSite('brest', 'Brest'), newSite('lyon', 'Lyon')] });
    await fill(await database(), [{ ...SOUDEUR, site: 'brest' }, { ...MACON, site: 'lyon' }]);
    const sites = [newSite('brest', 'Brest'), { ...newSite('lyon', 'Lyon'), ...ARA }];
    expect((await previewCentre({ sites })).sessions.map(({ title }) => title)).toEqual(['Maçon']);
  });
});

describe('over 1,000 sessions', () => {
  test('reads them all, fifty at a time: the page lives on between two reads', async () => {
    await many(1_000);
    const sizes: number[] = [];
    for await (const batch of sessionBatches(await database())) sizes.push(batch.length);
    expect(sizes).toEqual(Array.from({ length: 20 }, () => 50));
    expect((await previewCentre(ARA)).sessions).toHaveLength(1_000);
  });

  test('passes over what cannot be read', async () => {
    await many(120);
    await spoil(await database(), 'sessions', { id: 's-00060', title: 12 });
    expect((await previewCentre(ARA)).sessions).toHaveLength(119);
  });
});

test('each session is told with its days', async () => {
  await fill(await database(), [SOUDEUR]);
  expect((await previewCentre(ARA)).sessions).toMatchObject([{ id: 's1', title: 'Soudeur', start: civil('2027-03-15'), end: civil('2027-03-17') }]);
});
