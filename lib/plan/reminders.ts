import type { ScreenId } from '@/lib/ceres/screen-ids';
import { holds } from '@/lib/rulebook/condition';
import type { Reminder } from '@/lib/rulebook/reminder';
import { REMINDERS } from '@/lib/rulebook/reminders';
import type { Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { centreFactsOf, factsOf } from './facts';
import { rulesFor } from './own-rules';
import type { Plan, PlanLine } from './plan';

/** How many reminders a screen has at most. */
const MOST = 3;

/** What one comes to a screen for: it weighs most while it is open. Null where one comes to look, or for anything. */
export const ACT_OF: Readonly<Record<ScreenId, string | null>> = {
  connexion: null,
  accueil: null,
  'liste-sessions': null,
  'fiche-session': null,
  'creation-session': 'creer-session-ceres',
  'commande-dte': 'commander-dte',
  candidats: 'creer-parcours-candidats',
  jury: 'constituer-jury',
  convocations: 'valider-convocations-ceres',
  pv: 'transmettre-pv',
  resultats: 'saisir-resultats-ceres',
  agrement: 'demander-agrement',
};

/**
 * What is recalled beside a CERES screen for one session, the weightiest first, three at most: what one comes there for, then the other rules of the
 * screen that are open by last day, those that open later, those that are done. Beside the session's own page, what is late of the whole session
 * comes before them.
 */
export function remindersOf(plan: Plan, screen: ScreenId): readonly PlanLine[] {
  const late = screen === 'fiche-session' ? overdueOf(plan) : [];
  const lines = plan.lines.filter((line) => line.rule.screens?.includes(screen) === true && !late.includes(line));
  const act = ACT_OF[screen];
  const inOrder = lines.sort((a, b) => rankOf(a, act) - rankOf(b, act) || daysUntil(a) - daysUntil(b));
  return [...late, ...inOrder].slice(0, MOST);
}

/** What is late of a session, the longest first. */
export function overdueOf(plan: Plan): readonly PlanLine[] {
  return plan.lines.filter(({ overdue }) => overdue).sort((a, b) => daysUntil(a) - daysUntil(b));
}

function rankOf({ rule, open, urgency }: PlanLine, act: string | null): number {
  if (!open) return 4;
  return (urgency === 'pas-encore-ouvert' ? 2 : 0) + (rule.id === act ? 0 : 1);
}

/** What has no date comes last. Finite, for two of them to be equal. */
function daysUntil({ daysLeft }: PlanLine): number {
  return daysLeft ?? Number.MAX_SAFE_INTEGER;
}

/** The rules of a screen in words, where no session is chosen: those that hold whatever the session is, what one comes there for first. */
export function rulesBeside(screen: ScreenId, centre: Centre): readonly Rule[] {
  const facts = centreFactsOf(centre);
  const rules = rulesFor(centre).filter((rule) => rule.screens?.includes(screen) === true && rule.sessionDay !== true && holds(rule.when, facts));
  const act = ACT_OF[screen];
  return [...rules.filter(({ id }) => id === act), ...rules.filter(({ id }) => id !== act)].slice(0, MOST);
}

/** What is to be known beside a screen and never ticked; without a session, only what holds of any. */
export function standingBeside(screen: ScreenId, session: Session | null, centre: Centre): readonly Reminder[] {
  const facts = session === null ? centreFactsOf(centre) : factsOf(session, centre);
  return REMINDERS.filter(({ screens, when }) => screens?.includes(screen) === true && holds(when, facts));
}

/** What holds throughout a session of this kind, never ticked, in the order of the phases. */
export function standingReminders(session: Session, centre: Centre): readonly Reminder[] {
  const facts = factsOf(session, centre);
  return REMINDERS.filter(({ when }) => holds(when, facts));
}
