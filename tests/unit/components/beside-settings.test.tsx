import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { save } from '@/lib/actions/save';
import { centre } from '@/lib/actions/state';
import { changesBetween } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { centreLeaves } from '@/lib/session/leaves';
import { BesideCeres } from '@/components/settings/BesideCeres';
import { besideHolds } from '@/components/settings/holds';
import { letRead } from '../fake-permissions';
import { plain, takeBack, toastText } from '../panel';
import { press } from './fields';

const SCREENS = [
  { id: 'e1', route: '/#/sessions/…', heading: 'Session …', screen: 'jury', recognised: 'convocations' },
  { id: 'e2', route: '/#/aide', heading: '', screen: '', recognised: null },
];

const lines = () => screen.queryAllByRole('listitem').map((item) => plain(item.firstElementChild?.textContent ?? ''));
const level = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the screens that the user corrected', () => {
  beforeEach(async () => {
    const after = centreLeaves({ ...NEW_CENTRE, screens: SCREENS });
    await save(new Map([[CENTRE_ID, (_none, act) => changesBetween(act, centreLeaves(NEW_CENTRE), after)]]));
  });

  test('are listed by what was said, in place of what, and of which pages', async () => {
    render(<BesideCeres />);
    await waitFor(() => expect(lines()).toEqual(['Jury, et non Convocations : « Session … » (/#/sessions/…)', 'Aucun de ces écrans : page sans titre (/#/aide)']));
    expect(plain(besideHolds())).toBe('2 écrans corrigés');
  });

  test('are each removed, and brought back by « Annuler »', async () => {
    render(<BesideCeres />);
    await waitFor(() => expect(lines()).toHaveLength(2));
    press('Retirer : Aucun de ces écrans : page sans titre (/#/aide)');
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(document.activeElement?.textContent).toBe('Écrans que vous avez corrigés');
    await waitFor(() => expect(toastText()).toBe('Retiré de la liste'));
    await takeBack();
    await waitFor(() => expect(lines()).toHaveLength(2));
  });
});

test('without any, how to say one', () => {
  centre.value = NEW_CENTRE;
  render(<BesideCeres />);
  expect(lines()).toEqual([]);
  expect(plain(document.body.textContent)).toContain('« Je suis sur l’écran » se retiennent');
  expect(besideHolds()).toBe('rappel avant un geste irréversible, accès');
});

test('the card before what cannot be undone is a reminder, or nothing, and that is kept', async () => {
  render(<BesideCeres />);
  expect(level('Rappel (par défaut)').checked).toBe(true);
  fireEvent.click(level('Rien'));
  await waitFor(async () => expect(await fakeBrowser.storage.local.get('rappel-avant-geste')).toEqual({ 'rappel-avant-geste': 'rien' }));
  expect(level('Rien').checked).toBe(true);
});

describe('the access to CERES', () => {
  test('is said, and what for', async () => {
    render(<BesideCeres />);
    await waitFor(() => expect(plain(document.body.textContent)).toContain('Donné : Jalon lit ce que les pages'));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('that was withdrawn is asked for by one button, and seen as it comes back', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    letRead(false);
    render(<BesideCeres />);
    await waitFor(() => expect(document.body.textContent).toContain('Retiré dans le navigateur'));
    press('Redonner l’accès à CERES');
    await waitFor(() => expect(document.body.textContent).toContain('Donné'));
    letRead(false);
    await waitFor(() => expect(document.body.textContent).toContain('Retiré dans le navigateur'));
  });
});
