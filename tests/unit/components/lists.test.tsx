import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession } from '@/lib/actions/edit-session';
import { removeEntry } from '@/lib/actions/edit-list';
import { openedPlan } from '@/lib/actions/plans';
import { refresh } from '@/lib/actions/refresh';
import { centre, toast } from '@/lib/actions/state';
import { newOwnRule, newSite, type ListName } from '@/lib/session/centre-lists';
import { CENTRE_ID } from '@/lib/session/centre';
import { readChanges } from '@/lib/store/read-session';
import { CentreList } from '@/components/lists/CentreList';
import { LIST_FORMS } from '@/components/lists/lists';
import { failPuts } from '../store/database';
import { created, plain, show, takeBack, toastText } from '../panel';
import { button, choices, choose, field, press, saidOf, type } from './fields';
import { drawSession } from './session-screen';

const lines = () => screen.queryAllByRole('listitem').map((item) => plain(item.firstElementChild?.textContent ?? ''));

function shown(list: ListName): void {
  const form = LIST_FORMS.find((each) => each.list === list);
  if (form !== undefined) render(<CentreList form={form} />);
}

async function saved(said = 'Enregistré'): Promise<void> {
  await waitFor(() => expect(toastText()).toBe(said));
}

test('every list that is typed has its form, and every field of its table is asked for', async () => {
  const { centreLists } = await import('@/lib/session/centre-lists');
  // What is said of CERES's screens is said beside them; déroulés have an editor of their own.
  const { screens: _, derouleExams: __, ...typed } = centreLists;
  expect(LIST_FORMS.map(({ list }) => list).sort()).toEqual(Object.keys(typed).sort());
  for (const { list, fields } of LIST_FORMS) expect(fields.map(({ name }) => name).sort(), list).toEqual(Object.keys(centreLists[list].fields).sort());
});

describe('a list', () => {
  test('starts empty, and takes an entry once its form is filled', async () => {
    shown('sites');
    expect(lines()).toEqual([]);
    press('Ajouter un site');
    type('Nom du site', 'Rennes');
    choose('Région', 'bretagne');
    press('Enregistrer');
    await saved();
    await waitFor(() => expect(lines()).toEqual(['Rennes']));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(centre.value.sites).toMatchObject([{ name: 'Rennes', region: 'bretagne', territory: null }]);
  });

  test('has each entry changed in a form that holds what is known', async () => {
    shown('sites');
    press('Ajouter un site');
    type('Nom du site', 'Rennes');
    press('Enregistrer');
    await waitFor(() => expect(lines()).toEqual(['Rennes']));
    press('Modifier : Rennes');
    expect(field('Nom du site').value).toBe('Rennes');
    type('Nom du site', 'Rennes sud');
    press('Enregistrer');
    await waitFor(() => expect(lines()).toEqual(['Rennes sud']));
    expect(centre.value.sites).toHaveLength(1);
  });

  test('has each entry removed, and brought back by « Annuler »', async () => {
    shown('sites');
    press('Ajouter un site');
    type('Nom du site', 'Rennes');
    press('Enregistrer');
    await waitFor(() => expect(lines()).toEqual(['Rennes']));
    press('Retirer : Rennes');
    await waitFor(() => expect(lines()).toEqual([]));
    await saved('Retiré de la liste');
    await takeBack();
    await waitFor(() => expect(lines()).toEqual(['Rennes']));
  });

  test('leads the keyboard into its form, and back to where it came from', async () => {
    shown('sites');
    const add = button('Ajouter un site');
    press('Ajouter un site');
    await waitFor(() => expect(document.activeElement).toBe(field('Nom du site')));
    type('Nom du site', 'Rennes');
    press('Enregistrer');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(add));
    press('Modifier : Rennes');
    await waitFor(() => expect(document.activeElement).toBe(field('Nom du site')));
    press('Annuler la saisie');
    await waitFor(() => expect(document.activeElement).toBe(button('Modifier : Rennes')));
    press('Retirer : Rennes');
    expect(document.activeElement).toBe(add);
  });

  test('keeps what is being typed when another panel saves, though the entry be removed there', async () => {
    await editCentre({ sites: [newSite('s1', 'Rennes'), newSite('s2', 'Brest')] });
    shown('sites');
    press('Modifier : Rennes');
    type('Nom du site', 'Rennes sud');
    await removeEntry('sites', 's1');
    await refresh();
    await waitFor(() => expect(lines()).toEqual(['Brest']));
    expect(field('Nom du site').value).toBe('Rennes sud');
  });

  test('is left as it was when the entry is given up', () => {
    shown('sites');
    press('Ajouter un site');
    type('Nom du site', 'Rennes');
    press('Annuler la saisie');
    expect(lines()).toEqual([]);
    press('Ajouter un site');
    expect(field('Nom du site').value).toBe('');
  });

  test('says at its field what is wrong, and keeps what was typed', async () => {
    shown('ownRules');
    press('Ajouter une tâche');
    type('Ou nombre de jours', '4000');
    press('Enregistrer');
    await waitFor(() => expect(saidOf('Tâche')).toBe('À remplir.'));
    expect(saidOf('Ou nombre de jours')).toBe('Pas plus de 3660.');
    expect(field('Ou nombre de jours').value).toBe('4000');
    expect(await readChanges(await database(), CENTRE_ID)).toEqual([]);
  });

  test('asked for twice in a row takes the entry once', async () => {
    shown('sites');
    press('Ajouter un site');
    type('Nom du site', 'Rennes');
    const twice = button('Enregistrer');
    fireEvent.click(twice);
    fireEvent.click(twice);
    await saved();
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(centre.value.sites).toHaveLength(1);
  });

  test('whose entry could not be saved keeps its form, and says why', async () => {
    shown('sites');
    press('Ajouter un site');
    failPuts('centre');
    type('Nom du site', 'Rennes');
    press('Enregistrer');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(field('Nom du site').value).toBe('Rennes');
    expect(lines()).toEqual([]);
  });
});

describe('« Ma marge »', () => {
  test('that is no stricter is refused at its number of days', async () => {
    shown('margins');
    press('Ajouter une marge');
    choose('Tâche concernée', 'valider-convocations-ceres');
    type('Nombre de jours', '-10');
    press('Enregistrer');
    await waitFor(() => expect(saidOf('Nombre de jours')).toBe('Cette marge n’est pas plus stricte que les dates de la tâche : avancez-la, ou retirez-la.'));
    type('Nombre de jours', '-60');
    press('Enregistrer');
    await waitFor(() => expect(lines()).toEqual(['Valider les convocations dans CERES : 60 jours avant le début de la session']));
  });

  test('is not refused for a task that was not chosen: that is what is said', async () => {
    shown('margins');
    press('Ajouter une marge');
    type('Nombre de jours', '-60');
    press('Enregistrer');
    await waitFor(() => expect(saidOf('Tâche concernée')).toBe('À remplir.'));
  });
});

describe('a task of her own', () => {
  test('is shown among the rules of a session', async () => {
    const id = await created();
    shown('ownRules');
    press('Ajouter une tâche');
    type('Tâche', 'Commander le café');
    type('Ou nombre de jours', '-2');
    press('Enregistrer');
    await waitFor(() => expect(lines()).toEqual(['Commander le café : 2 jours avant le début de la session']));
    await show({ view: 'session', id });
    await drawSession();
    const box = screen.getByRole('checkbox', { name: /^Fait\s: Commander le café$/ });
    within(box.closest('li')?.querySelector('summary') ?? document.body).getByText('sam. 13 mars 2027');
    expect(openedPlan.value?.lines.filter(({ rule }) => rule.title === 'Commander le café')).toHaveLength(1);
  });

  test('can be for one of the sessions alone', async () => {
    const id = await created();
    await show({ view: 'reglages' });
    shown('ownRules');
    press('Ajouter une tâche');
    expect(choices('Session')).toEqual(['toutes les sessions', 'Soudeur']);
    type('Tâche', 'Commander le café');
    type('Date fixe', '2027-03-01');
    choose('Session', id);
    press('Enregistrer');
    await waitFor(() => expect(lines()).toEqual(['Commander le café : lun. 1er mars 2027']));
    expect(centre.value.ownRules).toMatchObject([{ ...newOwnRule('', 'Commander le café'), id: expect.any(String) as unknown, date: '2027-03-01', session: id }]);
  });
});

describe('a site that changes its region', () => {
  const atRennes = async (): Promise<void> => {
    await editCentre({ sites: [{ ...newSite('rennes', 'Rennes'), region: 'ile-de-france' }] });
    const id = await created();
    await editSession(id, { site: 'rennes' });
    toast.value = null;
    shown('sites');
    press('Modifier : Rennes');
    choose('Région', 'auvergne-rhone-alpes');
    press('Enregistrer');
    await waitFor(() => expect(screen.getByText(/Pas encore enregistré/).textContent).toMatch(/1.session/));
  };
  const region = () => centre.value.sites[0]?.region;

  test('shows what moves before it is saved', async () => {
    await atRennes();
    expect(region()).toBe('ile-de-france');
    press('Confirmer');
    await saved();
    expect(region()).toBe('auvergne-rhone-alpes');
  });

  test('changes nothing where that is not wanted', async () => {
    await atRennes();
    press('Ne rien changer');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(region()).toBe('ile-de-france');
  });

  test('is counted anew once something else is chosen', async () => {
    await atRennes();
    choose('Région', 'ile-de-france');
    expect(screen.queryByText(/Pas encore enregistré/)).toBeNull();
    press('Enregistrer');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(region()).toBe('ile-de-france');
  });
});

test('a confirmed delay says of what, how long and by whom', async () => {
  shown('confirmed');
  press('Ajouter un délai confirmé');
  choose('Tâche concernée', 'transmettre-pv');
  choose('Compté depuis', 'end');
  type('Nombre de jours', '10');
  type('Confirmé le', '2027-01-20');
  type('Par qui', 'Mme Petit');
  press('Enregistrer');
  await waitFor(() =>
    expect(lines()).toEqual(['Transmettre le procès-verbal au service départemental : 10 jours après la fin de la session, par Mme Petit']),
  );
});
