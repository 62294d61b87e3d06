import type { Example } from '../example';
import type { Rule } from '../rule';

export const commanderDte: Rule = {
  id: 'commander-dte',
  phase: 'programmation',
  title: 'Commander les dossiers techniques d’évaluation dans CERES',
  claims: [
    {
      anchor: 'start',
      offset: { months: -3 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '58-64' },
    },
    {
      anchor: 'start',
      offset: { days: -91 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '24-26' },
    },
    {
      anchor: 'start',
      offset: { months: -3 },
      strength: 'advised',
      scope: 'national',
      source: { doc: '002', lines: '15-16' },
    },
  ],
  needs: [{ rule: 'creer-session-ceres' }],
  offers: { rule: 'informer-ddets', label: 'DDETS informée par CERES', source: { doc: '001', lines: '60' } },
  tiedToDays: ['afpa'],
  screens: ['commande-dte'],
  caution: 'La demande part vers l’AFPA par CERES : vérifiez avant l’envoi les dates et le nombre de candidats.',
  sources: [
    { doc: '001', lines: '58-64' },
    { doc: '002', lines: '15-16' },
    { doc: '003', lines: '24-26' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trois mois mènent au 15 décembre, 91 jours au 14',
    session: { start: '2027-03-15' },
    due: '2026-12-14',
    workingDay: '2026-12-14',
    target: '2026-12-14',
    urgency: { '2026-12-13': 'sous-7-jours', '2026-12-14': 'aujourdhui', '2026-12-15': 'en-retard' },
  },
  {
    why: 'hors d’Île-de-France, les trois mois de la source nationale suffisent',
    session: { start: '2027-03-15' },
    centre: { region: 'bretagne' },
    due: '2026-12-15',
    target: '2026-12-14',
  },
  {
    why: 'trois mois avant le 31 mai : le 28 février, un dimanche',
    session: { start: '2027-05-31' },
    due: '2027-02-28',
    workingDay: '2027-02-26',
  },
];
