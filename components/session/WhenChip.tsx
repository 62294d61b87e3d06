import type { Urgency } from '@/lib/plan/urgency';
import { daysLate, relativeDays } from '@/lib/words/days';
import { Icon } from '../shell/Icon';

const TONES: Readonly<Partial<Record<Urgency, string>>> = {
  'en-retard': 'chip chip-late',
  aujourdhui: 'chip chip-soon',
  'sous-7-jours': 'chip chip-soon',
  'conseille-depasse': 'chip',
};

/** How pressing an open line is, in words first; colour and shape say the same. */
export function WhenChip({ urgency, daysLeft }: { readonly urgency: Urgency; readonly daysLeft: number | null }) {
  return (
    <span class={TONES[urgency] ?? 'when'}>
      {urgency === 'en-retard' ? <Icon name="late" /> : null}
      {urgency === 'aujourdhui' || urgency === 'sous-7-jours' ? <Icon name="clock" /> : null}
      {wordsFor(urgency, daysLeft)}
    </span>
  );
}

/** « 2 jours de retard », « dans 5 jours », « sans date », « pas encore ouvert ». */
export function wordsFor(urgency: Urgency, daysLeft: number | null): string {
  if (urgency === 'sans-date' || daysLeft === null) return 'sans date';
  if (urgency === 'pas-encore-ouvert') return 'pas encore ouvert';
  if (urgency === 'non-renseigne') return 'non renseigné';
  if (urgency === 'en-retard') return daysLate(-daysLeft);
  if (urgency === 'conseille-depasse') return 'conseillé dépassé';
  return relativeDays(daysLeft);
}
