import { describe, expect, test } from 'vitest';
import { recognise } from '@/lib/ceres/recognise';
import type { Snapshot } from '@/lib/ceres/snapshot';
import { openPage, pageNames } from './pages';

const NOTHING = { screen: null, confidence: 0, evidence: [] };
const BLANK: Snapshot = {
  route: '/',
  title: '',
  headings: [],
  tabs: [],
  breadcrumb: [],
  labels: [],
  buttons: [],
  columns: [],
  texts: [],
  prose: 0,
};

const heading = (text: string, level = 1) => ({ level, text });
const see = (shown: Partial<Snapshot>) => recognise({ ...BLANK, ...shown });

describe('the committed pages', () => {
  test('a third of them and more are no screen at all', () => {
    const none = pageNames().filter((name) => openPage(name).screen === null);
    expect(none.length).toBeGreaterThanOrEqual(pageNames().length / 3);
  });

  test.each(pageNames())('%s', (name) => {
    const { screen, snapshot } = openPage(name);
    expect(recognise(snapshot).screen).toBe(screen);
  });
});

describe('what convinces', () => {
  test('a title and the act agree', () => {
    const seen = see({ headings: [heading('Convocations')], buttons: ['Valider les convocations'] });
    expect(seen).toEqual({
      screen: 'convocations',
      confidence: 0.75,
      evidence: ['titre «\u00a0Convocations\u00a0»', 'bouton «\u00a0Valider les convocations\u00a0»'],
    });
  });

  test('every place that agrees makes it surer', () => {
    const two = see({ headings: [heading('Convocations')], buttons: ['Valider les convocations'] });
    const three = see({ headings: [heading('Convocations')], buttons: ['Valider les convocations'], tabs: ['Convocations'] });
    expect(three.confidence).toBeGreaterThan(two.confidence);
  });

  test('one place counts once, however often it says so', () => {
    const buttons = ['Valider les convocations', 'Éditer les convocations', 'Émettre les convocations'];
    expect(see({ buttons })).toEqual(NOTHING);
    expect(see({ headings: [heading('Convocations')], buttons }).confidence).toBe(0.75);
  });

  test.each([
    ['VALIDER LES CONVOC.'],
    ['Edition des convocations'],
    ['Générer la convocation'],
    ['Envoyer les  convocations…'],
    ['Validation des convoc. cand.'],
    ['Ré-éditer & envoyer les convocations'],
  ])('« %s » is the act', (button) => {
    expect(see({ headings: [heading('Convocations')], buttons: [button] }).confidence).toBe(0.75);
  });

  test('columns and buttons do without any title', () => {
    expect(see({ columns: ['Candidat', 'Convoqué le'], buttons: ['Valider les convocations'] }).screen).toBe('convocations');
  });
});

describe('what does not', () => {
  test('an empty page', () => {
    expect(recognise(BLANK)).toEqual(NOTHING);
  });

  test('a page that names the screen everywhere, but where nothing is worked on', () => {
    const shown = { route: '/#/convocations', title: 'Convocations', headings: [heading('Convocations')], tabs: ['Convocations'] };
    expect(see(shown)).toEqual(NOTHING);
    expect(see({ ...shown, buttons: ['Rechercher', 'Imprimer'] })).toEqual(NOTHING);
  });

  test('buttons for it among the tiles of every other screen', () => {
    const headings = ['Sessions', 'Candidats', 'Convocations', 'Jury'].map((text) => heading(text, 2));
    expect(see({ headings, buttons: ['Valider les convocations'], route: '/#/accueil/convocations' })).toEqual(NOTHING);
  });

  test('another active tab', () => {
    const shown = { headings: [heading('Session 27-0412')], columns: ['Convocation'], buttons: ['Éditer la convocation'] };
    expect(see(shown).screen).toBe('convocations');
    expect(see({ ...shown, tabs: ['Candidats'] })).toEqual(NOTHING);
  });

  test('a sentence, which names no screen however many words of it fit', () => {
    const buttons = ['Pour valider les convocations il faut que la liste des candidats et le jury soient tous deux arrêtés'];
    expect(see({ headings: [heading('Convocations')], buttons })).toEqual(NOTHING);
  });

  test.each([
    ['Comment valider les convocations ?'],
    ['Guide : les convocations'],
    ['Convocations : ce qui change'],
    ['Modèles de convocation'],
    ['Convocation à la commission'],
  ])('the title « %s »', (title) => {
    expect(see({ headings: [heading(title)], buttons: ['Éditer les convocations'] })).toEqual(NOTHING);
  });

  test('the prose of an article; a form may explain itself in two paragraphs', () => {
    const shown = { headings: [heading('Convocations')], buttons: ['Valider les convocations'] };
    expect(see({ ...shown, prose: 2 }).confidence).toBe(see(shown).confidence);
    expect(see({ ...shown, prose: 4 })).toEqual(NOTHING);
  });
});

describe('which text of a place speaks', () => {
  const act = { buttons: ['Valider les convocations'] };

  test('the most prominent title that says anything: sections below it are its parts', () => {
    const headings = [heading('CERES', 1), heading('Convocations', 2), heading('Candidats', 3), heading('Jury', 3)];
    expect(see({ ...act, headings }).confidence).toBe(0.75);
    expect(see({ ...act, headings: [heading('Jury', 2), heading('Convocations', 3)] })).toEqual(NOTHING);
  });

  test('the last of several active tabs', () => {
    expect(see({ ...act, tabs: ['Candidats', 'Convocations'] }).screen).toBe('convocations');
    expect(see({ ...act, tabs: ['Convocations', 'Candidats'] })).toEqual(NOTHING);
  });

  test('the end of the breadcrumb, but help anywhere in it is help', () => {
    const shown = { ...act, headings: [heading('Convocations')] };
    expect(see({ ...shown, breadcrumb: ['Accueil', 'Candidats', 'Convocations'] }).confidence).toBeGreaterThan(0.75);
    expect(see({ ...shown, breadcrumb: ['Aide', 'Convocations'] })).toEqual(NOTHING);
  });
});

describe('evidence', () => {
  test('is told place by place, in the page’s own words', () => {
    const { evidence } = see({
      route: '/#/sessions/27-0412/convocations',
      headings: [heading('CONVOC. des candidats')],
      tabs: ['Convocations'],
      breadcrumb: ['Sessions', 'Convocations'],
      buttons: ['Éditer les convocations'],
      columns: ['Nom', 'Convoqué le'],
      labels: ['Lieu de convocation :'],
      texts: ['La validation des convocations est définitive.'],
      title: 'Convocations – CERES',
    });
    expect(evidence.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'titre « CONVOC. des candidats »',
      'onglet « Convocations »',
      'fil d’Ariane « Convocations »',
      'bouton « Éditer les convocations »',
      'colonne « Convoqué le »',
      'champ « Lieu de convocation : »',
      'texte « La validation des convocations est définitive. »',
      'titre de la page « Convocations – CERES »',
      'adresse « /#/sessions/27-0412/convocations »',
    ]);
  });

  test('is short: a message takes 300 characters', () => {
    const route = `/#/convocations/${'x'.repeat(70)}`;
    const { evidence } = see({ headings: [heading('Convocations')], buttons: ['Valider les convocations'], route });
    expect(evidence[2]).toBe(`adresse «\u00a0${route.slice(0, 80)}…\u00a0»`);
  });
});
