import { CONVOCATION_WAYS } from '@/lib/plan/convocation-ways';
import type { PasteProblem, PasteTrouble } from '@/lib/session/pasted';
import type { Candidate, Way } from '@/lib/session/session-lists';
import { ROUTES } from '@/lib/session/routes';
import { joinWords, typo } from '@/lib/words/typography';
import { named, text, type FieldForm } from '../../forms/field-form';
import { ROUTE_NAMES } from '../../forms/names';

/** What is asked of a candidate to list her. */
export const CANDIDATE_FORM: readonly FieldForm[] = [
  text('label', 'Candidat', 'Les initiales suffisent. Ni adresse, ni date de naissance, ni courriel.'),
  { name: 'route', label: 'Voie', kind: 'choice', options: named(ROUTES, ROUTE_NAMES), none: 'non précisée' },
  { name: 'trainingEnd', label: 'Dernier jour de formation', kind: 'date', hint: 'Facultatif ; sans objet en VAE.' },
  { name: 'attempt', label: 'Présentation', kind: 'number', hint: 'Facultatif : 1, 2 ou 3.' },
];

/** « Formation, 2e présentation »; empty where nothing is said that others do not have. */
export function aboutText({ route, attempt }: Pick<Candidate, 'route' | 'attempt'>): string {
  return [route === null ? null : ROUTE_NAMES[route], attempt === null || attempt === 1 ? null : `${String(attempt)}e présentation`].filter((part) => part !== null).join(', ');
}

/** Each way by its name, with the documents that name it where others do not: « Courriel avec retour signé (source 003) ». */
export const WAY_NAMES: Readonly<Record<Way, string>> = {
  recommande: wayName('recommande'),
  remise: wayName('remise'),
  'courriel-accuse': wayName('courriel-accuse'),
  'courriel-signe': wayName('courriel-signe'),
};

function wayName(way: Way): string {
  const { name, namedBy, notBy } = CONVOCATION_WAYS[way];
  if (notBy.length === 0) return name;
  return `${name} (${namedBy.length === 1 ? 'source' : 'sources'} ${joinWords(namedBy.map(({ doc }) => doc))})`;
}

const TROUBLES: Readonly<Record<PasteTrouble, (said: string) => string>> = {
  'sans-nom': () => 'pas de nom. Mettez un nom ou des initiales.',
  adresse: (said) => `« ${said} » est une adresse. Mettez un nom ou des initiales.`,
  'trop-long': (said) => `« ${said}… » est trop long. Pas plus de 100 caractères.`,
  voie: (said) => `voie « ${said} » inconnue. Écrivez formation, VAE ou autre.`,
  date: (said) => `« ${said} » n’est pas un jour qui existe. Écrivez-le comme 26/02/2027.`,
  presentation: (said) => `présentation « ${said} » inconnue. Écrivez 1, 2 ou 3.`,
};

/** « Ligne 4 : voie « CPF » inconnue. Écrivez formation, VAE ou autre. » */
export function problemText({ line, trouble, said }: PasteProblem): string {
  return typo(`Ligne ${String(line)} : ${TROUBLES[trouble](said)}`);
}
