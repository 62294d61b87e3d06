import { addDays, type CivilDate } from '@/lib/dates/civil';
import { archiverDossier } from '@/lib/rulebook/archivage/archiver-dossier';
import { purgerArchives } from '@/lib/rulebook/archivage/purger-archives';
import type { Step } from '@/lib/rulebook/rule';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { PlanLine } from './plan';

/** A paper that at least one source keeps, with all who do; and who says for how long, null where none does. */
export interface Kept {
  readonly step: Step;
  readonly duration: SourceRef | null;
}

/** A paper to destroy, when, and who says so. */
export interface Destroyed {
  readonly what: string;
  readonly when: string;
  readonly sources: readonly SourceRef[];
}

/** Where the sources differ, and what to do then. */
export interface Disagreement {
  readonly text: string;
  readonly todo: string;
  readonly sources: readonly SourceRef[];
}

/** 001, l. 381, gives five years, and names these three alone. */
const FIVE_YEARS: SourceRef = { doc: '001', lines: '381' };
const DATED: ReadonlySet<string> = new Set(['pv', 'productions', 'grilles']);

/** What is kept: the union of what the sources keep, as the rule that files it says it. 002 and 004 say nothing of it. */
export const KEPT: readonly Kept[] = (archiverDossier.steps ?? []).map((step) => ({ step, duration: DATED.has(step.id) ? FIVE_YEARS : null }));

/** What is destroyed, in the order of the session. */
export const DESTROYED: readonly Destroyed[] = [
  { what: 'Les sujets non utilisés', when: 'au lancement, aussitôt', sources: [{ doc: '003', lines: '118' }] },
  { what: 'Les sujets rendus', when: 'après chaque épreuve, aussitôt', sources: [{ doc: '003', lines: '123' }] },
  { what: 'Ce qui reste des sujets', when: 'une fois la session finie', sources: [{ doc: '001', lines: '375' }] },
  {
    what: 'Tous les autres documents',
    when: 'une fois la session finie, sauf ce qui se garde',
    sources: [{ doc: '000', lines: '94-95' }],
  },
];

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    text: '000 ne garde que les grilles et détruit tout le reste ; 001 garde aussi le PV et ce que les candidats ont rédigé, 003 les émargements et les déclarations.',
    todo: 'Gardez tout ce que l’une d’elles garde.',
    sources: [
      { doc: '000', lines: '93-95' },
      { doc: '001', lines: '374-381' },
      { doc: '003', lines: '126-130' },
    ],
  },
  {
    text: '001 seule donne une durée, pour le PV, les productions et les grilles ; elle ne dit pas depuis quand. 003 n’en donne aucune.',
    todo: 'Jalon compte depuis le dernier jour, et pour le tout.',
    sources: [FIVE_YEARS, { doc: '003', lines: '126-130' }],
  },
  {
    text: '003 détruit les sujets aussitôt, 001 après la session.',
    todo: 'Détruisez-les aussitôt.',
    sources: [
      { doc: '003', lines: '118, 123' },
      { doc: '001', lines: '375' },
    ],
  },
];

/** The last day on which the papers are kept, as the plan counts it; null where it has no such line. */
export function keptUntil(lines: readonly Pick<PlanLine, 'rule' | 'opens'>[]): CivilDate | null {
  const opens = lines.find(({ rule }) => rule.id === purgerArchives.id)?.opens ?? null;
  return opens === null ? null : addDays(opens, -1);
}
