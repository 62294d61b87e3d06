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
