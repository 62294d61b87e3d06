import { addDays, daysBetween } from '@/lib/dates/civil';
import { citation, type SourceRef } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { withSubject } from '@/lib/words/subject';
import { typo } from '@/lib/words/typography';
import { claimText, standingText } from './claim-text';
import type { EarliestDay, Limit } from './earliest-limits';
import type { Kept } from './earliest-start';
import type { Occurrence } from './occurrence';

const LEADS: Readonly<Record<Kept, { readonly sooner: string; readonly never: string }>> = {
  due: {
    sooner: 'Un jour plus tôt, déjà en retard :',
    never: 'Aucun premier jour sans retard d’ici cinq ans. En retard quel que soit ce jour :',
  },
  target: {
    sooner: 'Un jour plus tôt, marge déjà dépassée :',
    never: 'Aucun premier jour ne garde toutes les marges. Dépassé quel que soit ce jour :',
  },
};

/** What leads to the limits of an earliest start; where there are none, why it is today. */
export function limitsLead({ day, limits }: EarliestDay, kept: Kept): string {
  if (limits.length === 0) return typo('Dès aujourd’hui : rien de ce qui reste à faire n’est dépassé.');
  return typo(day === null ? LEADS[kept].never : LEADS[kept].sooner);
}

/** What is to be done, and by when it would have been: « Créer la session dans CERES, au plus tard le dim. 31 janv. 2027 ». */
export function limitText({ occurrence, day }: Limit): string {
  return `${taskTitle(occurrence)}, ${occurrence.due === day ? 'au plus tard' : 'conseillé'} le ${shortDate(day)}`;
}

/** Why by then, a line a source: « 91 jours avant le début de la session : demandé en Île-de-France (source 003, l. 35-37) ». */
export function limitReasons({ claims, neededBy }: Limit): readonly string[] {
  if (neededBy !== null) return [typo(`« ${taskTitle(neededBy.occurrence)} » en dépend :`), ...limitReasons(neededBy)];
  return claims.map((dated) => typo(`${claimText(dated.claim)} : ${standingText(dated)}`));
}

/** The title of something to do, with the day or the person that it is for. */
export function taskTitle({ rule, subject, name }: Occurrence): string {
  return withSubject(typo(rule.title), subject, name);
}

/** The year after the end of a title: a session created before it may still be held. */
const PROLONGATION: SourceRef = { doc: '003', lines: '32-34' };

/** That a session starting on such a day would end after its title does, and when that may be; null where it would not. */
export function afterTitleText({ start, end, titleExpiry }: Session, { workingDay }: EarliestDay): string | null {
  if (titleExpiry === null || workingDay === null || addDays(workingDay, daysBetween(start, end)) <= titleExpiry) return null;
  return typo(
    `La session finirait après la validité du titre, le ${shortDate(titleExpiry)} : possible seulement pendant l’année de prolongation (${citation(PROLONGATION)}).`,
  );
}
