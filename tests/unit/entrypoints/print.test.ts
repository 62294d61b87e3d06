import { expect, test, vi } from 'vitest';
import { choosePrint, printPlace, startPrint, type, typed } from '@/lib/actions/print';
import { printHref, printPlaceOf } from '@/lib/actions/print-place';
import { opened } from '@/lib/actions/state';
import { NOTHING_TYPED } from '@/lib/print/typed';
import { created } from '../panel';

/** Opens the page that prints at a paper of a session. */
async function open(session: string): Promise<void> {
  location.hash = `#formulaire/${session}`;
  await startPrint();
}

/** Whether the browser would ask before the page is left. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

test('the address of a paper names it and its session, whatever the id; the centre’s year has none', () => {
  for (const place of [{ print: 'formulaire', session: 'a/b ç#' }, { print: 'annee', session: null }]) {
    expect(printPlaceOf(printHref(place).replace('print.html', ''))).toEqual(place);
  }
  expect(printHref({ print: 'annee', session: null })).toBe('print.html#annee');
  expect(printPlaceOf('#formulaire/%')).toEqual({ print: 'formulaire', session: '%' });
  expect(printPlaceOf('')).toEqual({ print: '', session: null });
});

test('the page opens at the session that its address names', async () => {
  const session = await created();
  opened.value = null;
  await open(session);
  expect(printPlace.value).toEqual({ print: 'formulaire', session });
  await vi.waitFor(() => expect(opened.value).toMatchObject({ id: session }));
});

test('what is typed is kept from one paper to another, and forgotten with the session', async () => {
  const session = await created();
  await open(session);
  type({ place: 'Salle 4' });
  type({ order: 'A. B.' });
  choosePrint('calendrier');
  await vi.waitFor(() => expect(printPlace.value).toEqual({ print: 'calendrier', session }));
  expect(typed.value).toEqual({ ...NOTHING_TYPED, place: 'Salle 4', order: 'A. B.' });
  location.hash = '#calendrier/autre';
  await vi.waitFor(() => expect(opened.value).toBe('missing'));
  expect(typed.value).toEqual(NOTHING_TYPED);
});

test('the browser asks before the page is left once something is typed; a phase that was chosen is nothing to lose', async () => {
  await open(await created());
  expect(asksBeforeLeaving()).toBe(false);
  type({ phase: 'dte' });
  expect(asksBeforeLeaving()).toBe(false);
  type({ order: 'A. B.' });
  expect(asksBeforeLeaving()).toBe(true);
});
