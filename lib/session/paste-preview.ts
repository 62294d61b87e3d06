import type { CivilDate } from '@/lib/dates/civil';
import { asInitials } from './initials';
import type { PastedCandidate } from './pasted';
import { duplicatesIn, toldApart } from './same-label';

/** What is asked of a paste before it is written. */
export interface PasteChoices {
  /** Whether names are cut down to initials. */
  readonly initials: boolean;
  /** The last day of training of those who come from one and have none; null for none. */
  readonly trainingEnd: CivilDate | null;
  /** By line, whether it is to be added: said by hand. A duplicate is left out until then, and all others are not. */
  readonly byHand: ReadonlyMap<number, boolean>;
}

/** A pasted candidate as she would be added. */
export interface PreviewRow extends PastedCandidate {
  /** In the list already, or earlier in the paste; null for neither. */
  readonly duplicate: 'liste' | 'collage' | null;
  readonly isAdded: boolean;
}

/**
 * What adding these candidates to those who are listed would come to. Two names that make the same initials are two candidates, told apart by a number;
 * the same name twice is a duplicate, and so is one that the list holds whole or by its initials.
 */
export function pastePreview(pasted: readonly PastedCandidate[], listed: readonly string[], choices: PasteChoices): readonly PreviewRow[] {
  const names = pasted.map(({ label }) => label);
  const labels = choices.initials ? names.map(asInitials) : names;
  const same = duplicatesIn(names, listed);
  const shown = duplicatesIn(labels, listed);
  const duplicates = same.map((duplicate, n) => duplicate ?? (shown[n] === 'liste' ? 'liste' : null));
  const areAdded = pasted.map(({ line }, n) => choices.byHand.get(line) ?? duplicates[n] === null);
  const own = toldApart(labels.filter((_, n) => areAdded[n]), listed)[Symbol.iterator]();
  return pasted.map((candidate, n) => {
    const isAdded = areAdded[n] === true;
    const label = isAdded ? own.next().value : labels[n];
    const trainingEnd = candidate.trainingEnd ?? (candidate.route === 'vae' ? null : choices.trainingEnd);
    return { ...candidate, label: label ?? candidate.label, trainingEnd, duplicate: duplicates[n] ?? null, isAdded };
  });
}
