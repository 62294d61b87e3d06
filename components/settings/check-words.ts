import type { CheckResult, Repaired } from '@/lib/actions/check';
import { counted } from '@/lib/words/numbers';
import { joinWords, typo } from '@/lib/words/typography';

/** One and several of each thing that is made anew. */
const REPAIRS: Readonly<Record<Repaired, readonly [singular: string, plural: string]>> = {
  record: ['fiche refaite de son historique', 'fiches refaites de leur historique'],
  journal: ['historique complété de sa copie et de sa fiche', 'historiques complétés de leur copie et de leur fiche'],
  digest: ['liste d’échéances recalculée', 'listes d’échéances recalculées'],
  copy: ['copie de secours récrite', 'copies de secours récrites'],
};

const ORDER = ['record', 'journal', 'digest', 'copy'] as const satisfies readonly Repaired[];

/** What a check came to, a sentence a line; `moment` is when, in words. */
export function checkLines({ sessions, repaired, aside, offered }: CheckResult, moment: string): readonly string[] {
  const well = repaired.size === 0 && aside === 0 && offered === 0;
  const mended = ORDER.flatMap((what) => {
    const count = repaired.get(what) ?? 0;
    return count === 0 ? [] : [counted(count, ...REPAIRS[what])];
  });
  return [
    `${counted(sessions, 'session vérifiée', 'sessions vérifiées')}, et votre centre, ${moment}${well ? ' : tout va bien.' : '.'}`,
    ...(mended.length === 0 ? [] : [`Réparé : ${joinWords(mended)}.`]),
    ...(aside === 0 ? [] : [`Mis de côté, sans rien effacer : ${counted(aside, 'élément illisible', 'éléments illisibles')}. Ce que leurs copies en gardent est proposé en haut du panneau.`]),
    ...(offered === 0 ? [] : [`${counted(offered, 'copie')} en ${offered < 2 ? 'sait' : 'savent'} plus que Jalon : voyez en haut du panneau.`]),
  ].map(typo);
}
