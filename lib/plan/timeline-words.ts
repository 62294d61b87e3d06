import { instantOf, type CivilDate } from '@/lib/dates/civil';
import { PHASE_TITLES } from '@/lib/rulebook/phases';
import { dateRange, shortDate } from '@/lib/words/dates';
import { daysLate, relativeDays } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { withSubject } from '@/lib/words/subject';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';
import type { PlanLine } from './plan';
import type { Timeline } from './timeline';
import type { Mark } from './timeline-marks';
import { isAdvised } from './timeline-state';

/** How many people a mark names before it only counts them. */
const NAMED = 3;

const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'short', timeZone: 'UTC' });

/** « déc. »: the month of a day, for where the place is short. */
export function monthText(day: CivilDate): string {
  return MONTH.format(instantOf(day));
}

/** What a mark says. */
export interface MarkWords {
  readonly title: string;
  /** « lun. 14 déc. 2026 », « conseillé le … », « à partir du … ». */
  readonly when: string;
  /** « 49 jours de retard », « fait le … »; on paper « à faire », never « en retard ». */
  readonly status: string;
  readonly phase: string;
}

/** What a mark says, part by part. Words are made where they are shown: they cost more than the rest of the timeline. */
export function wordsOf(mark: Mark): MarkWords {
  return { title: titleOf(mark), when: whenOf(mark), status: statusOf(mark), phase: PHASE_TITLES[mark.phase] };
}

/** A mark read aloud: « Créer la session dans CERES : au plus tard lun. 14 déc. 2026, 49 jours de retard. Programmation dans CERES ». */
export function saidOf(mark: Mark): string {
  const { title, when, status, phase } = wordsOf(mark);
  const { due, until } = mark.lead;
  return typo(`${title} : ${due !== null && until === null ? 'au plus tard ' : ''}${when}, ${status}. ${phase}`);
}

/** What has no date, in a sentence; null where everything has one. */
export function undatedText({ undated }: Pick<Timeline, 'undated'>): string | null {
  if (undated.length === 0) return null;
  return typo(`Sans date : ${joinWords(undated.map(({ rule, subject, name }) => lowerFirst(withSubject(rule.title, subject, name))))}.`);
}

/** The rule's title, with its day or with those whom it is about; the days of a daily rule are said once, with its dates. */
function titleOf({ lines, lead: { rule, subject, name } }: Mark): string {
  if (rule.daily === true) return typo(rule.title);
  if (lines.length === 1) return typo(withSubject(rule.title, subject, name));
  const names = lines.flatMap((line) => line.name ?? []);
  const whom = lines.length <= NAMED && names.length === lines.length ? joinWords(names) : counted(lines.length, 'candidat');
  return typo(`${rule.title}, ${whom}`);
}

/** When: the day alone where it is the last one, and else what kind of day it is. */
function whenOf({ from, to, lead: { rule, due, target } }: Mark): string {
  if (from !== to) return `chaque jour, ${dateRange(from, to)}`;
  const day = shortDate(to);
  if (due !== null) return day;
  if (target === null) return `à partir du ${day}`;
  return rule.window === true ? `jusqu’au ${day}` : `conseillé le ${day}`;
}

/** How it stands; of several, how the one that asks for most does, and how many are settled. */
function statusOf({ lines, lead, onPaper }: Mark): string {
  if (lead.urgency === null) return settledText(lead, lines.length);
  const text = onPaper ? 'à faire' : openText(lead);
  const settled = lines.filter(({ urgency }) => urgency === null).length;
  return settled === 0 ? text : typo(`${text} (fait : ${String(settled)} sur ${String(lines.length)})`);
}

function settledText({ tick: { status, doneOn } }: PlanLine, several: number): string {
  if (status === 'sans-objet') return 'sans objet';
  return doneOn === null || several > 1 ? 'fait' : `fait le ${shortDate(doneOn)}`;
}

function openText(line: PlanLine): string {
  const { urgency, unanswered, daysLeft, opens, rule } = line;
  if (unanswered) return 'à régulariser';
  if (urgency === 'pas-encore-ouvert') return daysLeft === null ? 'pas encore ouvert' : `pas encore ouvert, ${relativeDays(daysLeft)}`;
  if (urgency === 'non-renseigne') return 'non renseigné';
  if (daysLeft === null) return opens === null ? 'sans date' : 'possible';
  if (rule.window === true) return daysLeft < 0 ? 'fenêtre fermée' : 'fenêtre ouverte';
  if (urgency === 'en-retard') return daysLate(-daysLeft);
  if (urgency === 'conseille-depasse') return isAdvised(line) ? `conseillé dépassé, ${relativeDays(daysLeft)}` : `${relativeDays(daysLeft)}, conseillé dépassé`;
  return relativeDays(daysLeft);
}
