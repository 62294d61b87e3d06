import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import type { Instance } from './instance';
import type { Move } from './replan';
import type { Held } from './schedule';
import { hourText, pieceText } from './words';

/** What moved, in a line: « Entretien final, passage 3 : de 14 h à 15 h 20, binôme 2 ». Only what is another is said. */
export function moveText(instance: Instance, { from, to }: Move): string {
  const piece = to ?? from;
  if (piece === null) return '';
  const name = pieceText(instance, piece);
  if (to === null) return typo(`${name} : n’a plus lieu.`);
  if (from === null) return typo(`${name} : ${whenText(to, null)}.`);
  const others = [
    ...(from.day !== to.day || from.start !== to.start ? [`${whenText(from, to)} → ${whenText(to, from)}`] : []),
    ...(from.post === to.post ? [] : [`poste ${String(to.post)}`]),
    ...(from.pair === to.pair || to.pair === null ? [] : [`binôme ${String(to.pair)}`]),
  ];
  return typo(`${name} : ${others.join(', ')}.`);
}

/** The hour, and the day where it is not that of the other. */
function whenText({ day, start }: Held, other: Held | null): string {
  return other?.day === day ? hourText(start) : `${shortDate(day)}, ${hourText(start)}`;
}
