import { render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { BesideCeres } from '@/components/settings/BesideCeres';
import { CentreForm } from '@/components/settings/CentreForm';
import { Managed } from '@/components/settings/Managed';
import { Told } from '@/components/settings/Told';
import { toldHolds } from '@/components/settings/told-holds';
import { policy } from '@/lib/actions/state';
import { policyFields, policyOf } from '@/lib/session/policy';
import { plain } from '../panel';

afterEach(() => {
  policy.value = policyOf({});
});

const field = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);

test('nothing is said where nothing is set', () => {
  const { container } = render(<Managed />);
  expect(container.textContent).toBe('');
});

test('what is set is named in one line', () => {
  policy.value = policyOf({ region: 'occitanie', convenes: 'hors-ceres', ddetsName: 'DDETS 31', noDesktopReminders: true, noMailLinks: false });
  const { container } = render(<Managed />);
  expect(plain(container.textContent)).toBe(
    'Réglé par votre établissement : région Occitanie ; convocations hors de CERES ; DDETS des sites qui n’en disent pas, DDETS 31 ; rappels du bureau désactivés.',
  );
});

test('what is wrong is named, with what it should be', () => {
  policy.value = policyOf({ convenes: 'oui', regoin: 'corse' });
  render(<Managed />);
  expect(screen.getAllByRole('listitem').map((item) => plain(item.textContent))).toEqual([
    '« convenes » : valeur attendue, ceres ou hors-ceres',
    '« regoin » : Jalon n’a pas de réglage de ce nom',
  ]);
});

test('each key that is wrong is told what it should be', () => {
  policy.value = policyOf(Object.fromEntries(Object.keys(policyFields).map((key) => [key, 7])));
  render(<Managed />);
  for (const item of screen.getAllByRole('listitem')) expect(item.textContent).toContain('valeur attendue, ');
});

test('a field that is set cannot be changed, and says why; the others can', () => {
  policy.value = policyOf({ region: 'occitanie' });
  render(<CentreForm />);
  expect(field('Région').disabled).toBe(true);
  expect(document.getElementById(field('Région').getAttribute('aria-describedby') ?? '')?.textContent).toBe('Réglé par votre établissement.');
  expect(field('Territoire, pour les jours fériés').disabled).toBe(false);
  expect(field('Votre centre convoque').disabled).toBe(false);
});

test('desktop reminders that are off have no switch', () => {
  policy.value = policyOf({ noDesktopReminders: true });
  const { container } = render(<Told />);
  expect(container.textContent).toBe('Les rappels du bureau sont désactivés. Réglé par votre établissement.');
  expect(toldHolds()).toBe('désactivés par votre établissement');
});

test('the card that is off cannot be chosen', () => {
  policy.value = policyOf({ noCeresCard: true });
  render(<BesideCeres />);
  expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Avant un geste irréversible' }).disabled).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>('Rien').checked).toBe(true);
  expect(screen.getByText('Réglé par votre établissement.')).toBeTruthy();
});
