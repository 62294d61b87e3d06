import { hrefOf, type Place } from '@/lib/actions/navigation';
import type { Print, Printing, Remedy } from '@/lib/print/print';
import { typo } from '@/lib/words/typography';

/** What the link to each remedy says. */
const WAYS: Readonly<Record<Remedy, string>> = {
  candidats: 'Aller aux candidats',
  jury: 'Aller au jury',
  suites: 'Aller au PV et aux résultats',
  modifier: 'Modifier la session',
  reglages: 'Aller aux réglages',
};

interface Props {
  readonly print: Print;
  readonly printing: Printing;
  /** Why it cannot be printed. */
  readonly refused: string;
  /** The address of a place of the panel, from where this stands. */
  readonly to?: (place: Place) => string;
}

/** Why a paper cannot be printed, and the way to what it lacks. */
export function Refusal({ print, printing, refused, to = hrefOf }: Props) {
  const remedy = print.remedy?.(printing) ?? null;
  return (
    <p class="quiet">
      {typo(refused)} {remedy === null ? null : <a href={to(placeOf(remedy, printing.plan.session.id))}>{WAYS[remedy]}</a>}
    </p>
  );
}

function placeOf(remedy: Remedy, id: string): Place {
  return remedy === 'reglages' ? { view: 'reglages' } : { view: remedy, id };
}
