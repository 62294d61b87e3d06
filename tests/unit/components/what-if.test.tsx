import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { centre } from '@/lib/actions/state';
import { newTitle } from '@/lib/session/centre-lists';
import { NEW_CENTRE } from '@/lib/session/centre';
import { readDigests } from '@/lib/store/read';
import { NewSession } from '@/components/forms/NewSession';
import { WhatIf } from '@/components/sessions/WhatIf';
import { plain } from '../panel';
import { button, choose, field, press, type } from './fields';

/** The days of the forecast, in order, each with what stands under it. */
const days = () =>
  [...screen.getByLabelText('Échéances de cette session').querySelectorAll('ol > li')].map((item) => ({
    day: plain(item.querySelector('strong')?.textContent ?? item.textContent),
    titles: within(item as HTMLElement)
      .queryAllByRole('listitem')
      .map(({ textContent }) => plain(textContent)),
  }));

test('before anything is typed, it says the earliest start and shows no day', () => {
  render(<WhatIf />);
  screen.getByText('lun. 3 mai 2027');
  expect(screen.queryByLabelText('Échéances de cette session')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Créer cette session' })).toBeNull();
  expect(field('Premier jour').getAttribute('aria-invalid')).toBe('false');
});

describe('« Quand puis-je commencer ? »', () => {
  const PROGRAMMED = [
    'Désigner le responsable de session et son suppléant',
    'Créer la session dans CERES',
    'Commander les dossiers techniques d’évaluation dans CERES',
    'Informer la DDETS des dates, du lieu, des candidats et du responsable',
  ];
  const earliest = () => plain(screen.getByRole('region', { name: 'Au plus tôt' }).textContent);
  const tick = (name: string) => fireEvent.click(field(name));

  test('leads the page, « Si je commence le… » below', () => {
    render(<WhatIf />);
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, plain(textContent)])).toEqual([
      ['H1', 'Quand puis-je commencer ?'],
      ['H2', 'Si je commence le…'],
    ]);
  });

  test('says what binds, by when, and who asks for it; and that the margins hold too', () => {
    render(<WhatIf />);
    expect(earliest()).toMatch(
      /^Au plus tôt, sans retard : lun. 3 mai 2027 Prendre ce jourUn jour plus tôt, déjà en retard :Désigner le responsable de session et son suppléant, au plus tard le dim. 31 janv. 202791 jours avant le début de la session : demandé en Île-de-France \(source 003, l. 24-27\)Et 2 autres tâches/,
    );
    expect(earliest()).toMatch(/Ce jour-là, les marges conseillées sont gardées aussi\.$/);
  });

  test('comes nearer as what is done is ticked, and farther as it is not', async () => {
    render(<WhatIf />);
    PROGRAMMED.forEach(tick);
    await waitFor(() => expect(earliest()).toContain('Au plus tôt, sans retard : jeu. 4 mars 2027'));
    screen.getByText('Déjà fait : 4 tâches', { normalizer: plain });
    expect(earliest()).toContain('Valider les convocations dans CERES, au plus tard le dim. 31 janv. 202731 jours avant le début de la session : demandé (source 002, l. 15-16)');
    tick('Créer la session dans CERES');
    await waitFor(() => expect(earliest()).toContain('lun. 3 mai 2027'));
  });

  test('says apart when every advised margin holds, what binds there, and the first working day', async () => {
    render(<WhatIf />);
    PROGRAMMED.forEach(tick);
    await waitFor(() => expect(earliest()).toContain('Avec les marges conseillées : dim. 2 mai 2027 non ouvré ; premier jour ouvré : lun. 3 mai 2027'));
    expect(earliest()).toContain('Rechercher et solliciter des jurés habilités pour le titre, conseillé le dim. 31 janv. 202790 jours avant le début de la session : conseillé (pratique de terrain)');
    press('Prendre le jour conseillé');
    await waitFor(() => expect(field('Premier jour').value).toBe('2027-05-03'));
    await waitFor(() => expect(days().flatMap(({ titles }) => titles)).not.toContain('Créer la session dans CERES'));
  });

  test('folds away what falls in the last month before a session', () => {
    render(<WhatIf />);
    const folded = (name: string) => plain(field(name).closest('details')?.querySelector('summary')?.textContent ?? '');
    expect(folded('Créer la session dans CERES')).toBe('Déjà fait : rien');
    expect(folded('Ouvrir et lire le pli de l’organisateur')).toMatch(/^À moins d’un mois de la session : \d+ tâches$/);
  });

  test('with all done is today', async () => {
    render(<WhatIf />);
    screen.getAllByRole('checkbox', { hidden: true }).forEach((box) => fireEvent.click(box));
    await waitFor(() => expect(earliest()).toBe('Au plus tôt, sans retard : lun. 1er févr. 2027 Prendre ce jourDès aujourd’hui : rien de ce qui reste à faire n’est dépassé.Ce jour-là, les marges conseillées sont gardées aussi.'));
  });

  test('where the title ends too soon, says that it would go on after, and who allows that', () => {
    centre.value = { ...NEW_CENTRE, titles: [{ ...newTitle('t1', 'Conducteur'), expiry: civil('2027-03-31') }] };
    render(<WhatIf />);
    expect(earliest()).toContain('La session finirait après la validité du titre, le mer. 31 mars 2027 : possible seulement pendant l’année de prolongation (source 003, l. 32-34).');
  });
});

describe('a first day', () => {
  test('shows every last day in order, the session among them', async () => {
    render(<WhatIf />);
    type('Premier jour', '2027-03-15');
    await screen.findByLabelText('Échéances de cette session');
    const shown = days();
    expect(shown.find(({ day }) => day === 'ven. 12 févr. 2027')?.titles).toEqual(['Valider les convocations dans CERES']);
    const at = shown.findIndex(({ day }) => day === 'La session, 15 mars 2027');
    expect(shown.findIndex(({ day }) => day === 'ven. 12 févr. 2027')).toBeLessThan(at);
    expect(shown.findIndex(({ day }) => day === 'sam. 20 mars 2027')).toBeGreaterThan(at);
  });

  test('says how many would be late at once, and by how much', async () => {
    render(<WhatIf />);
    type('Premier jour', '2027-03-15');
    await waitFor(() => expect(plain(screen.getByRole('status').textContent)).toBe('4 échéances seraient déjà en retard'));
    const late = screen.getByText('lun. 14 déc. 2026').closest('li');
    within(late ?? document.body).getByText('49 jours de retard');
  });

  test('far enough away, nothing would be', async () => {
    render(<WhatIf />);
    press('Prendre ce jour');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Rien ne serait en retard.'));
    expect(field('Premier jour').value).toBe('2027-05-03');
  });

  test('the day before the earliest, something would be', async () => {
    render(<WhatIf />);
    type('Premier jour', '2027-05-02');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/en retard$/));
  });

  test('makes no session', async () => {
    render(<WhatIf />);
    type('Premier jour', '2027-03-15');
    await screen.findByLabelText('Échéances de cette session');
    expect(await readDigests(await database())).toEqual([]);
  });
});

test('a last day before the first is told at its field, and shows nothing', async () => {
  render(<WhatIf />);
  type('Premier jour', '2027-03-15');
  type('Dernier jour', '2027-03-14');
  await waitFor(() => expect(field('Dernier jour').getAttribute('aria-invalid')).toBe('true'));
  screen.getByText('Le dernier jour est avant le premier : corrigez l’un des deux.', { normalizer: plain });
  expect(screen.queryByLabelText('Échéances de cette session')).toBeNull();
});

test('a session longer than a year is warned of', async () => {
  render(<WhatIf />);
  type('Premier jour', '2027-03-15');
  type('Dernier jour', '2028-03-17');
  await screen.findByText(/La session dure plus d’un an\./);
});

describe('the titles of the centre', () => {
  const models = [{ ...newTitle('t1', 'Conducteur'), expiry: civil('2027-03-01'), transport: true }, newTitle('t2', 'Maçon')];

  test('are to choose from when there are several: dates and warnings follow', async () => {
    await editCentre({ titles: models });
    render(<WhatIf />);
    type('Premier jour', '2027-03-15');
    await screen.findByText('sam. 20 mars 2027');
    choose('Titre', 'Conducteur');
    await screen.findByText('mer. 17 mars 2027');
    screen.getByText(/La session finit après la validité du titre/);
  });

  test('are not asked for where there is one: it is that one', async () => {
    await editCentre({ titles: models.slice(0, 1) });
    render(<WhatIf />);
    expect(screen.queryByLabelText('Titre')).toBeNull();
    type('Premier jour', '2027-03-15');
    await screen.findByText('mer. 17 mars 2027');
  });

  test('that ends too soon leaves no day to start on, and that is said', () => {
    centre.value = { ...NEW_CENTRE, titles: [{ ...newTitle('t1', 'Conducteur'), expiry: civil('2026-12-31') }] };
    render(<WhatIf />);
    screen.getByText(/^Aucun premier jour sans retard/);
    screen.getByText(/^Créer la session dans CERES, au plus tard le/);
    expect(screen.getAllByText(/^avant la fin de validité du titre : demandé/, { normalizer: plain }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Prendre ce jour' })).toBeNull();
  });
});

test('« Créer cette session » carries its values to the form of a new session', async () => {
  await editCentre({ titles: [newTitle('t1', 'Conducteur'), newTitle('t2', 'Maçon')] });
  const { unmount } = render(<WhatIf />);
  choose('Titre', 'Maçon');
  type('Premier jour', '2027-09-13');
  type('Dernier jour', '2027-09-15');
  await waitFor(() => button('Créer cette session'));
  fireEvent.click(button('Créer cette session'));
  expect(location.hash).toBe('#/nouvelle');
  unmount();
  render(<NewSession />);
  expect([field('Titre professionnel').value, field('Premier jour').value, field('Dernier jour').value]).toEqual(['Maçon', '2027-09-13', '2027-09-15']);
});
