import type { Example } from '../example';
import type { Rule } from '../rule';

export const informerDdets: Rule = {
  id: 'informer-ddets',
  phase: 'programmation',
  title: 'Informer la DDETS des dates, du lieu, des candidats et du responsable',
  claims: [
    {
      anchor: 'start',
      offset: { months: -3 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '126-129' },
    },
  ],
  needs: [{ rule: 'designer-responsable' }],
  tiedToDays: ['ddets'],
  screens: ['commande-dte'],
  caution:
    'La demande d’épreuves envoyée par CERES en informe déjà la DDETS : vérifiez que le lieu et le nom du responsable y figurent.',
  sources: [
    { doc: '001', lines: '126-129' },
    { doc: '001', lines: '58-60' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trois mois avant le 15 mars',
    session: { start: '2027-03-15' },
    due: '2026-12-15',
    workingDay: '2026-12-15',
    target: '2026-12-15',
    urgency: { '2026-12-14': 'sous-7-jours', '2026-12-15': 'aujourdhui', '2026-12-16': 'en-retard' },
  },
  {
    why: 'trois mois avant le 31 mai : le 28 février, un dimanche',
    session: { start: '2027-05-31' },
    due: '2027-02-28',
    workingDay: '2027-02-26',
  },
  {
    why: 'une source nationale vaut dans chaque région',
    session: { start: '2027-03-15' },
    centre: { region: 'mayotte', territory: 'mayotte' },
    due: '2026-12-15',
    target: '2026-12-15',
  },
];
