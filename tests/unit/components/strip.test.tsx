import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { beside, screen as onCeres, type Beside } from '@/lib/actions/ceres';
import { chooseSession, followChoice } from '@/lib/actions/chosen';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { Strip } from '@/components/beside/Strip';
import { fill, MACON, SOUDEUR } from '../store/database';
import { plain, show } from '../panel';

const CONVOCATIONS: Beside = {
  tab: 'ceres',
  report: { type: 'jalon/ecran', screen: 'convocations', confidence: 0.87, evidence: ['titre'], route: '/#/a' },
};
const UNKNOWN: Beside = { tab: 'ceres', report: { ...CONVOCATIONS.report, screen: null, confidence: 0, evidence: [] } };

const strip = () => screen.getByRole('complementary', { name: 'À côté de CERES' });
const words = () => plain(strip().textContent);
/** The heading under which the validation is recalled; other tasks of the screen stand beside it. */
const recalled = () => screen.findByRole('heading', { level: 2, name: /^Valider les convocations dans CERES/ });
const data = () => Object.fromEntries(['screen', 'confidence', 'session'].map((name) => [name, strip().getAttribute(`data-${name}`)]));

beforeAll(() => {
  followChoice();
});

beforeEach(async () => {
  await chooseSession('');
});

/** The strip beside a tab, with these sessions in the store. */
async function besideTab(value: Beside, ...sessions: readonly Session[]): Promise<void> {
  await fill(await database(), sessions);
  beside.value = value;
  await show({ view: 'aujourdhui' });
  render(<Strip />);
}

test('elsewhere it is absent', () => {
  render(<Strip />);
  expect(words()).toBe('');
  expect(strip().classList.contains('strip')).toBe(false);
  expect(data()).toEqual({ screen: '', confidence: '0', session: '' });
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('on a tab without a live script it says what to do', async () => {
  await besideTab({ tab: 'asleep' }, SOUDEUR);
  expect(words()).toMatch(/^Rechargez l’onglet CERES pour que Jalon le voie/);
  expect(within(strip()).getByRole('status').textContent).toContain('Rechargez l’onglet CERES');
  expect(data()).toMatchObject({ screen: '' });
});

describe('on a screen that is not recognised', () => {
  test('it says so, and lets the user say which it is', async () => {
    await besideTab(UNKNOWN, SOUDEUR);
    expect(words()).toContain('Écran de CERES non reconnu.');
    expect(data()).toEqual({ screen: '', confidence: '0', session: '' });
    const choice = screen.getByLabelText<HTMLSelectElement>('Je suis sur l’écran :');
    expect(choice.value).toBe('');
    fireEvent.change(choice, { target: { value: 'convocations' } });
    await waitFor(() => expect(words()).toContain('au plus tard ven. 12 févr. 2027'));
    expect(data()).toMatchObject({ screen: 'convocations', session: 's1' });
    fireEvent.change(choice, { target: { value: '' } });
    await waitFor(() => expect(words()).toContain('Écran de CERES non reconnu.'));
    expect(onCeres.value).toBeNull();
  });
});

describe('on the convocations screen', () => {
  test('it recalls the validation: the right day, the days left, what it freezes, both risks and the source', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toBe('Valider les convocations dans CERES : au plus tard ven. 12 févr. 2027, dans 11 jours');
    expect(words()).toContain('Valider fige la liste des candidats et le jury : plus rien n’est modifiable ensuite.');
    expect(words()).toContain('Valider trop tard met hors délai.');
    expect(words()).toContain('source 002, l. 15-16');
    expect(data()).toEqual({ screen: 'convocations', confidence: '0.87', session: 's1' });
  });

  test('it names what is not ready, until it is', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR);
    const reminder = await recalled();
    expect(plain(reminder.parentElement?.textContent ?? '')).toContain('Pas encore prêt : créer les parcours des candidats dans CERES et les inscrire et constituer le jury et l’inscrire dans CERES.');
  });

  test('with all ready says nothing of that', async () => {
    const done = { ...EMPTY_TICK, status: 'fait' as const };
    await besideTab(CONVOCATIONS, { ...SOUDEUR, ticks: { 'creer-parcours-candidats#': done, 'constituer-jury#': done } });
    const reminder = await recalled();
    expect(plain(reminder.parentElement?.textContent ?? '')).not.toContain('Pas encore prêt');
  });

  test('late, it says by how much', async () => {
    await besideTab(CONVOCATIONS, { ...SOUDEUR, start: '2027-03-01' as never, end: '2027-03-20' as never });
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toBe('Valider les convocations dans CERES : au plus tard ven. 29 janv. 2027, 3 jours de retard');
  });

  test('where the last day is none of work, says the one before it', async () => {
    await besideTab(CONVOCATIONS, { ...SOUDEUR, start: '2027-03-16' as never });
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toBe(
      'Valider les convocations dans CERES : au plus tard sam. 13 févr. 2027, dernier jour ouvré ven. 12 févr. 2027, dans 12 jours',
    );
  });

  test.each([
    ['fait', 'Valider les convocations dans CERES : fait'],
    ['sans-objet', 'Valider les convocations dans CERES : sans objet'],
  ] as const)('once it is « %s » says that', async (status, said) => {
    await besideTab(CONVOCATIONS, { ...SOUDEUR, ticks: { 'valider-convocations-ceres#': { ...EMPTY_TICK, status } } });
    expect(plain((await recalled()).textContent)).toBe(said);
  });

  test('for a centre that convenes outside CERES gives no date, and says to wait', async () => {
    await editCentre({ convenes: 'hors-ceres' });
    await besideTab(CONVOCATIONS, SOUDEUR);
    const reminder = await recalled();
    expect(plain(reminder.textContent)).toContain('aucune date');
    expect(words()).toContain('ne validez que lorsque tout est définitif');
  });

  test('without a session asks for one', async () => {
    await besideTab(CONVOCATIONS);
    expect(words()).toContain('Créez d’abord la session dans Jalon : ses dates seront rappelées ici.');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  test('of several sessions, speaks of the one chosen', async () => {
    await besideTab(CONVOCATIONS, SOUDEUR, MACON);
    const choice = await screen.findByLabelText<HTMLSelectElement>('Session');
    await waitFor(() => expect([...choice.options].map(({ text }) => text)).toEqual(['choisir…', 'Soudeur', 'Maçon']));
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    fireEvent.change(choice, { target: { value: 's2' } });
    await waitFor(() => expect(words()).toContain('au plus tard ven. 2 avr. 2027'));
    expect(data()).toMatchObject({ session: 's2' });
  });
});
