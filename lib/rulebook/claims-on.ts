import type { Claim } from './rule';
import { DOCUMENTS, type SourceRef } from './sources';

/**
 * The claims of a rule of the days of the session: each source requires it on that very day, S, E or each of them,
 * in the scope of its document (`deadlines.md`, rules of the phases accueil to deliberation).
 */
export function claimsOn(anchor: 'start' | 'end' | 'day', sources: readonly SourceRef[]): readonly Claim[] {
  return sources.map((source) => ({
    anchor,
    offset: {},
    strength: 'required',
    scope: DOCUMENTS[source.doc].scope,
    source,
  }));
}
