import type { PlanLine } from './plan';
import type { Urgency } from './urgency';

/** How a mark stands, what asks for most first; each has a shape and a word of its own. */
export const STATES = [
  'en-retard',
  'aujourdhui',
  'a-regulariser',
  'non-renseigne',
  'bientot',
  'conseille',
  'a-faire',
  'pas-encore-ouvert',
  'fait',
  'sans-objet',
] as const;

export type MarkState = (typeof STATES)[number];

/** What the legend says of each. */
export const STATE_WORDS: Readonly<Record<MarkState, string>> = {
  'en-retard': 'en retard',
  aujourdhui: 'aujourd’hui',
  'a-regulariser': 'à régulariser',
  'non-renseigne': 'non renseigné',
  bientot: 'sous 30 jours',
  conseille: 'conseillé seulement',
  'a-faire': 'à faire',
  'pas-encore-ouvert': 'pas encore ouvert',
  fait: 'fait',
  'sans-objet': 'sans objet',
};

const OF_URGENCY: Readonly<Record<Urgency, MarkState>> = {
  'en-retard': 'en-retard',
  aujourdhui: 'aujourdhui',
  'sous-7-jours': 'bientot',
  'sous-30-jours': 'bientot',
  'conseille-depasse': 'a-faire',
  'plus-tard': 'a-faire',
  'non-renseigne': 'non-renseigne',
  'sans-date': 'a-faire',
  'pas-encore-ouvert': 'pas-encore-ouvert',
};

/** How a dated line stands. On paper, which outlives its day: done, « sans objet », advised or to be done. */
export function stateOf(line: PlanLine, onPaper: boolean): MarkState {
  const { urgency, tick, unanswered } = line;
  if (urgency === null) return tick.status === 'sans-objet' ? 'sans-objet' : 'fait';
  if (onPaper) return isAdvised(line) ? 'conseille' : 'a-faire';
  if (unanswered) return 'a-regulariser';
  if (urgency === 'pas-encore-ouvert') return urgency;
  // A window presses at no time; nobody asks for what is only advised.
  if (line.rule.window === true) return 'a-faire';
  return isAdvised(line) ? 'conseille' : OF_URGENCY[urgency];
}

/** Whether its date is one that nobody asks for, and no window's end. */
export function isAdvised({ due, target, rule }: PlanLine): boolean {
  return due === null && target !== null && rule.window !== true;
}
