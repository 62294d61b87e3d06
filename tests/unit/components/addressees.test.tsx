import { fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { Addressees } from '@/components/print/asks/Addressees';
import { Sender } from '@/components/print/asks/Sender';
import { NOTHING_TYPED, type Typed } from '@/lib/print/typed';
import type { Session } from '@/lib/session/session';
import { candidate, juror, printing } from '../print/papers';
import { plain } from '../panel';
import { choices, choose, field, press, saidOf, type } from './fields';

let typed: Typed = NOTHING_TYPED;

/** A form beside the sheets, with what is typed held as the page holds it. */
function Held({ session, of }: { readonly session: Partial<Session>; readonly of: 'candidates' | 'jurors' | 'sender' }) {
  const [now, setNow] = useState<Typed>(NOTHING_TYPED);
  typed = now;
  const props = { plan: printing(session).plan, typed: now, onType: (part: Partial<Typed>) => setNow((before) => ({ ...before, ...part })) };
  return of === 'sender' ? <Sender {...props} /> : <Addressees of={of} {...props} />;
}

const CANDIDATES = [candidate('b', 'C. D.'), candidate('a', 'A. B.')];
const shown = (session: Partial<Session> = { candidates: CANDIDATES }, of: 'candidates' | 'jurors' | 'sender' = 'candidates') => render(<Held session={session} of={of} />);
const text = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
const groups = () => screen.getAllByRole('group').flatMap((group) => group.getAttribute('aria-label') ?? []);
const fieldsIn = (label: string) => [...screen.getByRole('group', { name: label }).querySelectorAll<HTMLInputElement>('input, textarea')];
const paste = (pasted: string) => {
  press('Coller une liste');
  type('Lignes copiées', pasted);
};
const WHOLE = 'Nom\tPrénom\tAdresse\tVille\tCourriel\nDenis\tCarl\t3 rue Y\t69001 Lyon\tc@d.fr\nBernard\tAlice\t12 rue X\t75001 Paris\ta@b.fr';

describe('one by one', () => {
  test('each of the list has a name and an address to type, by label', () => {
    shown();
    expect(groups()).toEqual(['A. B.', 'C. D.']);
    fieldsIn('C. D.').forEach((one, n) => fireEvent.input(one, { target: { value: ['Carl Denis', '3 rue Y\n69001 Lyon'][n] ?? '' } }));
    expect(typed.people).toEqual({ b: { name: 'Carl Denis', address: '3 rue Y\n69001 Lyon' } });
    expect(text('[role=status]')).toEqual(['Noms saisis : 1/2, adresses : 1/2. Sans nom saisi, la lettre reprend celui de la liste.']);
  });

  test('jurors who said no have none', () => {
    shown({ jurors: [juror('x', 'M. Blanc'), juror('y', 'M. Noir', { answer: 'non' })] }, 'jurors');
    expect(groups()).toEqual(['M. Blanc']);
  });

  test('where nobody is listed, it is said that a blank sheet comes out', () => {
    shown({});
    screen.getByText(/Aucun candidat dans la liste de la session/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('many are folded away', () => {
    shown({ candidates: Array.from({ length: 60 }, (_, n) => candidate(`c${String(n)}`, `C. ${String(n)}`)) });
    expect(document.querySelector('details')?.open).toBe(false);
  });
});

describe('pasted from a spreadsheet', () => {
  test('who gets what shows, and nothing is filled before it is asked for', () => {
    shown();
    paste(WHOLE);
    expect(text('.match-line')).toEqual(['Carl Denis3 rue Y, 69001 Lyon', 'Alice Bernard12 rue X, 75001 Paris']);
    expect([field('Pour, ligne 2').value, field('Pour, ligne 3').value]).toEqual(['b', 'a']);
    screen.getByText(/Colonne laissée de côté.*Courriel/);
    expect(typed.people).toEqual({});
    press('Remplir 2 destinataires');
    expect(typed.people).toEqual({ a: { name: 'Alice Bernard', address: '12 rue X\n75001 Paris' }, b: { name: 'Carl Denis', address: '3 rue Y\n69001 Lyon' } });
    expect(screen.queryByLabelText('Lignes copiées')).toBeNull();
  });

  test('a line that fits nobody says so, and is given by hand', () => {
    shown();
    paste('Zoé Roux\t1 rue Z');
    expect(text('.match-trouble')).toEqual(['Personne ne s’appelle ainsi dans la liste : choisissez.']);
    expect(choices('Pour, ligne 1')).toEqual(['personne', 'A. B.', 'C. D.']);
    expect(screen.queryByRole('button', { name: /Remplir/ })).toBeNull();
    choose('Pour, ligne 1', 'b');
    expect(text('.match-trouble')).toEqual([]);
    press('Remplir 1 destinataire');
    expect(typed.people).toEqual({ b: { name: 'Zoé Roux', address: '1 rue Z' } });
  });

  test('one person is never given two lines: the last choice takes her from the other', () => {
    shown();
    paste('Alice Bernard\t12 rue X\nCarl Denis\t3 rue Y');
    choose('Pour, ligne 2', 'a');
    expect([field('Pour, ligne 1').value, field('Pour, ligne 2').value]).toEqual(['', 'a']);
    choose('Pour, ligne 1', 'a');
    expect([field('Pour, ligne 1').value, field('Pour, ligne 2').value]).toEqual(['a', '']);
    expect(text('.paste-given')).toEqual(['1 ligne attribuée sur 2.']);
  });

  test('names that say nothing to the list go by its order when asked to', () => {
    shown();
    paste('Zoé Roux\t1 rue Z\nYves Petit\t2 rue Z\nXavier Long\t3 rue Z');
    fireEvent.click(screen.getByLabelText('Dans l’ordre de la liste, sans regarder les noms'));
    expect(text('.paste-given')).toEqual(['2 lignes attribuées sur 3.']);
    expect(text('.match-trouble')).toEqual(['Il n’y a plus personne dans la liste.']);
    press('Remplir 2 destinataires');
    expect(Object.entries(typed.people).map(([id, { name }]) => [id, name])).toEqual([
      ['a', 'Zoé Roux'],
      ['b', 'Yves Petit'],
    ]);
  });

  test('what a line does not say stays as it was typed', () => {
    shown();
    fieldsIn('A. B.').forEach((one) => fireEvent.input(one, { target: { value: 'tapé' } }));
    paste('Alice Bernard');
    press('Remplir 1 destinataire');
    expect(typed.people['a']).toEqual({ name: 'Alice Bernard', address: 'tapé' });
  });

  test('may be left without filling anything', () => {
    shown();
    paste(WHOLE);
    press('Ne rien remplir');
    expect(typed.people).toEqual({});
    screen.getByRole('button', { name: 'Coller une liste' });
  });
});

test('who writes is typed, and the responsable signs where nobody else is named', () => {
  shown({ responsable: 'Mme Roux' }, 'sender');
  expect(saidOf('Signataire')).toBe('Laissé vide : Mme Roux, responsable de session.');
  type('Adresse du centre', '3 rue des Forges\n69001 Lyon');
  type('Signataire', 'Jean Petit');
  type('Sa fonction', 'Directeur');
  type('Fait à (ville)', 'Lyon');
  expect(typed.sender).toEqual({ address: '3 rue des Forges\n69001 Lyon', name: 'Jean Petit', role: 'Directeur', city: 'Lyon' });
});
