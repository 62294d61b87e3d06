import { NBSP } from './spaces';

const WHOLE = new Intl.NumberFormat('fr-FR');

/**
 * A number and what it counts, kept on one line: « 1 échéance », « 3 échéances », « 12 345 jours ».
 * French takes the singular below two: « 0 échéance ».
 * @param plural where adding an s does not make it: `counted(2, 'jour ouvré', 'jours ouvrés')`.
 */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${WHOLE.format(n)}${NBSP}${Math.abs(n) < 2 ? singular : plural}`;
}
