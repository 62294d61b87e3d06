import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { answerLate, tickAll } from '@/lib/actions/answer-late';
import { database } from '@/lib/actions/database';
import { editAndLeave, editSession } from '@/lib/actions/edit-session';
import { openedPlan } from '@/lib/actions/plans';
import { today } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { behind } from '@/lib/plan/behind';
import { NEW_CENTRE } from '@/lib/session/centre';
import { readChanges } from '@/lib/store/read-session';
import { created, inStore, onScreen, show, takeBack, TODAY, toastText } from '../panel';

const DAY = civil('2026-12-10');
const badge = () => fakeBrowser.action.getBadgeText({});
const counts = () => openedPlan.value?.counts;

/** A session moved late today, on screen, with its question. */
async function late(): Promise<{ id: string; keys: readonly string[] }> {
  const id = await created();
  await editAndLeave(id, { start: civil('2027-03-08'), end: civil('2027-03-10') });
  await show({ view: 'session', id });
  return { id, keys: behind(onScreen(), NEW_CENTRE, today.value).map(({ key }) => key) };
}

const all = (keys: readonly string[], day = null as typeof DAY | null) => new Map(keys.map((key) => [key, day] as const));

describe('before it is answered', () => {
  test('what lies behind is « à régulariser », late for nobody, and one on the badge', async () => {
    const { keys } = await late();
    expect(keys.length).toBeGreaterThan(3);
    expect(counts()).toMatchObject({ overdue: 0, unanswered: keys.length });
    expect(await badge()).toBe('1');
  });
});

describe('an answer', () => {
  test('ticks what is done, each on its day or on one that nobody knows, as one act', async () => {
    const { id, keys } = await late();
    const before = await readChanges(await database(), id);
    await answerLate(id, new Map([...all(keys), ['commander-dte#', DAY]]));
    const { ticks, unansweredBefore } = onScreen();
    expect(Object.keys(ticks).sort()).toEqual([...keys].sort());
    expect(ticks['commander-dte#']).toMatchObject({ status: 'fait', doneOn: DAY });
    expect(ticks['creer-session-ceres#']).toMatchObject({ status: 'fait', doneOn: null });
    expect(unansweredBefore).toBeNull();
    expect(counts()).toMatchObject({ overdue: 0, unanswered: 0 });
    expect(await badge()).toBe('');
    const added = (await readChanges(await database(), id)).slice(before.length);
    expect(new Set(added.map(({ act }) => act)).size).toBe(1);
    expect(toastText()).toBe(`${String(keys.length)} tâches cochées`);
  });

  test('has what she took off asked for from then on as overdue', async () => {
    const { id, keys } = await late();
    const [first = '', ...others] = keys;
    await answerLate(id, all(others));
    expect(counts()).toMatchObject({ overdue: 1, unanswered: 0 });
    expect(openedPlan.value?.lines.find(({ key }) => key === first)?.overdue).toBe(true);
    expect(await badge()).toBe('1');
  });

  test('that nothing was done says so, and makes all of it overdue', async () => {
    const { id } = await late();
    await answerLate(id, new Map());
    expect(counts()?.overdue).toBeGreaterThan(3);
    expect(toastText()).toBe('Rien n’était fait');
  });

  test('is taken back, and the question is there again', async () => {
    const { id, keys } = await late();
    const before = onScreen();
    await answerLate(id, all(keys));
    await takeBack();
    expect(await inStore(id)).toEqual(before);
    expect(counts()).toMatchObject({ overdue: 0, unanswered: keys.length });
  });

  test('leaves alone what was settled elsewhere meanwhile, and what was noted', async () => {
    const { id, keys } = await late();
    await setStatus(id, 'commander-dte#', 'sans-objet');
    await answerLate(id, all(keys, DAY));
    expect(onScreen().ticks['commander-dte#']).toMatchObject({ status: 'sans-objet', doneOn: null });
    expect(onScreen().ticks['creer-session-ceres#']).toMatchObject({ status: 'fait', doneOn: DAY });
  });

  test('says in the session when the DTE came', async () => {
    const { id } = await late();
    await answerLate(id, new Map([['receptionner-dte#', DAY]]));
    expect(onScreen().dteReceivedOn).toBe(DAY);
  });

  test('takes « à refaire » off what is done', async () => {
    const id = await created();
    await tickAll(id, ['convoquer-jury#'], DAY);
    await editAndLeave(id, { start: civil('2027-02-08'), end: civil('2027-02-10') }, ['convoquer-jury#']);
    expect((await inStore(id))?.ticks['convoquer-jury#']).toMatchObject({ status: 'a-faire', redo: true });
    await answerLate(id, new Map([['convoquer-jury#', civil(TODAY)]]));
    expect((await inStore(id))?.ticks['convoquer-jury#']).toMatchObject({ status: 'fait', redo: null, doneOn: TODAY });
  });
});

describe('« tout cocher »', () => {
  test('ticks several on one day, as one act that is taken back', async () => {
    const id = await created();
    await tickAll(id, ['transmettre-pv#', 'commander-dte#'], DAY);
    expect(onScreen()).toMatchObject({ pvSentOn: DAY, ticks: { 'commander-dte#': { status: 'fait', doneOn: DAY } } });
    expect(toastText()).toBe('2 tâches cochées');
    await takeBack();
    expect(onScreen()).toMatchObject({ pvSentOn: null, ticks: {} });
  });

  test('leaves a question that was not answered yet', async () => {
    const { id } = await late();
    await tickAll(id, ['verifier-plateau#'], DAY);
    expect((await inStore(id))?.unansweredBefore).toBe(TODAY);
    await editSession(id, { notes: 'Relu' });
    expect((await inStore(id))?.unansweredBefore).toBe(TODAY);
  });
});
