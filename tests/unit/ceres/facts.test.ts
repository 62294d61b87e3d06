import { describe, expect, test } from 'vitest';
import { factsOf } from '@/lib/ceres/facts';
import type { PageSight, SightLine } from '@/lib/ceres/sight';
import { heading, line, lines, sight } from './sight';

const facts = (seen: readonly SightLine[], change: Partial<PageSight> = {}) => factsOf(sight(seen, change), seen);

describe('what a page says of its session', () => {
  test('is told in its own words, with where it stands in French', () => {
    const seen = [
      heading('Session 27-0412'),
      ...lines('breadcrumb', 'Session 27-0412'),
      ...lines('tabs', 'Candidats (8)'),
      ...lines('labels', 'Début : 15/03/2027'),
      ...lines('buttons', 'Modifier la session'),
      line('8 candidats'),
    ];
    expect(facts(seen, { title: 'Session 27-0412' }).map(({ where }) => where)).toEqual([
      'titre de la page',
      'titre',
      'fil d’Ariane',
      'onglet',
      'texte',
      'bouton',
      'texte',
    ]);
  });

  test('begins with what its fields hold', () => {
    const fields = [{ name: 'Date de début', open: true, value: '2027-02-02' }, { name: 'Titre', open: true, value: '' }];
    expect(facts([], { fields })).toEqual([{ name: 'Date de début', text: '2027-02-02', where: 'champ' }]);
  });

  test('is called by the line before it, where that is a short text without a figure', () => {
    const nameOf = (before: SightLine) => facts([before, line('15/03/2027')]).at(-1)?.name;
    expect(nameOf(line('Début :'))).toBe('Début :');
    expect(nameOf(line('Début', { place: 'labels' }))).toBe('Début');
    expect(nameOf(line('Session 27-0412'))).toBe('');
    expect(nameOf(line('x'.repeat(46)))).toBe('');
    expect(nameOf(heading('Dates'))).toBe('');
  });

  test.each(['Bonjour', 'Rechercher', 'Votre centre', ''])('is not « %s », which tells nothing', (text) => {
    expect(facts([line(text)])).toEqual([]);
  });

  test.each(['27-0412', 'Titre professionnel Soudeur', 'TP Soudeur', 'En préparation', 'Convocations envoyées, état', 'Fin prévue'])('may be « %s »', (text) => {
    expect(facts([line(text)])).toHaveLength(1);
  });

  test('is a text that tells nothing, where its name does', () => {
    expect(facts([line('Titre'), line('Soudeur')])).toContainEqual({ name: 'Titre', text: 'Soudeur', where: 'texte' });
  });
});
