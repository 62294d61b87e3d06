import { describe, expect, test } from 'vitest';
import { understand } from '@/lib/ceres/understand';
import { heading, line, lines, sight } from './sight';

const CONVOCATIONS = sight(
  [
    ...lines('breadcrumb', 'Accueil > Sessions > Convocations'),
    heading('Convocations'),
    line('Session 27-0412'),
    ...lines('columns', 'Candidat', 'Convoqué le'),
    ...lines('buttons', 'Valider les convocations'),
  ],
  { route: '/#/sessions/27-0412/convocations', title: 'CERES' },
);

describe('what a script saw', () => {
  test('is a screen, with what the page says of its session', () => {
    const understood = understand(CONVOCATIONS);
    expect(understood).toMatchObject({ screen: 'convocations', route: CONVOCATIONS.route, heading: 'Convocations' });
    expect(understood.confidence).toBeGreaterThanOrEqual(0.75);
    expect(understood.facts).toContainEqual({ name: '', text: 'Session 27-0412', where: 'texte' });
  });

  test('is recognised by what is shown to the user as the page’s description', () => {
    expect(understand(CONVOCATIONS).snapshot).toMatchObject({
      breadcrumb: ['Accueil', 'Sessions', 'Convocations'],
      columns: ['Candidat', 'Convoqué le'],
    });
  });

  test('may be no screen: the menu of every page names none', () => {
    const menu = ['Sessions', 'Candidats', 'Jury', 'Convocations', 'PV'].map((text) => line(text, { place: 'buttons', in: 1 }));
    const { screen, evidence, snapshot } = understand(sight([...menu, line('Patience')], { inside: [0, 0] }));
    expect({ screen, evidence }).toEqual({ screen: null, evidence: [] });
    expect(snapshot.buttons).toEqual([]);
  });

  test('may be nothing at all', () => {
    expect(understand(sight([]))).toMatchObject({ screen: null, confidence: 0, heading: '', facts: [] });
  });
});

describe('the heading', () => {
  const headingOf = (...titles: readonly (readonly [string, number])[]) => understand(sight(titles.map(([text, level]) => heading(text, level)))).heading;

  test('is the most prominent, wherever it stands', () => {
    expect(headingOf(['Filtres', 3], ['Mes sessions', 1], ['Aide', 2])).toBe('Mes sessions');
  });

  test('is the first of several alike', () => {
    expect(headingOf(['Candidats', 2], ['Jury', 2])).toBe('Candidats');
  });
});
