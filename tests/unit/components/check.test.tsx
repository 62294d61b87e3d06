import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { checked, checking } from '@/lib/actions/check';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { Check } from '@/components/settings/Check';
import { checkLines } from '@/components/settings/check-words';
import { backupWords } from '@/components/settings/backup-words';
import { civil } from '@/lib/dates/civil';
import { spoil } from '../store/database';
import { created, inStore, plain } from '../panel';

beforeEach(() => {
  checked.value = checking.value = null;
});

const status = () => plain(screen.getByRole('status').textContent);
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Vérifier les données' }));

describe('« Vérifier les données »', () => {
  test('says that all is well, of how much, and when', async () => {
    await editCentre({ region: 'corse' });
    await created('Maçon');
    await created();
    render(<Check />);
    expect(status()).toBe('');
    press();
    await waitFor(() => expect(status()).toBe('2 sessions vérifiées, et votre centre, le lun. 1er févr. 2027 à 9 h : tout va bien.'));
  });

  test('repairs, and says what', async () => {
    await editCentre({ region: 'corse' });
    const id = await created();
    await spoil(await database(), 'sessions', { id });
    render(<Check />);
    press();
    await waitFor(() => expect(status()).toMatch(/Réparé : 1 fiche refaite de son historique\.$/));
    expect(await inStore(id)).toMatchObject({ title: 'Soudeur' });
  });

  test('shows how far it is, and takes no second press', () => {
    checking.value = { done: 40, of: 1_000 };
    render(<Check />);
    const bar = screen.getByRole('progressbar', { name: 'Vérification en cours' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['40', '1000']);
    press();
    expect(checking.value).toEqual({ done: 40, of: 1_000 });
  });
});

describe('the words of a result', () => {
  const result = { at: 0, sessions: 12, repaired: new Map(), aside: 0, offered: 0 };
  const lines = (but: Partial<Parameters<typeof checkLines>[0]>) => checkLines({ ...result, ...but }, 'le jour').map(plain);

  test('name each thing that was made anew', () => {
    expect(lines({ repaired: new Map([['copy', 2], ['record', 1], ['digest', 3], ['journal', 1]] as const) })).toEqual([
      '12 sessions vérifiées, et votre centre, le jour.',
      'Réparé : 1 fiche refaite de son historique, 1 historique complété de sa copie et de sa fiche, 3 listes d’échéances recalculées et 2 copies de secours récrites.',
    ]);
  });

  test('say what was set aside and what copies still know', () => {
    expect(lines({ aside: 1, offered: 2 })).toEqual([
      '12 sessions vérifiées, et votre centre, le jour.',
      'Mis de côté, sans rien effacer : 1 élément illisible. Ce que leurs copies en gardent est proposé en haut du panneau.',
      '2 copies en savent plus que Jalon : voyez en haut du panneau.',
    ]);
  });
});

test.each([
  [undefined, '…'],
  [null, 'jamais'],
  ['2027-02-01', 'aujourd’hui'],
  ['2027-01-31', 'hier (dim. 31 janv. 2027)'],
  ['2027-01-29', 'il y a 3 jours (ven. 29 janv. 2027)'],
  ['2027-02-02', 'mar. 2 févr. 2027'],
])('a backup of %s is told « %s »', (day, said) => {
  expect(plain(backupWords(day == null ? day : civil(day), civil('2027-02-01')))).toBe(said);
});
