import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { NBSP } from '@/lib/words/spaces';
import { joinWords, typo } from '@/lib/words/typography';
import type { Party } from '@/lib/rulebook/rule';
import type { Move, Moves } from './moves';

const PARTIES: Readonly<Record<Party, string>> = {
  ddets: 'la DDETS',
  afpa: 'l’AFPA',
  jury: 'le jury',
  candidats: 'les candidats',
  surveillant: 'le surveillant',
};

/** From one day to another, or what is gained or lost: « lun. 15 mars 2027 → lun. 8 mars 2027 ». */
export function moveText({ from, to }: Move): string {
  return `${from === null ? 'sans date' : shortDate(from)} → ${to === null ? 'sans date' : shortDate(to)}`;
}

/** Who is to be told, once each, in words; null for nobody. */
export function partiesText(parties: readonly Party[]): string | null {
  const known = [...new Set(parties)];
  return known.length === 0 ? null : joinWords(known.map((party) => PARTIES[party]));
}

/** What would move, in a few lines: « 14 échéances avancent de 7 jours », « 2 échéances deviennent en retard », « 3 tâches s’ajoutent ». */
export function movesLines({ moved, added, dropped, late }: Moves): string[] {
  const earlier = moved.filter(({ by }) => by < 0);
  const later = moved.filter(({ by }) => by > 0);
  const gained = moved.filter(({ from }) => from === null);
  const lost = moved.filter(({ to }) => to === null);
  const relieved = moved.filter(({ noLongerLate }) => noLongerLate);
  return [
    moving(earlier, 'avance', 'avancent'),
    moving(later, 'recule', 'reculent'),
    lineOf(gained.length, 'échéance prend une date', 'échéances prennent une date'),
    lineOf(lost.length, 'échéance n’a plus de date', 'échéances n’ont plus de date'),
    lineOf(added.length, 'tâche s’ajoute', 'tâches s’ajoutent'),
    lineOf(dropped.length, 'tâche ne s’applique plus', 'tâches ne s’appliquent plus'),
    lineOf(late, 'échéance devient en retard', 'échéances deviennent en retard'),
    lineOf(relieved.length, 'échéance n’est plus en retard', 'échéances ne sont plus en retard'),
  ].flatMap((line) => (line === null ? [] : [typo(line)]));
}

function moving(moves: readonly Move[], one: string, several: string): string | null {
  if (moves.length === 0) return null;
  const days = moves.map(({ by }) => Math.abs(by));
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const by = least === most ? `de ${counted(least, 'jour')}` : `de ${String(least)}${NBSP}à${NBSP}${counted(most, 'jour')}`;
  return `${counted(moves.length, `échéance ${one}`, `échéances ${several}`)} ${by}`;
}

function lineOf(count: number, one: string, several: string): string | null {
  return count === 0 ? null : counted(count, one, several);
}
