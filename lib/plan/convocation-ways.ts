import { citation, DOCUMENTS, type SourceRef } from '@/lib/rulebook/sources';
import type { Candidate, Way } from '@/lib/session/session-lists';
import { joinWords, typo } from '@/lib/words/typography';

/** A way of delivery: how it is called, which sources name it, and which, that name others, do not. */
export interface WayTerms {
  readonly name: string;
  readonly namedBy: readonly SourceRef[];
  readonly notBy: readonly SourceRef[];
}

const FORM: SourceRef = { doc: '001', lines: '111' };
const LEAFLET: SourceRef = { doc: '002', lines: '16-17' };
const CHRONOLOGY: SourceRef = { doc: '003', lines: '46-50' };

/** The ways by which a convocation reaches a candidate. Only the delivery by hand is in every source that speaks of ways: 001, 002 and 003. */
export const CONVOCATION_WAYS: Readonly<Record<Way, WayTerms>> = {
  recommande: { name: 'Recommandé avec AR', namedBy: [FORM, LEAFLET], notBy: [CHRONOLOGY] },
  remise: { name: 'Remise contre signature', namedBy: [FORM, LEAFLET, { doc: '003', lines: '48' }], notBy: [] },
  'courriel-accuse': { name: 'Courriel avec accusé de réception et de lecture', namedBy: [{ doc: '003', lines: '49' }], notBy: [FORM, LEAFLET] },
  'courriel-signe': { name: 'Courriel avec retour signé', namedBy: [{ doc: '003', lines: '50' }], notBy: [FORM, LEAFLET] },
};

/** « Admis par …, mais pas cité par … »: which sources a way has for it and against it; null where all name it. */
export function wayCaution(way: Way): string | null {
  const { namedBy, notBy } = CONVOCATION_WAYS[way];
  if (notBy.length === 0) return null;
  return typo(`Pas admis par toutes les sources : cité par ${joinWords(namedBy.map(cited))}, pas par ${joinWords(notBy.map(cited))}.`);
}

/** With where it holds, for a source that is not national. */
function cited(source: SourceRef): string {
  const { scope, note } = DOCUMENTS[source.doc];
  return scope === 'national' ? citation(source) : `${citation(source)} (${note})`;
}

/** What does not hold together in what is noted of a convocation, with what to do; null where nothing does not. */
export function convocationProblem({ sentOn, proofOn }: Pick<Candidate, 'sentOn' | 'proofOn'>): string | null {
  if (proofOn === null) return null;
  if (sentOn === null) return typo('Une preuve, mais pas d’envoi : notez le jour de l’envoi, c’est lui qui compte.');
  return proofOn < sentOn ? typo('La preuve est d’avant l’envoi : corrigez l’un des deux jours.') : null;
}
