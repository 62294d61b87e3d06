import { throughCeres, type Said } from './said';

/** « Needs », sentence after sentence: each rule with those to be done first. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'creer-session-ceres': ['designer-responsable'],
  'informer-ddets': ['designer-responsable'],
  'commander-dte': ['creer-session-ceres'],
  'creer-parcours-candidats': ['creer-session-ceres'],
  'constituer-jury': ['creer-session-ceres', 'solliciter-jury'],
  'valider-convocations-ceres': ['creer-parcours-candidats', 'constituer-jury'],
  'convoquer-candidats': ['creer-parcours-candidats', 'valider-convocations-ceres'],
  'convoquer-jury': ['constituer-jury'],
  'receptionner-dte': ['commander-dte'],
  'lire-pli-organisateur': ['receptionner-dte'],
  'verifier-plateau': ['lire-pli-organisateur'],
  'afficher-informations': ['creer-parcours-candidats', 'constituer-jury'],
  'transmettre-pv': ['saisir-resultats-ceres', 'faire-signer-pv'],
  'afficher-admis': ['receptionner-pv-valide'],
};

// « these two tighten nothing »
const TIGHTEN_NOTHING: readonly string[] = ['transmettre-pv', 'afficher-admis'];

/** What a rule needs done first; « valider-convocations-ceres where the centre convenes through CERES ». */
export function needsOf(rule: string, said: Said): string[] {
  const named = NEEDS[rule] ?? [];
  const notNeeded = rule === 'convoquer-candidats' && !throughCeres(said) ? 'valider-convocations-ceres' : null;
  return named.filter((id) => id !== notNeeded);
}

/** Whether a rule moves the target of what it needs. */
export function tightens(rule: string): boolean {
  return !TIGHTEN_NOTHING.includes(rule);
}
