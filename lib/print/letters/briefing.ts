import { absenceDesFormateurs } from '@/lib/rulebook/permanent/absence-des-formateurs';
import { carenceJury } from '@/lib/rulebook/permanent/carence-jury';
import { debatsDuJury } from '@/lib/rulebook/permanent/debats-du-jury';
import { fraude } from '@/lib/rulebook/permanent/fraude';
import { resultatsConfidentiels } from '@/lib/rulebook/permanent/resultats-confidentiels';
import { SESSION } from './common';
import type { Letter } from './letter';

/** What is recalled aloud to the jury and to the candidates when the session begins, in the words of the rulebook. */
export const briefing: Letter = {
  id: 'briefing',
  title: 'Feuille de briefing',
  heading: 'Briefing du jury et des candidats',
  about: 'Ce que vous rappelez au jury, aux candidats et au surveillant avant les épreuves, à cocher à mesure.',
  group: 'suivre',
  asks: ['place'],
  source: { doc: '003', lines: '96-100' },
  per: 'session',
  parts: [
    { kind: 'fields', fields: [...SESSION, ['Responsable de session', '{responsable}'], ['Suppléant', '{suppleant}']] },
    { kind: 'rules', heading: 'Au jury', rules: ['briefer-jury', 'verifier-plateau-avec-jury', 'remettre-documents-jury', 'faire-signer-declarations'] },
    { kind: 'rules', heading: 'Aux candidats', rules: ['informer-candidats', 'demarrer-epreuves'] },
    { kind: 'rules', heading: 'Au surveillant', rules: ['organiser-surveillance'] },
    { kind: 'heading', text: 'Pour vous' },
    {
      kind: 'list',
      marks: 'dash',
      items: [debatsDuJury, resultatsConfidentiels, absenceDesFormateurs, fraude, carenceJury].map(({ text }) => text),
    },
  ],
};
