import type { Example } from '../example';
import type { Rule } from '../rule';

export const verifierPlateau: Rule = {
  id: 'verifier-plateau',
  phase: 'preparation',
  title: 'Préparer le plateau technique et les salles',
  steps: [
    {
      id: 'inventaire',
      title: 'Inventorier les postes, l’outillage et les équipements',
      sources: [{ doc: '001', lines: '173' }],
    },
    {
      id: 'matieres-oeuvre',
      title: 'S’assurer que les matières d’œuvre suffisent en nombre et en qualité',
      sources: [{ doc: '001', lines: '175' }],
    },
    {
      id: 'manques',
      title: 'Parer aux manques',
      sources: [{ doc: '001', lines: '177' }],
    },
    {
      id: 'equipements-operationnels',
      title: 'Vérifier que les équipements fonctionneront pendant toute la session',
      sources: [{ doc: '002', lines: '22-25' }],
    },
    {
      id: 'local-entretiens',
      title: 'Réserver pour les entretiens un local qui préserve la confidentialité',
      sources: [
        { doc: '001', lines: '181' },
        { doc: '002', lines: '25-26' },
      ],
    },
    {
      id: 'salles',
      title: 'Vérifier que les salles et espaces associés sont disponibles',
      sources: [{ doc: '003', lines: '79' }],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -5 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '72-79' },
    },
  ],
  needs: [{ rule: 'lire-pli-organisateur' }],
  caution: 'Le plateau doit être conforme au référentiel et dimensionné pour tous les candidats inscrits.',
  sources: [
    { doc: '001', lines: '18, 172-181' },
    { doc: '002', lines: '22-26' },
    { doc: '003', lines: '72-79' },
    { doc: '004', lines: '31' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'cinq jours avant le 15 mars',
    session: { start: '2027-03-15' },
    due: '2027-03-10',
    workingDay: '2027-03-10',
    target: '2027-03-10',
    urgency: { '2027-03-09': 'sous-7-jours', '2027-03-10': 'aujourdhui', '2027-03-11': 'en-retard' },
  },
  {
    why: 'cinq jours avant un jeudi : un samedi',
    session: { start: '2027-03-18' },
    due: '2027-03-13',
    workingDay: '2027-03-12',
  },
  {
    why: 'seule source connue en Guyane',
    session: { start: '2027-03-15' },
    centre: { region: 'guyane', territory: 'guyane' },
    due: '2027-03-10',
  },
];
