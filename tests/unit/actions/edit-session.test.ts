import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { editAndLeave, editSession, patched } from '@/lib/actions/edit-session';
import { database } from '@/lib/actions/database';
import { openedPlan } from '@/lib/actions/plans';
import { previewEdit } from '@/lib/actions/preview-edit';
import { tickAll } from '@/lib/actions/answer-late';
import { NEW_CENTRE } from '@/lib/session/centre';
import { EMPTY_TICK } from '@/lib/session/tick';
import { readChanges } from '@/lib/store/read-session';
import { settledBut, SOUDEUR } from '../store/database';
import { created, inStore, onScreen, takeBack, TODAY, toastText } from '../panel';

const LATER = { start: civil('2027-09-13'), end: civil('2027-09-15') };
const SOONER = { start: civil('2027-03-08'), end: civil('2027-03-10') };
const ARCHIVED = { ...SOUDEUR, state: 'archivee' as const };

describe('days that move', () => {
  test('with something behind them are asked about from today, as one act with the days', async () => {
    const id = await created();
    const before = await readChanges(await database(), id);
    await editAndLeave(id, SOONER);
    expect(await inStore(id)).toMatchObject({ ...SOONER, unansweredBefore: TODAY });
    const added = (await readChanges(await database(), id)).slice(before.length);
    expect(added.map(({ path }) => path).sort()).toEqual(['end', 'start', 'unansweredBefore']);
    expect(new Set(added.map(({ act }) => act)).size).toBe(1);
    expect(openedPlan.value?.counts).toMatchObject({ overdue: 0 });
    expect(location.hash).toBe(`#/sessions/${id}/deja-fait`);
    expect(toastText()).toBe('Session modifiée');
  });

  test('with nothing behind them go back to the session', async () => {
    const id = await created();
    await editAndLeave(id, LATER);
    expect((await inStore(id))?.unansweredBefore).toBeNull();
    expect(location.hash).toBe(`#/sessions/${id}`);
  });

  test('to a past of long ago are accepted', async () => {
    const id = await created();
    await editAndLeave(id, { start: civil('2019-03-11'), end: civil('2019-03-13') });
    expect(await inStore(id)).toMatchObject({ start: '2019-03-11', unansweredBefore: TODAY });
  });

  test('take what was answered late in a former move off, where nothing lies behind any more', () => {
    const asked = patched(SOUDEUR, SOONER, [], NEW_CENTRE);
    expect(asked.unansweredBefore).toBe(TODAY);
    expect(patched(asked, LATER, [], NEW_CENTRE).unansweredBefore).toBeNull();
  });

  test('of a session that is reported ask nothing now', async () => {
    const id = await created();
    await editAndLeave(id, { ...SOONER, state: 'reportee' });
    expect(location.hash).toBe(`#/sessions/${id}`);
  });

  test('of an archived session ask nothing, and leave its plan', () => {
    const kept = patched(SOUDEUR, { state: 'archivee' }, [], NEW_CENTRE);
    const moved = patched(kept, SOONER, [], NEW_CENTRE);
    expect(moved).toMatchObject({ unansweredBefore: null, frozen: kept.frozen });
  });

  test('are taken back with all that followed', async () => {
    const id = await created();
    await tickAll(id, ['convoquer-jury#'], civil('2027-01-20'));
    const before = onScreen();
    await editAndLeave(id, SOONER, ['convoquer-jury#']);
    await takeBack();
    expect(await inStore(id)).toEqual(before);
  });
});

describe('other fields', () => {
  test('ask nothing about what lies behind', async () => {
    const id = await created();
    await editAndLeave(id, { transport: true });
    expect((await inStore(id))?.unansweredBefore).toBeNull();
    expect(location.hash).toBe(`#/sessions/${id}`);
  });

  test('leave a question that was not answered yet', () => {
    const asked = { ...SOUDEUR, unansweredBefore: civil(TODAY) };
    expect(patched(asked, { transport: true }, [], NEW_CENTRE).unansweredBefore).toBe(TODAY);
  });

  test('that say when something came tick it', () => {
    const received = patched(SOUDEUR, { dteReceivedOn: civil('2027-01-29') }, [], NEW_CENTRE);
    expect(received.ticks['receptionner-dte#']).toMatchObject({ status: 'fait', doneOn: '2027-01-29' });
  });
});

test('what is to be done again is « à faire », marked so, and keeps what was noted', () => {
  const done = { ...EMPTY_TICK, status: 'fait' as const, doneOn: civil('2027-01-20'), doneBy: 'A. L.', observation: 'Par courrier' };
  const ticks = { 'convoquer-jury#': done, 'informer-ddets#': done };
  expect(patched({ ...SOUDEUR, ticks }, SOONER, ['convoquer-jury#'], NEW_CENTRE).ticks).toEqual({
    'convoquer-jury#': { ...done, status: 'a-faire', doneOn: null, redo: true },
    'informer-ddets#': done,
  });
});

describe('archiving', () => {
  test('keeps the plan in the same act, and « Annuler » takes both back', async () => {
    const id = await created();
    await editSession(id, { state: 'archivee' });
    expect((await inStore(id))?.frozen).toContain('creer-session-ceres');
    await takeBack();
    expect(await inStore(id)).toMatchObject({ state: 'active', frozen: null });
  });
});

describe('what a patch would do', () => {
  test('is null where nothing moves: it is then saved at once', () => {
    expect(previewEdit(SOUDEUR, { title: 'Soudeuse', notes: 'Relu' })).toBeNull();
    expect(previewEdit(SOUDEUR, {})).toBeNull();
  });

  test('is what moves, and whether « Déjà fait ? » comes next', () => {
    expect(previewEdit(SOUDEUR, SOONER)).toMatchObject({ patch: SOONER, asksLate: true });
    expect(previewEdit(SOUDEUR, LATER)).toMatchObject({ asksLate: false });
    expect(previewEdit(SOUDEUR, { transport: true })).toMatchObject({ asksLate: false });
    expect(previewEdit(SOUDEUR, { ...SOONER, state: 'annulee' })).toMatchObject({ asksLate: false });
  });

  test('writes nothing', async () => {
    const id = await created();
    const before = onScreen();
    previewEdit(before, SOONER);
    expect(await inStore(id)).toEqual(before);
  });

  const warned = (patch: Parameters<typeof previewEdit>[1], of = SOUDEUR) => previewEdit(of, patch)?.warnings.map(({ id }) => id) ?? [];

  test('warns of a session after its title, and of one longer than a year', () => {
    expect(warned({ titleExpiry: civil('2027-03-16') })).toEqual(['session-apres-le-titre']);
    expect(warned({ titleExpiry: civil('2027-03-17') })).toEqual([]);
    expect(warned({ end: civil('2028-03-15') })).toEqual([]);
    expect(warned({ end: civil('2028-03-16') })).toEqual(['session-trop-longue']);
  });

  test('stops for a new warning alone, and not again for one that stood already', () => {
    const settled = settledBut({ ...SOUDEUR, titleExpiry: civil('2027-03-18') });
    expect(previewEdit(settled, { titleExpiry: civil('2027-03-16') })).toMatchObject({ moves: { moved: [], added: [], dropped: [], undone: [] } });
    const after = { ...settled, titleExpiry: civil('2027-03-16') };
    expect(previewEdit(after, { titleExpiry: civil('2027-03-15') })).toBeNull();
  });

  test('of an archived session is nothing: its plan is kept', () => {
    expect(previewEdit(patched(SOUDEUR, ARCHIVED, [], NEW_CENTRE), { ...SOONER })).toBeNull();
  });
});
