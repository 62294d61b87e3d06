import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import type { DateMove, SaidDay } from './date-moves';

/** What became of a day, in words: « au plus tard le lun. 8 févr. 2027, au lieu du ven. 12 févr. 2027 ». */
export function dateMoveText({ from, to }: DateMove): string {
  if (to === null) return typo(`n’a plus de date${from === null ? '' : ` (c’était ${dayText(from)})`}`);
  if (from === null) return typo(`s’ajoute, ${dayText(to)}`);
  return typo(`${dayText(to)}, au lieu ${from.isDue === to.isDue ? `du ${shortDate(from.date)}` : `de « ${dayText(from)} »`}`);
}

function dayText({ date, isDue }: SaidDay): string {
  return `${isDue ? 'au plus tard le' : 'conseillé le'} ${shortDate(date)}`;
}
