import { describe, expect, test } from 'vitest';
import { judge, recognise } from '@/lib/ceres/recognise';
import { SCREEN_IDS } from '@/lib/ceres/screen-ids';
import type { Snapshot } from '@/lib/ceres/snapshot';
import { page } from './snapshots';

const NOTHING = { screen: null, confidence: 0, evidence: [] };
const VALIDATE = ['Valider les convocations'];

const heading = (text: string, level = 1) => ({ level, text });
const titled = (...titles: string[]) => titles.map((text) => heading(text));
const see = (shown: Partial<Snapshot>) => recognise(page(shown));
const confidence = (shown: Partial<Snapshot>) => see(shown).confidence;

const CONVOCATIONS = { headings: titled('Convocations'), buttons: VALIDATE };

/** Each screen, as one may show it. */
const SHOWN: readonly (readonly [string, Partial<Snapshot>])[] = [
  ['connexion', { headings: titled('Connexion'), labels: ['Identifiant', 'Mot de passe'], buttons: ['Se connecter'], fields: 1 }],
  ['accueil', { headings: titled('Bienvenue'), texts: ['Convocations à valider', 'PV à transmettre'], title: 'Accueil' }],
  ['liste-sessions', { headings: titled('Mes sessions'), columns: ['N°', 'Titre', 'Début', 'État'], buttons: ['Créer une session'] }],
  ['creation-session', { headings: titled('Créer une session'), labels: ['Date de début', 'Date de fin', 'Nombre de places'], buttons: ['Créer la session'], fields: 3 }],
  ['fiche-session', { headings: titled('Fiche de la session'), labels: ['Numéro de session', 'État', 'Responsable'], buttons: ['Modifier la session'] }],
  ['commande-dte', { headings: titled('Commande du DTE'), labels: ['Quantité'], buttons: ['Commander les sujets'], fields: 2 }],
  ['candidats', { headings: titled('Candidats'), columns: ['Nom', 'Né le', 'Parcours'], buttons: ['Inscrire un candidat'] }],
  ['jury', { headings: titled('Membres du jury'), columns: ['Membre', 'Habilité jusqu’au'], buttons: ['Affecter un juré'] }],
  ['convocations', { headings: titled('Convocations'), columns: ['Candidat', 'Convoqué le'], buttons: VALIDATE }],
  ['pv', { headings: titled('Procès-verbal'), labels: ['Surveillant', 'Observations'], buttons: ['Signer le PV'] }],
  ['resultats', { headings: titled('Résultats'), columns: ['Candidat', 'Décision', 'CCP'], buttons: ['Enregistrer les résultats'] }],
  ['agrement', { headings: titled('Agréments'), columns: ['Titre', 'Fin d’agrément'], buttons: ['Demander un agrément'] }],
];

describe('each screen, as one may show it', () => {
  test('none is left out', () => {
    expect(SHOWN.map(([id]) => id).sort()).toEqual([...SCREEN_IDS].sort());
  });

  test.each(SHOWN)('%s', (screen, shown) => {
    expect(see(shown).screen).toBe(screen);
  });
});

describe('what convinces', () => {
  test('a title and the act agree', () => {
    expect(see(CONVOCATIONS)).toMatchObject({ screen: 'convocations', evidence: ['titre «\u00a0Convocations\u00a0»', 'bouton «\u00a0Valider les convocations\u00a0»'] });
  });

  test('every place that agrees makes it surer', () => {
    const two = confidence(CONVOCATIONS);
    const three = confidence({ ...CONVOCATIONS, tabs: ['Convocations'] });
    expect(three).toBeGreaterThan(two);
    expect(confidence({ ...CONVOCATIONS, tabs: ['Convocations'], columns: ['Convoqué le'] })).toBeGreaterThan(three);
  });

  test('a place that says the same over and over says it once', () => {
    expect(confidence({ ...CONVOCATIONS, headings: titled('Convocations', 'Convocations') })).toBe(confidence(CONVOCATIONS));
    expect(confidence({ ...CONVOCATIONS, columns: ['Convocation', 'Convocation'] })).toBe(confidence({ ...CONVOCATIONS, columns: ['Convocation'] }));
  });

  test.each(['VALIDER LES CONVOC.', 'Edition des convocations', 'Générer la convocation', 'Envoyer les  convocations…', 'Ré-éditer & envoyer les convocations'])(
    '« %s » is the act',
    (button) => {
      expect(see({ headings: titled('Convocations'), buttons: [button] }).screen).toBe('convocations');
    },
  );

  test('columns and buttons do without any title', () => {
    expect(see({ columns: ['Candidat', 'Convoqué le', 'Mode de remise', 'Heure'], buttons: VALIDATE }).screen).toBe('convocations');
  });

  test('a field for a password decides, whatever the page is called', () => {
    expect(see({ headings: titled('Convocations'), labels: ['Identifiant', 'Mot de passe'], buttons: ['Se connecter'], fields: 1 }).screen).toBe('connexion');
  });
});

describe('what does not', () => {
  test('an empty page', () => {
    expect(see({})).toEqual(NOTHING);
  });

  test('a page that names the screen, but where nothing is worked on', () => {
    const shown = { route: '/#/convocations', title: 'Convocations', headings: titled('Convocations'), breadcrumb: ['Convocations'] };
    expect(see(shown)).toEqual(NOTHING);
    expect(see({ ...shown, buttons: ['Rechercher', 'Imprimer'] })).toEqual(NOTHING);
  });

  test('a button alone', () => {
    expect(see({ buttons: VALIDATE })).toEqual(NOTHING);
  });

  test('either of two screens', () => {
    const convoked = { columns: ['Convoqué le', 'Mode de remise', 'Heure'], buttons: VALIDATE };
    const decided = { columns: ['Décision', 'Réussite', 'CCP'], buttons: ['Enregistrer les résultats'] };
    expect(see(convoked).screen).toBe('convocations');
    expect(see(decided).screen).toBe('resultats');
    expect(see({ columns: [...convoked.columns, ...decided.columns], buttons: [...convoked.buttons, ...decided.buttons] })).toEqual(NOTHING);
  });

  test('buttons for it among the tiles of every other screen', () => {
    const headings = ['Sessions', 'Candidats', 'Convocations', 'Jury', 'Résultats'].map((text) => heading(text, 2));
    expect(see({ headings, buttons: VALIDATE }).screen).not.toBe('convocations');
  });

  test('another active tab, or another title', () => {
    const shown = { columns: ['Convocation', 'Mode de remise'], buttons: ['Éditer la convocation'], headings: titled('Session 27-0412') };
    expect(confidence({ ...shown, tabs: ['Candidats'] })).toBeLessThan(confidence(shown));
    expect(see({ ...CONVOCATIONS, headings: titled('Jury') }).screen).not.toBe('convocations');
  });

  test('a sentence, which names no screen however many words of it fit', () => {
    const buttons = ['Pour valider les convocations il faut que la liste des candidats et le jury soient tous deux arrêtés'];
    expect(see({ headings: titled('Convocations'), buttons })).toEqual(NOTHING);
  });

  test.each([
    'Comment valider les convocations ?',
    'Guide : les convocations',
    'Convocations : ce qui change',
    'Modèles de convocation',
    'Convocations indisponibles',
    'Foire aux questions',
  ])('the title « %s »', (title) => {
    expect(see({ headings: titled(title), buttons: ['Éditer les convocations'] })).toEqual(NOTHING);
  });

  test('the prose of an article; a form may explain itself in two paragraphs', () => {
    expect(confidence({ ...CONVOCATIONS, prose: 2 })).toBe(confidence(CONVOCATIONS));
    expect(see({ ...CONVOCATIONS, prose: 6 })).toEqual(NOTHING);
  });

  test('a page that asks, as one does that answers', () => {
    const texts = ['Quand convoquer ?', 'Qui convoquer ?', 'Peut-on convoquer à nouveau ?'];
    expect(confidence({ ...CONVOCATIONS, texts })).toBeLessThan(confidence(CONVOCATIONS));
  });

  test('a window that only tells something', () => {
    expect(confidence({ ...CONVOCATIONS, buttons: [...VALIDATE, 'J’ai compris'] })).toBeLessThan(confidence(CONVOCATIONS));
  });

  test('a form where a screen is only read, and nothing to fill in where it is a form', () => {
    const fiche = { headings: titled('Fiche de la session'), labels: ['Numéro de session', 'État'], buttons: ['Modifier la session'] };
    expect(confidence({ ...fiche, fields: 5 })).toBeLessThan(confidence(fiche));
    const creation = { headings: titled('Créer une session'), labels: ['Date de début'], buttons: ['Créer la session'] };
    expect(confidence(creation)).toBeLessThan(confidence({ ...creation, fields: 5 }));
  });
});

describe('what a page is made of', () => {
  test('one line is one clue, however many patterns it fits', () => {
    expect(see({ headings: titled('Session 27-0412'), labels: ['Numéro d’agrément en vigueur jusqu’au'] })).toEqual(NOTHING);
  });

  test('what is left to do on several screens, and how many there are of each, make the first page', () => {
    const tasks = ['Convocations à éditer', 'Jurys à compléter', 'PV non transmis'];
    expect(see({ texts: [...tasks, '3', '1', '12'] }).screen).toBe('accueil');
    expect(confidence({ texts: [...tasks, '3', '1', '12'] })).toBeGreaterThan(confidence({ texts: tasks }));
  });

  test('a link to the first page does not make it', () => {
    expect(see({ headings: titled('Sans rien'), buttons: ['Mon espace', 'Tableau de bord', 'Convocations', 'Jury', 'Résultats'] })).toEqual(NOTHING);
  });

  test('the number and the dates of one session, read and not filled in, make its own page', () => {
    const fiche = { headings: titled('Fiche de la session'), texts: ['27-0412', 'du 15 au 17 mars 2027'] };
    expect(see(fiche).screen).toBe('fiche-session');
    expect(confidence(fiche)).toBeGreaterThan(confidence({ ...fiche, texts: ['27-0412'] }));
    expect(confidence(fiche)).toBeGreaterThan(confidence({ ...fiche, fields: 4 }));
  });

  test('what a session is may stand on any of its screens: the part that is likely is said', () => {
    const facts = { labels: ['Numéro de session', 'Titre', 'Statut', 'Responsable de session'] };
    expect(see({ ...facts, columns: ['Candidat', 'Convoqué le', 'Mode de remise'], buttons: VALIDATE }).screen).toBe('convocations');
  });

  test('a form of two fields and little else is an entrance', () => {
    const gate = { labels: ['Nom d’utilisateur', 'Code secret'], buttons: ['Entrer'], fields: 2 };
    expect(see(gate).screen).toBe('connexion');
    expect(confidence({ ...gate, tabs: ['Préférences'] })).toBeLessThan(confidence(gate));
  });

  test('without a word of the trade a table is any other', () => {
    const table = { columns: ['N°', 'Titre', 'Début', 'Fin', 'État', 'Responsable'], buttons: ['Rechercher'] };
    expect(see(table)).toEqual(NOTHING);
    expect(see({ ...table, headings: titled('Mes sessions') }).screen).toBe('liste-sessions');
  });

  test('a box of help beside a larger title takes nothing away', () => {
    const beside = { ...CONVOCATIONS, headings: [heading('Session 27-0412'), heading('Aide en ligne', 4)] };
    expect(confidence(beside)).toBe(confidence({ ...beside, headings: [heading('Session 27-0412')] }));
  });
});

describe('which text of a place speaks', () => {
  test('the most prominent title that says anything: sections below it are its parts', () => {
    const headings = [heading('CERES'), heading('Convocations', 2), heading('Candidats', 3), heading('Jury', 3)];
    expect(see({ buttons: VALIDATE, headings })).toEqual(see(CONVOCATIONS));
    expect(see({ buttons: VALIDATE, headings: [heading('Jury', 2), heading('Convocations', 3)] }).screen).not.toBe('convocations');
  });

  test('below a title that only names the session, the one section that names a screen', () => {
    const headings = [heading('Session 27-0412'), heading('Convocations', 2)];
    expect(see({ buttons: VALIDATE, headings }).screen).toBe('convocations');
  });

  test('the last of several active tabs', () => {
    expect(confidence({ ...CONVOCATIONS, tabs: ['Candidats', 'Convocations'] })).toBeGreaterThan(confidence(CONVOCATIONS));
    expect(confidence({ ...CONVOCATIONS, tabs: ['Convocations', 'Résultats'] })).toBeLessThan(confidence(CONVOCATIONS));
  });

  test('the end of the breadcrumb, but help anywhere in it is help', () => {
    expect(confidence({ ...CONVOCATIONS, breadcrumb: ['Accueil', 'Candidats', 'Convocations'] })).toBeGreaterThan(confidence(CONVOCATIONS));
    expect(see({ ...CONVOCATIONS, breadcrumb: ['Aide', 'Convocations'] })).toEqual(NOTHING);
  });
});

describe('evidence', () => {
  test('is told place by place, in the page’s own words', () => {
    const { evidence } = see({
      route: '/#/sessions/27-0412/convocations',
      headings: titled('CONVOC. des candidats'),
      tabs: ['Convocations'],
      breadcrumb: ['Sessions', 'Convocations'],
      buttons: ['Éditer les convocations'],
      columns: ['Convoqué le'],
      title: 'Convocations – CERES',
    });
    expect(evidence.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'titre « CONVOC. des candidats »',
      'onglet « Convocations »',
      'fil d’Ariane « Convocations »',
      'titre de la page « Convocations – CERES »',
      'adresse « /#/sessions/27-0412/convocations »',
      'bouton « Éditer les convocations »',
      'colonne « Convoqué le »',
    ]);
  });

  test('is short: a quoted text is cut', () => {
    const route = `/#/convocations/${'x'.repeat(70)}`;
    expect(see({ ...CONVOCATIONS, route }).evidence).toContain(`adresse «\u00a0${route.slice(0, 80)}…\u00a0»`);
  });
});

test('every screen is judged, the likeliest first, from 0 to 1', () => {
  const judged = judge(page(CONVOCATIONS));
  expect(judged.map(({ screen }) => screen.id).sort()).toEqual([...SCREEN_IDS].sort());
  expect(judged[0]?.screen.id).toBe('convocations');
  const beliefs = judged.map(({ belief }) => belief);
  expect(beliefs).toEqual([...beliefs].sort((one, other) => other - one));
  expect(beliefs.every((belief) => belief >= 0 && belief <= 1)).toBe(true);
});
