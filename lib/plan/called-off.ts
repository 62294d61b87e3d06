import type { Session } from '@/lib/session/session';
import { occurrenceKey } from '@/lib/session/tick';

/** Someone to tell, or something to see to, when a session is reported or called off. No source asks for it: it is common sense, and says so. */
export interface ToTell {
  /** Of the session's ticks; the id is no rule's. */
  readonly key: string;
  readonly text: string;
}

const TOLD: readonly (readonly [string, string])[] = [
  ['prevenir-ddets', 'Dire à la DDETS que la session n’aura pas lieu à ces dates'],
  ['prevenir-afpa', 'Dire à l’AFPA quoi faire de la commande de DTE'],
  ['prevenir-jury', 'Prévenir chaque juré, et l’employeur d’un juré salarié'],
  ['prevenir-candidats', 'Prévenir chaque candidat, par un moyen qui laisse une preuve'],
  ['garder-plis-scelles', 'Garder les plis scellés sous clé jusqu’à la réponse de l’AFPA'],
];

/** What one of these ids asks; null for any other. */
export function toTellTitle(id: string): string | null {
  return TOLD.find(([known]) => known === id)?.[1] ?? null;
}

/** Whom to tell of a session that is reported or called off; nobody for any other. Sealed packets only where they have come. */
export function toTell({ state, dteReceivedOn }: Session): readonly ToTell[] {
  if (state !== 'annulee' && state !== 'reportee') return [];
  return TOLD.filter(([id]) => id !== 'garder-plis-scelles' || dteReceivedOn !== null).map(([id, text]) => ({ key: occurrenceKey(id), text }));
}
