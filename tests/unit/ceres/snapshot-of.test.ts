import { expect, test } from 'vitest';
import { snapshotOf } from '@/lib/ceres/snapshot-of';
import { heading, line, lines, sight } from './sight';

test('a page’s lines go to their places, in page order, each text once', () => {
  const seen = [
    ...lines('breadcrumb', 'Accueil', 'Sessions'),
    heading('Session 27-0412'),
    ...lines('tabs', 'Jury'),
    heading('Jury', 2),
    ...lines('labels', 'Membre', 'Membre'),
    ...lines('buttons', 'Ajouter', 'Retirer', 'Retirer'),
    ...lines('columns', 'Nom', 'Habilitation'),
    line('Deux membres'),
    line('Deux membres'),
  ];
  expect(snapshotOf(sight(seen, { route: '/#/jury', title: 'CERES' }), seen)).toEqual({
    route: '/#/jury',
    title: 'CERES',
    headings: [{ level: 1, text: 'Session 27-0412' }, { level: 2, text: 'Jury' }],
    tabs: ['Jury'],
    breadcrumb: ['Accueil', 'Sessions'],
    labels: ['Membre'],
    buttons: ['Ajouter', 'Retirer'],
    columns: ['Nom', 'Habilitation'],
    texts: ['Deux membres'],
    prose: 0,
    fields: 0,
  });
});

test('prose is long runs of text, where they are no title and no button', () => {
  const long = 'mot '.repeat(30);
  const seen = [line(long), line(long), line('court'), heading(long), ...lines('buttons', long)];
  expect(snapshotOf(sight(seen), seen).prose).toBe(2);
});

test('fields are those that can be filled in, and none of their values is told', () => {
  const fields = [true, false, true].map((open) => ({ name: 'Date', open, value: '15/03/2027' }));
  const snapshot = snapshotOf(sight([], { fields }), []);
  expect(snapshot.fields).toBe(2);
  expect(JSON.stringify(snapshot)).not.toContain('2027');
});
