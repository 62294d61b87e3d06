import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { EditSession } from '@/components/forms/EditSession';
import { CentreForm } from '@/components/settings/CentreForm';
import { civil } from '@/lib/dates/civil';
import { tickAll } from '@/lib/actions/answer-late';
import { database } from '@/lib/actions/database';
import { centre } from '@/lib/actions/state';
import { failPuts, fill, MACON, SOUDEUR } from '../store/database';
import { created, inStore, onScreen, plain, TODAY, toastText } from '../panel';
import { button, choose, field, press, type } from './fields';

const items = (list: HTMLElement) => within(list).getAllByRole('listitem').map(({ textContent }) => plain(textContent));

/** The lines that say what moves. */
async function lines(): Promise<string[]> {
  const section = await screen.findByRole('region', { name: 'Ce qui change' });
  const [list] = within(section).getAllByRole('list');
  return items(list ?? document.body);
}

/** A session, its form filled with other days, and submitted. */
async function moving(start: string, end: string, done: readonly string[] = []): Promise<string> {
  const id = await created('Soudeur', '2027-09-13', '2027-09-15');
  if (done.length > 0) await tickAll(id, done, civil('2027-01-20'));
  render(<EditSession />);
  type('Premier jour', start);
  type('Dernier jour', end);
  press('Enregistrer');
  return id;
}

describe('days that change', () => {
  test('show what moves before anything is saved', async () => {
    const id = await moving('2027-09-20', '2027-09-22');
    expect(await lines()).toEqual([expect.stringMatching(/^\d+ échéances reculent de 7 jours$/)]);
    expect(document.activeElement?.textContent).toBe('Ce qui change');
    screen.getByText((text) => plain(text) === '13 – 15 septembre 2027 → 20 – 22 septembre 2027');
    expect((await inStore(id))?.start).toBe('2027-09-13');
  });

  test('tell each move, from a day to another', async () => {
    await moving('2027-09-20', '2027-09-22');
    await lines();
    const detail = screen.getByText('Voir le détail').closest('details') ?? document.body;
    expect(plain(detail.textContent)).toContain('Réceptionner les dossiers techniques d’évaluationlun. 23 août 2027 → lun. 30 août 2027');
  });

  test('are saved once confirmed', async () => {
    const id = await moving('2027-09-20', '2027-09-22');
    await lines();
    press('Confirmer');
    await waitFor(async () => expect((await inStore(id))?.start).toBe('2027-09-20'));
    await waitFor(() => expect(toastText()).toBe('Session modifiée'));
    expect(location.hash).toBe(`#/sessions/${id}`);
  });

  test('left for the form are still typed there, and its button has the focus', async () => {
    const id = await moving('2027-09-20', '2027-09-22');
    await lines();
    press('Revenir');
    await waitFor(() => expect(field('Premier jour').value).toBe('2027-09-20'));
    await waitFor(() => expect(document.activeElement).toBe(button('Enregistrer')));
    expect((await inStore(id))?.start).toBe('2027-09-13');
  });

  test('with something behind them say so, then lead to « Déjà fait ? »', async () => {
    const id = await moving('2027-03-15', '2027-03-17');
    expect(await lines()).toContainEqual(expect.stringMatching(/^\d+ échéances deviennent en retard$/));
    screen.getByText('Ensuite, Jalon vous demandera ce qui est déjà fait.');
    press('Confirmer');
    await waitFor(() => expect(location.hash).toBe(`#/sessions/${id}/deja-fait`));
    await waitFor(async () => expect((await inStore(id))?.unansweredBefore).toBe(TODAY));
  });

  test('that could not be saved stay before her eyes, and say why', async () => {
    await moving('2027-09-20', '2027-09-22');
    await lines();
    failPuts('sessions');
    press('Confirmer');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    screen.getByRole('heading', { name: 'Ce qui change' });
  });

  test('that are no days are refused at the field', async () => {
    await moving('2027-09-20', '2027-09-17');
    await screen.findByText(/^Le dernier jour est avant le premier/);
    expect(screen.queryByRole('heading', { name: 'Ce qui change' })).toBeNull();
  });

  test('of a session longer than a year are warned of, not refused', async () => {
    const id = await moving('2027-09-13', '2028-09-15');
    await screen.findByText('La session dure plus d’un an.');
    press('Confirmer');
    await waitFor(async () => expect((await inStore(id))?.end).toBe('2028-09-15'));
  });
});

describe('what was done for the former days', () => {
  const DONE = ['commander-dte#', 'informer-ddets#', 'designer-responsable#'];
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked, parentElement }) => [checked, plain(parentElement?.textContent ?? '')]);
  const told = () => plain(document.querySelector('.moves-tell')?.textContent ?? '');

  test('is proposed to be done again, ticked, with whom to tell', async () => {
    await moving('2027-09-20', '2027-09-22', DONE);
    await lines();
    expect(boxes()).toEqual([
      [true, 'Commander les dossiers techniques d’évaluation dans CERES'],
      [true, 'Informer la DDETS des dates, du lieu, des candidats et du responsable'],
    ]);
    expect(told()).toBe('Prévenez l’AFPA et la DDETS.');
  });

  test('is set back to « à faire » and marked, once confirmed', async () => {
    const id = await moving('2027-09-20', '2027-09-22', DONE);
    await lines();
    press('Confirmer');
    await waitFor(async () => expect((await inStore(id))?.start).toBe('2027-09-20'));
    await waitFor(() => expect(onScreen().start).toBe('2027-09-20'));
    const { ticks } = onScreen();
    expect(ticks['commander-dte#']).toMatchObject({ status: 'a-faire', redo: true, doneOn: null });
    expect(ticks['designer-responsable#']).toMatchObject({ status: 'fait', redo: null });
  });

  test('stays done where she takes its tick off', async () => {
    const id = await moving('2027-09-20', '2027-09-22', DONE);
    await lines();
    const [first] = screen.getAllByRole('checkbox');
    fireEvent.click(first ?? document.body);
    await waitFor(() => expect(told()).toBe('Prévenez la DDETS.'));
    press('Confirmer');
    await waitFor(async () => expect((await inStore(id))?.start).toBe('2027-09-20'));
    await waitFor(() => expect(onScreen().start).toBe('2027-09-20'));
    expect(onScreen().ticks['commander-dte#']).toMatchObject({ status: 'fait' });
    expect(onScreen().ticks['informer-ddets#']).toMatchObject({ status: 'a-faire', redo: true });
  });

  test('is not spoken of when only another field moves dates', async () => {
    await created('Soudeur', '2027-09-13', '2027-09-15');
    await tickAll(onScreen().id, DONE, civil('2027-01-20'));
    render(<EditSession />);
    fireEvent.click(field('Titre de transport'));
    press('Enregistrer');
    expect(await lines()).toEqual(['2 échéances avancent de 3 jours']);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });
});

test('a session in which nothing moves is saved at once', async () => {
  const id = await created('Soudeur', '2027-09-13', '2027-09-15');
  render(<EditSession />);
  type('Notes', 'Relu');
  press('Enregistrer');
  await waitFor(() => expect(toastText()).toBe('Session modifiée'));
  expect((await inStore(id))?.notes).toBe('Relu');
});

describe('the region, the territory, the way of convening', () => {
  const told = () => plain(screen.getAllByRole('status').map(({ textContent }) => textContent).join(''));

  async function choosing(label: string, value: string): Promise<void> {
    await fill(await database(), [SOUDEUR, MACON]);
    render(<CentreForm />);
    choose(label, value);
    await screen.findByRole('button', { name: 'Confirmer' });
  }

  test('show what moves over all sessions, before it is saved', async () => {
    await choosing('Région', 'auvergne-rhone-alpes');
    expect(told()).toMatch(/^Pas encore enregistré\. Dans 2 sessions :\d+ échéances reculent de 1 à \d+ jours$/);
    expect(field('Région').value).toBe('auvergne-rhone-alpes');
    expect(centre.value.region).toBeNull();
  });

  test('tell it session by session', async () => {
    await choosing('Région', 'auvergne-rhone-alpes');
    const detail = screen.getByText('Voir le détail').closest('details') ?? document.body;
    const sessions = [...detail.querySelectorAll('details > summary')].map(({ textContent }) => plain(textContent)).slice(1);
    expect(sessions).toEqual(['Soudeur, 15 – 17 mars 2027', 'Maçon, 3 – 4 mai 2027']);
    expect(plain(detail.textContent)).toContain('Créer la session dans CERESlun. 14 déc. 2026 → mar. 15 déc. 2026');
  });

  test('are saved once confirmed', async () => {
    await choosing('Votre centre convoque', 'hors-ceres');
    expect(told()).toContain('2 échéances n’ont plus de date');
    press('Confirmer');
    await waitFor(() => expect(centre.value.convenes).toBe('hors-ceres'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Confirmer' })).toBeNull());
    expect(toastText()).toBe('Centre modifié');
  });

  test('stay as they were with « Ne rien changer »', async () => {
    await choosing('Région', 'auvergne-rhone-alpes');
    press('Ne rien changer');
    await waitFor(() => expect(field('Région').value).toBe(''));
    expect(screen.queryByRole('button', { name: 'Confirmer' })).toBeNull();
    expect(centre.value.region).toBeNull();
  });

  test('are saved at once where nothing moves, with sessions or without', async () => {
    render(<CentreForm />);
    choose('Région', 'auvergne-rhone-alpes');
    await waitFor(() => expect(centre.value.region).toBe('auvergne-rhone-alpes'));
    await fill(await database(), [SOUDEUR]);
    choose('Votre centre convoque', 'ceres');
    await waitFor(() => expect(centre.value.convenes).toBe('ceres'));
    expect(screen.queryByRole('button', { name: 'Confirmer' })).toBeNull();
  });

  test('chosen again before the first was counted count for the last alone', async () => {
    await fill(await database(), [SOUDEUR]);
    render(<CentreForm />);
    choose('Région', 'auvergne-rhone-alpes');
    choose('Région', 'bretagne');
    await screen.findByRole('button', { name: 'Confirmer' });
    expect(field('Région').value).toBe('bretagne');
    press('Confirmer');
    await waitFor(() => expect(centre.value.region).toBe('bretagne'));
  });

  test('that could not be saved stay to be confirmed', async () => {
    await choosing('Région', 'auvergne-rhone-alpes');
    failPuts('centre');
    press('Confirmer');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    button('Confirmer');
    expect(centre.value.region).toBeNull();
  });
});
