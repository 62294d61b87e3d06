import type { Example } from '../example';
import type { Claim, Rule } from '../rule';
import { transmettrePv } from './transmettre-pv';

/** Article 15, 1° dates the results of a CTRMTV session itself; for all other titles the date follows from the PV. */
function claimOnResults(claim: Claim): Claim {
  if (claim.source.doc === 'arrete-2024-09-26') return { ...claim, source: { ...claim.source, article: 'art. 15, 1°' } };
  return {
    ...claim,
    strength: 'derived',
    derivedFrom: transmettrePv.id,
    note: 'Suit de l’envoi du PV : il s’édite à partir des résultats saisis.',
  };
}

export const saisirResultatsCeres: Rule = {
  id: 'saisir-resultats-ceres',
  phase: 'transmission',
  title: 'Saisir les résultats dans CERES',
  steps: [
    {
      id: 'apres-l-entretien-final',
      title: 'Saisir chaque candidat après son passage complet, entretien final compris',
      sources: [{ doc: '003', lines: '124' }],
    },
  ],
  claims: transmettrePv.claims.map(claimOnResults),
  opens: { anchor: 'start', offset: {} },
  screens: ['resultats'],
  caution: 'Saisissez chaque candidat après son entretien final. Aucun résultat n’est donné aux candidats avant la validation du PV.',
  sources: [
    { doc: '000', lines: '91' },
    { doc: '001', lines: '333' },
    { doc: '003', lines: '124' },
    { doc: '004', lines: '47' },
    { doc: 'arrete-2024-09-26', article: 'art. 15, 1°' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'comme le PV : cinq jours, contre quinze ailleurs ; ouverte dès le premier jour',
    session: { start: '2027-03-15', end: '2027-03-17' },
    due: '2027-03-22',
    workingDay: '2027-03-22',
    target: '2027-03-22',
    opens: '2027-03-15',
    urgency: {
      '2027-03-14': 'pas-encore-ouvert',
      '2027-03-15': 'sous-7-jours',
      '2027-03-21': 'sous-7-jours',
      '2027-03-22': 'aujourdhui',
      '2027-03-23': 'en-retard',
    },
  },
  {
    why: 'en Auvergne-Rhône-Alpes, comme le PV : quinze jours, cinq conseillés',
    session: { start: '2027-03-15', end: '2027-03-17' },
    centre: { region: 'auvergne-rhone-alpes' },
    due: '2027-04-01',
    workingDay: '2027-04-01',
    target: '2027-03-22',
  },
  {
    why: 'CTRMTV : cinq jours ouvrés, quarante-huit heures seulement conseillées',
    session: { start: '2027-03-15', end: '2027-03-17', ctrmtv: true },
    due: '2027-03-24',
    workingDay: '2027-03-24',
    target: '2027-03-19',
  },
  {
    why: 'transport, un vendredi : le dimanche, et le vendredi même pour dernier jour ouvré',
    session: { start: '2027-03-26', transport: true },
    due: '2027-03-28',
    workingDay: '2027-03-26',
    target: '2027-03-28',
  },
];
