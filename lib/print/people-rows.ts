import { welcomed } from '@/lib/plan/exam-day';
import { ERASED_NAME } from '@/lib/session/entries';
import { JUROR_ROLES, type Juror, type OtherRole } from '@/lib/session/session-lists';
import { byLabel } from '@/lib/words/order';
import { typo } from '@/lib/words/typography';
import type { Printing } from './print';

/** Blank lines for candidates where neither their names nor their number are known. */
const UNKNOWN_CANDIDATES = 12;

/** Two professionals make a jury (001, « Constituer le jury »), and a third line serves a reserve. */
const UNKNOWN_JURORS = 3;

/** Someone as paper names her: null is a blank to fill by hand. */
export interface Named {
  readonly name: string | null;
  readonly quality: string;
}

const QUALITIES: Readonly<Record<Juror['role'], string>> = { titulaire: 'Membre du jury', reserve: 'Membre du jury, réserve' };

const OTHERS: Readonly<Record<OtherRole, string | null>> = {
  // No trainer is there during the session (003, l. 94): none signs, and none is displayed.
  formateur: null,
  surveillant: 'Surveillant',
  comedien: 'Comédien',
};

/** The whole name that was typed for somebody, else the label; null where there is none left. */
export function nameOf({ id, label }: { readonly id: string; readonly label: string }, { typed }: Pick<Printing, 'typed'>): string | null {
  const whole = typed.people[id]?.name.trim() ?? '';
  if (whole !== '') return whole;
  return label === ERASED_NAME ? null : label;
}

/** The candidates by name; as many blanks as there are candidates where none is listed. Whoever was erased is left out. */
export function candidateNames(printing: Pick<Printing, 'plan' | 'typed'>): readonly (string | null)[] {
  const { candidates, candidateCount } = printing.plan.session;
  if (candidates.length === 0) return blanks(candidateCount === null || candidateCount === 0 ? UNKNOWN_CANDIDATES : candidateCount);
  return candidates.toSorted(byLabel).flatMap((one) => nameOf(one, printing) ?? []);
}

/** The jurors who may come, the reserve last; blanks where none is listed. */
export function jurorNames(printing: Printing): readonly Named[] {
  const { session } = printing.plan;
  if (session.jurors.length === 0) return blanks(UNKNOWN_JURORS).map((name) => ({ name, quality: QUALITIES.titulaire }));
  const jurors = welcomed(session);
  return JUROR_ROLES.flatMap((role) => jurors.filter((juror) => juror.role === role)).flatMap((juror) => {
    const name = nameOf(juror, printing);
    return name === null ? [] : [{ name, quality: QUALITIES[juror.role] }];
  });
}

/** Who else is there on the day, in so far as the session has them: surveillants, actors. */
export function otherNames(printing: Printing): readonly Named[] {
  return printing.plan.session.others.toSorted(byLabel).flatMap((other) => {
    const quality = OTHERS[other.role];
    const name = nameOf(other, printing);
    return quality === null || name === null ? [] : [{ name, quality }];
  });
}

/** Why nobody can be named any more; null where they can. */
export function erased({ plan: { session } }: Printing): string | null {
  return session.erasedOn === null ? null : typo('Les noms de cette session ont été effacés : il ne reste personne à nommer.');
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
