import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Suppose } from '@/components/suppose/Suppose';
import { tickAll } from '@/lib/actions/answer-late';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { civil } from '@/lib/dates/civil';
import { refresh } from '@/lib/actions/refresh';
import { failPuts } from '../store/database';
import { created, inStore, onScreen, plain, show, takeBack, TODAY, toastText } from '../panel';
import { button, field, press, type } from './fields';

const DONE = ['commander-dte#', 'informer-ddets#', 'designer-responsable#'];

/** « Et si ? » of a session in September, with this done. */
async function supposing(done: readonly string[] = [], start = '2027-09-13', end = '2027-09-15'): Promise<string> {
  const id = await created('Soudeur', start, end);
  if (done.length > 0) await tickAll(id, done, civil('2027-01-20'));
  render(<Suppose />);
  return id;
}

const days = () => [field('Premier jour').value, field('Dernier jour').value];
const result = () => screen.queryByRole('region', { name: 'Ce qui changerait' });
const summary = () => within(screen.getByRole('status')).getAllByRole('listitem').map(({ textContent }) => plain(textContent));

/** What stands under a heading of the result; null without it. */
function part(heading: string): string | null {
  return plain(screen.queryByRole('heading', { name: heading })?.closest('section')?.textContent ?? '') || null;
}

describe('before other days are chosen', () => {
  test('shows the session’s own, and nothing to apply', async () => {
    await supposing();
    expect(days()).toEqual(['2027-09-13', '2027-09-15']);
    expect(result()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Appliquer ces dates' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Ne rien changer' }).getAttribute('href')).toBe(`#/sessions/${onScreen().id}`);
  });

  test('says when it could start at the earliest, after what is ticked in it', async () => {
    await supposing(['designer-responsable#', 'creer-session-ceres#', 'commander-dte#', 'informer-ddets#']);
    const earliest = screen.getByText(/^D’après ce qui est coché dans cette session\./).closest('details');
    expect(plain(earliest?.textContent ?? '')).toMatch(/Au plus tôt, sans retard : jeu. 4 mars 2027.*Valider les convocations dans CERES, au plus tard le dim. 31 janv. 2027/);
  });
});

describe('choosing other days', () => {
  test('keeps the length, until another last day is chosen', async () => {
    await supposing();
    type('Premier jour', '2027-10-04');
    await waitFor(() => expect(days()).toEqual(['2027-10-04', '2027-10-06']));
    type('Dernier jour', '2027-10-05');
    type('Premier jour', '2027-10-11');
    await waitFor(() => expect(days()).toEqual(['2027-10-11', '2027-10-12']));
  });

  test.each([
    ['+ 1 semaine', '2027-09-20', '2027-09-22'],
    ['− 1 semaine', '2027-09-06', '2027-09-08'],
    ['+ 1 mois', '2027-10-13', '2027-10-15'],
    ['Au plus tôt sans retard', '2027-05-03', '2027-05-05'],
  ])('« %s » goes to %s', async (name, start, end) => {
    await supposing();
    press(name);
    await waitFor(() => expect(days()).toEqual([start, end]));
  });

  test('the margins have a day of their own, a working day', async () => {
    await supposing(['designer-responsable#', 'creer-session-ceres#', 'commander-dte#', 'informer-ddets#']);
    press('Au plus tôt sans retard');
    await waitFor(() => expect(days()[0]).toBe('2027-03-04'));
    press('Au plus tôt conseillé');
    await waitFor(() => expect(days()[0]).toBe('2027-05-03'));
  });

  test('goes step by step, and back to the current days', async () => {
    await supposing();
    press('+ 1 semaine');
    press('+ 1 semaine');
    await waitFor(() => expect(days()).toEqual(['2027-09-27', '2027-09-29']));
    press('Dates actuelles');
    await waitFor(() => expect(days()).toEqual(['2027-09-13', '2027-09-15']));
    expect(result()).toBeNull();
  });

  test('that are none is told at the field, and leaves nothing to apply', async () => {
    await supposing();
    type('Dernier jour', '2027-09-10');
    await screen.findByText('Le dernier jour est avant le premier : corrigez l’un des deux.', { normalizer: plain });
    expect(field('Dernier jour').getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByRole('button', { name: 'Appliquer ces dates' })).toBeNull();
  });
});

describe('what they would change', () => {
  test('is told as it is chosen: how far, how many, which days are worked', async () => {
    await supposing();
    press('+ 1 semaine');
    await waitFor(() => expect(summary()).toEqual([expect.stringMatching(/^\d+ échéances reculent de 7 jours$/)]));
    expect(plain(screen.getByRole('status').textContent)).toContain('13 – 15 septembre 2027 → 20 – 22 septembre 20277 jours plus tard · 3 jours ouvrés');
  });

  test('is told by phase, from a day to another', async () => {
    await supposing();
    press('+ 1 semaine');
    await screen.findByText(/^Réception des DTE : /, { normalizer: plain });
    expect(part('Ce qui bouge')).toContain('Réceptionner les dossiers techniques d’évaluationlun. 23 août 2027 → lun. 30 août 2027');
  });

  test('too soon: what becomes late, that the first day is not worked, and that « Déjà fait ? » follows', async () => {
    await supposing();
    type('Premier jour', '2027-03-14');
    await waitFor(() => expect(summary()).toContainEqual(expect.stringMatching(/^5 échéances deviennent en retard$/)));
    expect(part('Deviendrait en retard')).toContain('Créer la session dans CERESdim. 13 juin 2027 → dim. 13 déc. 2026en retard');
    expect(part('À vérifier en plus')).toContain('Des tâches demandées avant la session sont déjà en retard.');
    screen.getByText('Le premier jour n’est pas ouvré : dim. 14 mars 2027.', { normalizer: plain });
    screen.getByText('Ensuite, Jalon vous demandera ce qui est déjà fait.');
  });

  test('later: what is late no more, what is shut again, and what is no more to be checked', async () => {
    await supposing([], '2027-02-15', '2027-02-17');
    expect(part('Ne serait plus en retard')).toBeNull();
    type('Premier jour', '2027-09-13');
    await waitFor(() => expect(part('Ne serait plus en retard')).toContain('Créer la session dans CERES'));
    expect(part('Ne serait pas encore ouvert')).toContain('Relancer l’AFPA');
    expect(part('Ne serait plus à vérifier')).toContain('Des tâches demandées avant la session sont déjà en retard.');
  });

  test('sooner: what becomes possible', async () => {
    await supposing();
    type('Premier jour', '2027-02-15');
    await waitFor(() => expect(part('Deviendrait possible')).toContain('Relancer l’AFPA tant que les dossiers ne sont pas arrivésà partir du lun. 25 janv. 2027'));
  });

  test('what was done for the former days is to be done again, by when, and who is to be told', async () => {
    await supposing(DONE);
    type('Premier jour', '2027-04-26');
    const redo = await screen.findByRole('group', { name: 'À refaire pour les nouvelles dates' });
    const boxes = within(redo).getAllByRole<HTMLInputElement>('checkbox').map(({ checked, parentElement }) => [checked, plain(parentElement?.textContent ?? '')]);
    expect(boxes).toEqual([
      [true, 'Commander les dossiers techniques d’évaluation dans CERESau plus tard le lun. 25 janv. 2027en retard'],
      [true, 'Informer la DDETS des dates, du lieu, des candidats et du responsableau plus tard le mar. 26 janv. 2027en retard'],
    ]);
    expect(plain(redo.textContent)).toContain('Prévenez l’AFPA et la DDETS.');
    screen.getByText('2 tâches à refaire seraient déjà en retard', { normalizer: plain });
    screen.getByText('Ensuite, Jalon vous demandera ce qui est déjà fait.');
  });

  test('is kept nowhere', async () => {
    const id = await supposing(DONE);
    const before = await inStore(id);
    press('+ 1 mois');
    await waitFor(() => expect(result()).not.toBeNull());
    await refresh();
    expect(await inStore(id)).toEqual(before);
    expect(onScreen()).toEqual(before);
  });
});

describe('« Appliquer ces dates »', () => {
  test('saves them and goes to the session; undone, the session is exactly as it was', async () => {
    const id = await supposing(DONE);
    const before = await inStore(id);
    press('+ 1 semaine');
    await waitFor(() => button('Appliquer ces dates'));
    press('Appliquer ces dates');
    await waitFor(() => expect(toastText()).toBe('Session modifiée'));
    expect(location.hash).toBe(`#/sessions/${id}`);
    expect(await inStore(id)).toMatchObject({ start: '2027-09-20', end: '2027-09-22', ticks: { 'commander-dte#': { status: 'a-faire', redo: true } } });
    await takeBack();
    expect(await inStore(id)).toEqual(before);
  });

  test('leaves done what she takes off, even where the days change again', async () => {
    const id = await supposing(DONE);
    press('+ 1 semaine');
    const box = await screen.findByLabelText(/^Commander les dossiers/);
    fireEvent.click(box);
    press('+ 1 semaine');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^Commander les dossiers/).checked).toBe(false));
    press('Appliquer ces dates');
    await waitFor(async () => expect((await inStore(id))?.start).toBe('2027-09-27'));
    const { ticks } = (await inStore(id)) ?? onScreen();
    expect([ticks['commander-dte#']?.status, ticks['informer-ddets#']?.redo]).toEqual(['fait', true]);
  });

  test('with something behind them leads to « Déjà fait ? »', async () => {
    const id = await supposing();
    type('Premier jour', '2027-03-15');
    await waitFor(() => button('Appliquer ces dates'));
    press('Appliquer ces dates');
    await waitFor(() => expect(location.hash).toBe(`#/sessions/${id}/deja-fait`));
    expect((await inStore(id))?.unansweredBefore).toBe(TODAY);
  });

  test('that could not be saved leaves all before her eyes, and says why', async () => {
    await supposing();
    press('+ 1 semaine');
    await waitFor(() => button('Appliquer ces dates'));
    failPuts('sessions');
    press('Appliquer ces dates');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(days()).toEqual(['2027-09-20', '2027-09-22']);
  });
});

describe('by keyboard', () => {
  test('Enter in a field applies, where there is something to apply', async () => {
    const id = await supposing();
    const form = () => field('Premier jour').form ?? document.body;
    fireEvent.submit(form());
    type('Premier jour', '2027-09-20');
    await waitFor(() => expect(result()).not.toBeNull());
    fireEvent.submit(form());
    await waitFor(() => expect(toastText()).toBe('Session modifiée'));
    expect((await inStore(id))?.start).toBe('2027-09-20');
  });

  test('one comes by the days, the quick ways, what is to be done again, then « Appliquer » and « Laisser », and nothing is out of reach', async () => {
    await supposing(DONE);
    press('+ 1 semaine');
    await screen.findByRole('group', { name: 'À refaire pour les nouvelles dates' });
    const reached = [...document.querySelectorAll('a[href], input, button, summary')];
    expect(reached.filter((one) => one.hasAttribute('tabindex') || one.hasAttribute('disabled'))).toEqual([]);
    const name = (one: Element) => plain((one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent) ?? '');
    expect(reached.filter((one) => one.closest('details') === null).map(name)).toEqual([
      'Soudeur',
      'Premier jour',
      'Dernier jour',
      '− 1 semaine',
      '+ 1 semaine',
      '+ 1 mois',
      'Au plus tôt sans retard',
      'Dates actuelles',
      expect.stringMatching(/^Commander les dossiers/),
      expect.stringMatching(/^Informer la DDETS/),
      'Appliquer ces dates',
      'Ne rien changer',
    ]);
  });
});

describe('a session whose days are not to be moved', () => {
  test.each([
    ['archivee', /^Cette session est archivée/],
    ['annulee', /^Cette session est annulée/],
  ] as const)('%s: says why not, and what to do first', async (state, why) => {
    const id = await created();
    await editSession(id, { state });
    render(<Suppose />);
    screen.getByText(why);
    expect(screen.queryByLabelText('Premier jour')).toBeNull();
    expect(screen.getByRole('link', { name: 'Soudeur' }).getAttribute('href')).toBe(`#/sessions/${id}`);
  });

  test('removed: says that it is not there', async () => {
    const id = await created();
    await removeSession(id);
    await show({ view: 'et-si', id });
    render(<Suppose />);
    screen.getByRole('heading', { name: 'Session introuvable' });
  });

  test('put off, it may be: new days are what it waits for', async () => {
    const id = await created();
    await editSession(id, { state: 'reportee' });
    render(<Suppose />);
    press('+ 1 mois');
    await waitFor(() => button('Appliquer ces dates'));
  });
});
