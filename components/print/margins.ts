import type { CivilDate } from '@/lib/dates/civil';
import { shortDate } from '@/lib/words/dates';

/** Who prepared a sheet: no part of the State. */
export const CREDIT = 'préparé avec Jalon, outil indépendant';

/** « imprimé le lun. 1er févr. 2027 ». */
export function printedOn(day: CivilDate): string {
  return `imprimé le ${shortDate(day)}`;
}
