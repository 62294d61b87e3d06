import { expect, test } from 'vitest';
import { changeLabel, documentLabel, fieldLabel, leafLabel, partLabel } from '@/lib/exchange/labels';
import { centreFields } from '@/lib/session/centre';
import { sessionFields } from '@/lib/session/session';
import { plain } from './files';

test.each([
  ['start', 'premier jour'],
  ['routes/vae', 'parcours des candidats, VAE'],
  ['ticks/creer-session-ceres#/doneOn', 'tâche « Créer la session dans CERES », fait le'],
  ['ticks/creer-session-ceres#/steps', 'tâche « Créer la session dans CERES », étapes'],
  [
    'ticks/creer-session-ceres#/steps/dates-exactes',
    'tâche « Créer la session dans CERES », étape « Saisir les dates exactes de début et de fin »',
  ],
  ['ticks/regle-disparue#2027-03-15/steps/x', 'tâche « regle-disparue » (2027-03-15), étape « x »'],
  ['couleur', 'champ « couleur »'],
  ['toString', 'champ « toString »'],
])('%s is « %s »', (path, label) => {
  expect(plain(leafLabel('s1', path))).toBe(label);
});

test('a leaf of a tick says its own part alone; any other leaf has none', () => {
  expect(partLabel('ticks/creer-session-ceres#/doneOn')).toBe('fait le');
  expect(partLabel('start')).toBeNull();
});

test('the centre has names of its own', () => {
  expect(leafLabel('centre', 'region')).toBe('région');
  expect(plain(leafLabel('centre', 'start'))).toBe('champ « start »');
});

test('every field has a French name', () => {
  for (const field of Object.keys(sessionFields)) expect(leafLabel('s1', field)).not.toContain('champ');
  for (const field of Object.keys(centreFields)) expect(leafLabel('centre', field)).not.toContain('champ');
});

test('leaves are counted by field, all tasks being one', () => {
  expect(fieldLabel('s1', 'ticks/creer-session-ceres#/doneOn')).toBe('tâches');
  expect(fieldLabel('s1', 'routes/vae')).toBe('parcours des candidats');
  expect(fieldLabel('s1', 'start')).toBe('premier jour');
});

test('the parts of a change and of the document have names too', () => {
  expect(changeLabel('stamp')).toBe('horodatage');
  expect(documentLabel('exportedAt')).toBe('date de l’export');
  expect(plain(documentLabel('rules'))).toBe('champ « rules »');
});
