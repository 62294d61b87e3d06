import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { closeDatabase, database } from '@/lib/actions/database';
import { heldLevel } from '@/lib/actions/card-level';
import { editCentre } from '@/lib/actions/edit-centre';
import { exchangeJob } from '@/lib/actions/exchange-job';
import { mailLink } from '@/lib/actions/mail-link';
import { followPolicy } from '@/lib/actions/follow-policy';
import { readPolicy } from '@/lib/actions/policy';
import { openedPlan } from '@/lib/actions/plans';
import { refresh } from '@/lib/actions/refresh';
import { editingCentre } from '@/lib/actions/save';
import { centre, policy } from '@/lib/actions/state';
import { switchToldOn } from '@/lib/actions/told-choice';
import { readToldSetting, writeToldSetting } from '@/lib/actions/told-setting';
import { wake } from '@/lib/actions/wake';
import { newId } from '@/lib/platform/ids';
import { CENTRE_ID } from '@/lib/session/centre';
import { foldCentre } from '@/lib/session/fold';
import { examineOwners } from '@/lib/store/check-repair';
import { stampOf } from '@/lib/store/digest';
import { imposed } from '@/lib/store/imposed';
import { readCentre, readDigests } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { write } from '@/lib/store/write';
import { letNotify } from '../fake-permissions';
import { created, setClock } from '../panel';
import { fill, SOUDEUR, writer } from '../store/database';

const due = (rule: string) => openedPlan.value?.lines.find((line) => line.rule.id === rule)?.due;

/** Has the browser hand this over, as an IT department would have it. */
async function managed(set: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(set);
}

/** The same, read at once. */
async function under(set: Record<string, unknown>): Promise<void> {
  await managed(set);
  await readPolicy();
  await refresh();
}

beforeEach(readPolicy);
afterEach(async () => {
  await under({});
});

describe('a policy of the centre', () => {
  test('is known before any date is counted', async () => {
    await closeDatabase();
    await managed({ region: 'auvergne-rhone-alpes' });
    expect((await readCentre(await database())).region).toBe('auvergne-rhone-alpes');
  });

  test('moves the dates as the centre’s own word does, and leaves that word as it is stored', async () => {
    await editCentre({ region: 'corse' });
    await under({ region: 'auvergne-rhone-alpes' });
    await created();
    expect(due('creer-session-ceres')).toBe('2026-12-15');
    await editCentre({ name: 'Centre de la Vallée' });
    expect(foldCentre(await readChanges(await database(), CENTRE_ID))).toMatchObject({ region: 'corse', name: 'Centre de la Vallée' });
    expect(centre.value).toMatchObject({ region: 'auvergne-rhone-alpes', name: 'Centre de la Vallée' });
  });

  test('gives its former value back when it goes', async () => {
    await editCentre({ region: 'corse', convenes: 'ceres' });
    await under({ region: 'bretagne', convenes: 'hors-ceres' });
    expect(centre.value).toMatchObject({ region: 'bretagne', convenes: 'hors-ceres' });
    await under({});
    expect(centre.value).toMatchObject({ region: 'corse', convenes: 'ceres' });
  });

  test('is followed by the worker: digests and badge agree with the panel', async () => {
    setClock('2027-02-13T09:00:00');
    await fill(await database(), [SOUDEUR]);
    await wake();
    const before = Number(await fakeBrowser.action.getBadgeText({}));
    await managed({ convenes: 'hors-ceres' });
    await wake();
    expect(Number(await fakeBrowser.action.getBadgeText({}))).toBe(before - 1);
    const db = await database();
    expect((await readDigests(db)).map(({ stamp }) => stamp)).toEqual([stampOf(await readCentre(db))]);
  });

  test('leaves nothing for the store’s own check to mend', async () => {
    await under({ region: 'bretagne', ddetsName: 'DDETS' });
    await created();
    const db = await database();
    const owners = [CENTRE_ID, ...(await readDigests(db)).map(({ id }) => id)];
    expect((await examineOwners(db, owners, civil('2027-02-01'))).flatMap(({ repairs }) => repairs)).toEqual([]);
  });

  test('leaves the stored row as it was said, whose digest is counted under it at once', async () => {
    await editCentre({ region: 'corse' });
    await under({ region: 'bretagne' });
    const db = await database();
    const rename = editingCentre((known) => ({ ...known, name: 'Centre de la Vallée' }));
    await write(db, writer(2_000_000_000_000), new Map([[CENTRE_ID, rename]]));
    expect((await db.get('centre', CENTRE_ID))?.centre).toMatchObject({ name: 'Centre de la Vallée', region: 'corse' });
    expect((await db.get('digests', CENTRE_ID))?.stamp).toContain(stampOf(await readCentre(db)));
  });

  test('counts in a spreadsheet, and is not said in a file that can be imported', async () => {
    const id = await created();
    const job = exchangeJob(database, newId);
    const at = civil('2027-02-01');
    const [free, freeFile] = [await job.spreadsheet(id, at), await (await job.exportFile(null, '2027-02-01T08:00:00.000Z', at)).file.text()];
    await under({ convenes: 'hors-ceres', ddetsEmail: 'ddets@exemple.invalid' });
    expect(await job.spreadsheet(id, at)).not.toBe(free);
    expect(await (await job.exportFile(null, '2027-02-01T08:00:00.000Z', at)).file.text()).toBe(freeFile);
  });
});

describe('a policy that changes', () => {
  test('is followed where the browser says so, and only where it differs', async () => {
    const changed = vi.fn();
    followPolicy(changed);
    await managed({ region: 'corse' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    await fakeBrowser.storage.local.set({ autre: 1 });
    expect(await readPolicy()).toBe(false);
    expect(imposed().policy).toEqual({ region: 'corse' });
  });

  test('is none where the browser has none to give', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    await readPolicy();
    await refresh();
    expect(policy.value).toEqual({ policy: {}, refused: [] });
  });
});

describe('what is switched off', () => {
  test('asks for no notification, and tells none', async () => {
    letNotify(true);
    await writeToldSetting({ on: true, hour: 8 });
    await fill(await database(), [SOUDEUR]);
    await under({ noDesktopReminders: true });
    const shown = vi.spyOn(fakeBrowser.notifications, 'create').mockResolvedValue('jalon');
    setClock('2027-02-11T09:00:00');
    await wake();
    expect(shown).not.toHaveBeenCalled();
    const asked = vi.spyOn(fakeBrowser.permissions, 'request');
    expect(await switchToldOn()).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    expect(await readToldSetting()).toEqual({ on: true, hour: 8 });
    await under({});
    await wake();
    expect(shown).toHaveBeenCalledOnce();
  });

  test('shows nothing on the pages of CERES, whatever was chosen', async () => {
    expect(heldLevel.value).toBe('rappel');
    await under({ noCeresCard: true });
    expect(heldLevel.value).toBe('rien');
  });

  test('makes no link to the mail program', async () => {
    const letter = { to: 'a@exemple.invalid', subject: 'Objet', body: 'Texte' };
    expect(mailLink(letter)).toMatch(/^mailto:/);
    await under({ noMailLinks: true });
    expect(mailLink(letter)).toBeNull();
  });
});
