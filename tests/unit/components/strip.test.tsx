import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab, screen as onCeres } from '@/lib/actions/ceres';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession } from '@/lib/actions/edit-session';
import { centre, today } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import { EMPTY_TICK } from '@/lib/session/tick';
import { Strip } from '@/components/beside/Strip';
import { letRead } from '../fake-permissions';
import { MACON, SOUDEUR } from '../store/database';
import { plain, toastText } from '../panel';
import { fact } from '../understood';
import { press } from './fields';
import { besideTab, CONVOCATIONS, data, fold, recalled, said, status, strip, tells, UNKNOWN, words } from './strip-screen';

const saying = () => screen.findByLabelText<HTMLSelectElement>('Je suis sur l’écran :');

test('elsewhere it is absent', () => {
  render(<Strip />);
  expect(words()).toBe('');
  expect(strip().classList.contains('strip')).toBe(false);
  expect(data()).toEqual({ screen: '', confidence: '0', session: '' });
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('on a tab without a live script it says what to do', async () => {
  await besideTab({ tab: 'asleep' }, SOUDEUR);
  await waitFor(() => expect(status()).toMatch(/^Rechargez l’onglet CERES pour que Jalon le voie/));
  expect(data()).toEqual({ screen: '', confidence: '0', session: '' });
});

describe('where the access to CERES was withdrawn', () => {
  test('it says so, and one button asks for it again', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, windowId: 1 }] as never);
    letRead(false);
    await followTab();
    render(<Strip />);
    await waitFor(() => expect(status()).toContain('Jalon n’a plus accès à CERES'));
    expect(await screen.findAllByRole('button')).toHaveLength(1);
    press('Redonner l’accès à CERES');
    await waitFor(() => expect(words()).toBe(''));
  });
});

describe('on a screen that is not recognised', () => {
  test('it says so, and lets the user say which it is', async () => {
    await besideTab(UNKNOWN, SOUDEUR);
    await waitFor(() => expect(status()).toBe('Écran de CERES non reconnu.'));
    expect(data()).toEqual({ screen: '', confidence: '0', session: '' });
    const choice = await saying();
    expect(choice.value).toBe('');
    expect([...choice.options].map(({ text }) => text)).toHaveLength(13);
    fireEvent.change(choice, { target: { value: 'convocations' } });
    await waitFor(() => expect(words()).toContain('au plus tard ven. 12 févr. 2027'));
    expect(data()).toEqual({ screen: 'convocations', confidence: '1', session: 's1' });
    expect(status()).toBe('Écran CERES : Convocations');
    await waitFor(() => expect(toastText()).toMatch(/^Retenu pour cette page : Convocations/));
    expect(centre.value.screens).toMatchObject([{ route: '/#/a', screen: 'convocations' }]);
  });
});

describe('the user’s word on a screen that is', () => {
  test('« ce n’est pas cet écran » takes its reminders away at one click', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    await recalled();
    press('Ce n’est pas cet écran');
    await waitFor(() => expect(status()).toBe('Vous avez dit que cette page n’est aucun de ces écrans.'));
    expect(data()).toMatchObject({ screen: '', confidence: '0' });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    await waitFor(() => expect(toastText()).toContain('aucun de ces écrans'));
  });

  test('another screen takes its place, and why it was recognised is still told', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    await recalled();
    expect(words()).toContain('Reconnu à 87 %');
    fireEvent.change(await saying(), { target: { value: 'jury' } });
    await waitFor(() => expect(data()).toMatchObject({ screen: 'jury', confidence: '1' }));
    await waitFor(() => expect(words()).toContain('Selon vous (reconnu à 87 %)'));
    expect(onCeres.value).toBe('jury');
  });
});

describe('on the convocations screen', () => {
  test('it recalls the validation: the right day, the days left, what it freezes, both risks and the source', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toBe('Valider les convocations dans CERES : au plus tard ven. 12 févr. 2027, dans 11 jours');
    expect(words()).toContain('Valider fige la liste des candidats, le jury et les dates de la session');
    expect(words()).toContain('Ne pas valider avant la fin du ven. 12 févr. 2027 met hors délai. En cas de doute, votre DDETS.');
    expect(said(reminder)).toContain('source 002, l. 15-16');
    expect(data()).toEqual({ screen: 'convocations', confidence: '0.87', session: 's1' });
  });

  test('it names what is not ready, until it is', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    expect(said(await recalled())).toContain('Pas encore prêt : créer les parcours des candidats dans CERES et les inscrire et constituer le jury et l’inscrire dans CERES.');
  });

  test('with all ready says nothing of that', async () => {
    const done = { ...EMPTY_TICK, status: 'fait' as const };
    await besideTab(CONVOCATIONS, { ...SOUDEUR, ticks: { 'creer-parcours-candidats#': done, 'constituer-jury#': done } });
    expect(said(await recalled())).not.toContain('Pas encore prêt');
  });

  test('late, it says by how much', async () => {
    await besideTab(CONVOCATIONS, { ...SOUDEUR, start: civil('2027-03-01'), end: civil('2027-03-20') });
    expect(plain((await recalled()).textContent)).toBe('Valider les convocations dans CERES : au plus tard ven. 29 janv. 2027, 3 jours de retard');
  });

  test('where the last day is none of work, says the one before it', async () => {
    await besideTab(CONVOCATIONS, { ...SOUDEUR, start: civil('2027-03-16') });
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toBe('Valider les convocations dans CERES : au plus tard sam. 13 févr. 2027, dans 12 jours');
    expect(said(reminder)).toContain('Dernier jour ouvré : ven. 12 févr. 2027.');
  });

  test('for a centre that convenes outside CERES gives no date, and says to wait', async () => {
    await editCentre({ convenes: 'hors-ceres' });
    await besideTab(CONVOCATIONS, SOUDEUR);
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toContain('aucune date');
    expect(said(reminder)).toContain('ne validez que lorsque tout est définitif');
    expect(words()).toContain('Ne pas valider à temps met hors délai.');
  });

  test('without a session recalls the rule in words, and says how to have its dates', async () => {
    await besideTab(CONVOCATIONS);
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toBe('Valider les convocations dans CERES');
    expect(said(reminder)).toContain('31 jours avant le début de la session (source 002, l. 15-16)');
    expect(words()).toContain('Créez d’abord la session dans Jalon');
    expect(words()).toContain('Ne pas valider à temps met hors délai.');
  });

  test('of several sessions, speaks of the one chosen', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR, MACON);
    const choice = await screen.findByLabelText<HTMLSelectElement>('Session');
    await waitFor(() => expect([...choice.options].map(({ text }) => plain(text))).toEqual(['choisir…', 'Soudeur, 15 – 17 mars 2027', 'Maçon, 3 – 4 mai 2027']));
    expect(plain((await recalled()).textContent)).not.toContain('2027');
    fireEvent.change(choice, { target: { value: 's2' } });
    await waitFor(() => expect(words()).toContain('au plus tard ven. 2 avr. 2027'));
    expect(data()).toMatchObject({ session: 's2' });
  });
});

describe('« Compris »', () => {
  const button = (heading: HTMLElement) => fold(heading)?.querySelector('button') ?? heading;

  test('only the first that is not understood is unfolded; understood, it folds and the next one opens', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    const first = await recalled();
    const second = await screen.findByRole('heading', { level: 2, name: /^Convoquer les candidats/ });
    expect([fold(first)?.open, fold(second)?.open]).toEqual([true, false]);
    fireEvent.click(button(first));
    await waitFor(() => expect([fold(first)?.open, fold(second)?.open]).toEqual([false, true]));
    expect(document.activeElement).toBe(first.closest('summary'));
    expect(words()).toContain('Valider fige');
  });

  test('holds for this screen and session, in a panel opened later', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR, MACON);
    const choice = await screen.findByLabelText<HTMLSelectElement>('Session');
    fireEvent.change(choice, { target: { value: 's1' } });
    await waitFor(() => expect(data()).toMatchObject({ session: 's1' }));
    await waitFor(() => expect(words()).toContain('ven. 12 févr. 2027'));
    fireEvent.click(button(await recalled()));
    await waitFor(async () => expect(fold(await recalled())?.open).toBe(false));
    fireEvent.change(choice, { target: { value: 's2' } });
    await waitFor(() => expect(words()).toContain('ven. 2 avr. 2027'));
    expect(fold(await recalled())?.open).toBe(true);
    fireEvent.change(choice, { target: { value: 's1' } });
    await waitFor(() => expect(words()).toContain('ven. 12 févr. 2027'));
    expect(fold(await recalled())?.open).toBe(false);
  });

  test('comes back when its urgency changes', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    fireEvent.click(button(await recalled()));
    await waitFor(async () => expect(fold(await recalled())?.open).toBe(false));
    today.value = civil('2027-02-06');
    await waitFor(async () => expect(fold(await recalled())?.open).toBe(true));
  });

  test('what it folded can be unfolded by hand, and says no more that it is to be understood', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    fireEvent.click(button(await recalled()));
    await waitFor(async () => expect(fold(await recalled())?.open).toBe(false));
    const again = fold(await recalled());
    if (again !== null) again.open = true;
    await waitFor(async () => expect(fold(await recalled())?.open).toBe(true));
    expect(again?.querySelector('button')).toBeNull();
  });
});

test('beside the session’s own page, what is late of all of it', async () => {
  await besideTab(tells({ screen: 'fiche-session' }), SOUDEUR);
  const link = await screen.findByRole('link', { name: /tâches en retard$/ });
  expect(link.getAttribute('href')).toBe('#/sessions/s1');
  await editSession('s1', { start: civil('2028-03-15'), end: civil('2028-03-17') });
  await waitFor(() => expect(words()).toContain('Rien n’est en retard pour cette session.'));
});

test('the guard answers in the live region as the days are typed', async () => {
  await besideTab(tells({ screen: 'creation-session', facts: [fact('2027-02-15', 'champ', 'Date de début')] }));
  await waitFor(() => expect(status()).toMatch(/Écran CERES : Création d’une session.*Début le lun. 15 févr. 2027 : création attendue/));
});

test('what a button is about to freeze is said aloud, of this tab alone', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, windowId: 1, url: 'https://ceres.emploi.gouv.fr/#/a' }] as never);
  await besideTab(CONVOCATIONS, SOUDEUR);
  await waitFor(() => expect(status()).toContain('Convocations'));
  const gesture = { type: 'jalon/geste', button: 'Valider les convocations' };
  const heard = (id: number) =>
    fakeBrowser.runtime.onMessage.trigger(gesture, { id: fakeBrowser.runtime.id, url: 'https://ceres.emploi.gouv.fr/#/a', frameId: 0, tab: { id, windowId: 1 } } as never);
  await Promise.all([...(await heard(9)), ...(await heard(4))]);
  await waitFor(() => expect(status()).toMatch(/Jalon : .*fige la liste des candidats/));
});
