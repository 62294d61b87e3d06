import { creerParcoursCandidats } from './convocations/creer-parcours-candidats';
import { constituerJury } from './convocations/constituer-jury';
import { validerConvocationsCeres } from './convocations/valider-convocations-ceres';
import { commanderDte } from './programmation/commander-dte';
import { creerSessionCeres } from './programmation/creer-session-ceres';
import type { Rule } from './rule';
import { transmettrePv } from './transmission/transmettre-pv';

/** The rulebook's number and day: a test fails when the rules change and these do not. */
export const RULEBOOK = { version: 1, date: '2026-11-22' } as const;

/** Every rule, in the order in which a session meets them. */
export const RULES: readonly Rule[] = [
  creerSessionCeres,
  commanderDte,
  creerParcoursCandidats,
  constituerJury,
  validerConvocationsCeres,
  transmettrePv,
];

const BY_ID = new Map(RULES.flatMap((rule) => [rule.id, ...(rule.formerly ?? [])].map((id) => [id, rule] as const)));

/** The rule of this id, today's or a former one. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
