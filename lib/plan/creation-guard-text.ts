import { citation } from '@/lib/rulebook/sources';
import { shortDate } from '@/lib/words/dates';
import { daysLate, relativeDays } from '@/lib/words/days';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';
import { claimText, standingText } from './claim-text';
import type { DatedClaim } from './claims';
import type { CreationGuard, Earliest, GuardWarning, SourcedDay } from './creation-guard';

/**
 * What is said of a first day that is being typed, a sentence a line: by when the session was to be created and who says
 * so, the first day that would make nothing late and why no earlier one, what is wrong with the days themselves.
 */
export function guardSentences({ start, isPast, creation, earliest, warnings }: CreationGuard): string[] {
  const day = shortDate(start);
  const first = isPast ? `Le ${day} est passé.` : creation && creationSentence(day, creation);
  const lines = [...(first === null ? [] : [first]), earliestSentence(earliest)];
  return [...lines.map(typo), ...warnings.map(warningSentence)];
}

function creationSentence(start: string, { due, workingDay, daysLeft, claims }: SourcedDay): string {
  const when = daysLeft < 0 ? daysLate(-daysLeft) : relativeDays(daysLeft);
  const open = workingDay !== due && daysLeft >= 0 ? ` ; dernier jour ouvré : ${shortDate(workingDay)}` : '';
  return `Début le ${start} : création attendue au plus tard le ${shortDate(due)} (${when}), ${whoSays(claims)}${open}.`;
}

function earliestSentence(earliest: Earliest | null): string {
  if (earliest === null) return 'Aucun premier jour sans retard d’ici cinq ans : vérifiez la validité du titre.';
  const { day, limit } = earliest;
  const why = limit === null ? '' : ` ; plus tôt, « ${lowerFirst(limit.title)} » serait en retard, ${whoSays(limit.claims)}`;
  return `Première date possible sans retard : ${shortDate(day)}${why}.`;
}

/** « 91 jours avant le début de la session : demandé en Île-de-France (source 003, l. 24-26) »; what is asked twice, once. */
function whoSays(claims: readonly DatedClaim[]): string {
  const asked = [...new Set(claims.map(({ claim }) => claimText(claim)))];
  const texts = asked.map((text) => {
    const by = claims.filter(({ claim }) => claimText(claim) === text).map(standingText);
    return `${text} : ${joinWords(by)}`;
  });
  return texts.join(' ; ');
}

function warningSentence({ text, source }: GuardWarning): string {
  return source === null ? text : `${text.replace(/\.$/, '')} (${citation(source)}).`;
}
