import { expect, test } from 'vitest';
import { guardedOn } from '@/lib/ceres/guarded';
import { SCREENS } from '@/lib/ceres/screens';

test.each([
  'Valider les convocations',
  'VALIDER CONVOC.',
  'Émettre les convocations',
  'Tout envoyer',
  'Lancer l’édition',
  'Convoquer tous les stagiaires',
  'Confirmer',
])('on the convocations « %s » freezes something', (button) => {
  expect(guardedOn('convocations', ['Annuler', button])).toEqual({
    buttons: [button],
    freezes: 'la liste des candidats, le jury et les dates de la session',
  });
});

test.each([
  'Annuler',
  'Rechercher',
  'Imprimer la convocation',
  'Aperçu avant envoi',
  'Enregistrer le brouillon',
  `Pour valider les convocations ${'il faut les relire '.repeat(4)}`,
])('« %s » freezes nothing', (button) => {
  expect(guardedOn('convocations', [button])).toBeNull();
});

test('all such buttons of the page are told, as it calls them', () => {
  expect(guardedOn('convocations', ['Valider', 'Retour', 'ENVOYER'])?.buttons).toEqual(['Valider', 'ENVOYER']);
});

test('a screen without such buttons has none', () => {
  for (const { id } of SCREENS.filter(({ act }) => act === undefined)) expect(guardedOn(id, ['Valider', 'Envoyer'])).toBeNull();
});
