import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { centre, toast } from '@/lib/actions/state';
import { openedPlan } from '@/lib/actions/plans';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { listCopies } from '@/lib/store/copy';
import { stampOf } from '@/lib/store/digest';
import { readCentre, readDigests } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { overdueOf, SOUDEUR } from '../store/database';
import { created, TODAY, toastText } from '../panel';

const due = (rule: string) => openedPlan.value?.lines.find((line) => line.rule.id === rule)?.due;

test('the fields that differ are written as one act, and shown', async () => {
  await editCentre({ name: 'Centre de la Vallée', region: 'corse', territory: 'metropole' });
  expect(centre.value).toEqual({ ...NEW_CENTRE, name: 'Centre de la Vallée', region: 'corse', since: TODAY });
  expect(await readCentre(await database())).toEqual(centre.value);
  const changes = await readChanges(await database(), CENTRE_ID);
  expect(changes.map(({ path }) => path).sort()).toEqual(['name', 'region', 'since']);
  expect(new Set(changes.map(({ act }) => act)).size).toBe(1);
  expect(toastText()).toBe('Centre modifié');
});

test('the region moves the dates of the open session, and of every digest', async () => {
  await created();
  expect(due('creer-session-ceres')).toBe('2026-12-14');
  await editCentre({ region: 'auvergne-rhone-alpes' });
  expect(due('creer-session-ceres')).toBe('2026-12-15');
  const [digest] = await readDigests(await database());
  expect(digest?.stamp).toBe(stampOf(centre.value));
  expect(digest?.agenda.some((key) => key.startsWith('r#2026-12-15#creer-session-ceres#'))).toBe(true);
});

test('convening outside CERES takes the validation out of the badge', async () => {
  await created();
  vi.setSystemTime('2027-02-13T09:00:00');
  await editCentre({ name: 'AFPA' });
  const late = overdueOf(SOUDEUR, civil('2027-02-13'));
  expect(await fakeBrowser.action.getBadgeText({})).toBe(String(late));
  await editCentre({ convenes: 'hors-ceres' });
  expect(due('valider-convocations-ceres')).toBeNull();
  expect(await fakeBrowser.action.getBadgeText({})).toBe(String(late - 1));
});

test('the centre has its second copy', async () => {
  await editCentre({ region: 'corse' });
  expect(await listCopies()).toMatchObject([{ owner: CENTRE_ID, count: 2 }]);
});

test('the same again writes and says nothing', async () => {
  await editCentre({ region: 'corse' });
  toast.value = null;
  const before = await readChanges(await database(), CENTRE_ID);
  await editCentre({ region: 'corse' });
  expect(await readChanges(await database(), CENTRE_ID)).toEqual(before);
  expect(toast.value).toBeNull();
});
