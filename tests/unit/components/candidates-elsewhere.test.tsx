import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { openedPlan } from '@/lib/actions/plans';
import { today } from '@/lib/actions/state';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { EditSession } from '@/components/forms/EditSession';
import { TodayView } from '@/components/today/TodayView';
import { fill, SOUDEUR } from '../store/database';
import { created, onScreen, plain, show, takeBack, toastText } from '../panel';
import { listed, SENT } from './candidates-listed';
import { field, saidOf } from './fields';
import { drawSession } from './session-screen';

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: (each) => plain(each) === name });

describe('in the checklist of the session', () => {
  const KEY = 'convoquer-candidats#';
  const TITLE = 'Convoquer les candidats';
  const element = () => box(`Fait : ${TITLE}`).closest('li') ?? document.body;
  const when = () => plain(element().querySelector('.line-when')?.textContent ?? '');

  async function listedIn(patch: Partial<Session>): Promise<void> {
    await fill(await database(), [{ ...SOUDEUR, ...patch }]);
    await show({ view: 'session', id: 's1' });
    await drawSession();
  }

  test('eleven of twelve are counted, and who is missing is named with the way to the list', async () => {
    await listedIn({ candidates: listed((n) => (n === 3 ? {} : { sentOn: SENT })) });
    expect(when()).toContain('11/12');
    expect(plain(element().querySelector('.who-is-missing')?.textContent ?? '')).toBe('Il manque : D. D.Liste des candidats');
    expect(within(element()).getByRole('link', { name: 'Liste des candidats' }).getAttribute('href')).toBe('#/sessions/s1/candidats');
  });

  test('twelve of twelve are done, on the day of the last sending; the box cannot say otherwise', async () => {
    await listedIn({ candidates: listed((n) => ({ sentOn: n === 5 ? civil('2027-01-31') : SENT })) });
    expect(when()).toBe('fait le dim. 31 janv. 2027, 12/12');
    fireEvent.click(box(`Fait : ${TITLE}`));
    await waitFor(() => expect(toastText()).toBe('Fait d’après la liste, 12/12 : modifiez-la pour rouvrir la tâche.'));
    expect(box(`Fait : ${TITLE}`).checked).toBe(true);
    expect(within(element()).queryByRole('button', { name: 'Remettre à faire' })).toBeNull();
  });

  test('ticked by hand while one is missing, it says so; unticked, it counts again', async () => {
    await listedIn({ candidates: listed((n) => (n === 3 ? {} : { sentOn: SENT })), ticks: { [KEY]: { ...EMPTY_TICK, status: 'fait', doneOn: SENT } } });
    expect(when()).toBe('fait le ven. 29 janv. 2027 (coché à la main : 11/12)');
    fireEvent.click(box(`Fait : ${TITLE}`));
    await waitFor(() => expect(when()).not.toContain('fait'));
    expect(when()).toContain('11/12');
  });

  test('the last sending makes it done, and undo takes that back', async () => {
    const { patchEntries } = await import('@/lib/actions/edit-people');
    await listedIn({ candidates: listed((n) => (n === 3 ? {} : { sentOn: SENT })) });
    const isOpen = () => openedPlan.value?.lines.find(({ key }) => key === KEY)?.open;
    expect(isOpen()).toBe(true);
    await patchEntries('s1', 'candidates', ['c3'], { sentOn: today.value });
    await waitFor(() => expect(when()).toBe('fait le lun. 1er févr. 2027, 12/12'));
    await takeBack();
    await waitFor(() => expect(when()).toContain('11/12'));
    expect(isOpen()).toBe(true);
  });
});

describe('elsewhere', () => {
  test('Aujourd’hui names those without proof once, from 31 days before the session on', async () => {
    const patch = { candidates: listed((n) => (n < 8 ? { sentOn: SENT, proofOn: SENT } : {})) };
    await fill(await database(), [{ ...SOUDEUR, start: civil('2027-03-04'), end: civil('2027-03-05'), ...patch }]);
    await show({ view: 'aujourdhui' });
    const { unmount } = render(<TodayView />);
    const link = await screen.findByRole('link', { name: (text) => plain(text) === 'Sans preuve : I. I., J. J., K. K. et 1 autre' });
    expect(link.getAttribute('href')).toBe('#/sessions/s1/candidats');
    unmount();
    await fill(await database(), [{ ...SOUDEUR, start: civil('2027-03-05'), end: civil('2027-03-06'), ...patch }]);
    await show({ view: 'aujourdhui' });
    render(<TodayView />);
    expect(screen.getAllByText('Soudeur').length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: /Sans preuve/ })).toBeNull();
  });

  test('the form of the session shows the count of the list, and does not ask for it', async () => {
    await fill(await database(), [{ ...SOUDEUR, candidateCount: 15, candidates: listed() }]);
    await show({ view: 'modifier', id: 's1' });
    render(<EditSession />);
    expect(field('Candidats prévus').value).toBe('12');
    expect(field('Candidats prévus').readOnly).toBe(true);
    expect(saidOf('Candidats prévus')).toBe('D’après la liste.');
  });

  test('without a list it is asked for', async () => {
    const id = await created();
    await show({ view: 'modifier', id });
    render(<EditSession />);
    expect(field('Candidats prévus').readOnly).toBe(false);
    expect(onScreen().candidates).toEqual([]);
  });
});
