import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { follows, readdressed } from '@/lib/session/join';
import { union } from '@/lib/session/merge';
import { duplicatesIn } from '@/lib/session/same-label';
import type { Session } from '@/lib/session/session';
import type { SessionListName } from '@/lib/session/session-lists';
import { freshChanges } from './merge';
import { ownerPreview, type OwnerPreview } from './owner-preview';
import { unsoundness } from './soundness';

/** The lists whose entries go by a name. */
const NAMED = ['candidates', 'jurors', 'others', 'exams'] as const satisfies readonly SessionListName[];

/** What joining two sessions would do, to be shown before anything is written. */
export interface JoinPreview extends OwnerPreview {
  /** Each as it is now. */
  readonly stays: Session;
  readonly joined: Session;
  /** What stands in a list of both, by its name in the one that stays: joined, it stands there twice. */
  readonly alike: readonly string[];
  /** Why the two cannot be joined as they are; null where they can. */
  readonly refused: string | null;
}

/** What would become of the session that stays, were the other joined to it. Null where either is none. */
export function joinPreview(stays: readonly Change[], joined: readonly Change[]): JoinPreview | null {
  const [here, there] = [foldOf(stays), foldOf(joined)];
  if (here === null || there === null) return null;
  const copies = joined.filter(follows).map((change) => readdressed(change, here.id));
  const alike = NAMED.flatMap((list) => {
    const names = here[list].map(({ label }) => label);
    const doubled = duplicatesIn(names, there[list].map(({ label }) => label));
    return names.filter((_, n) => doubled[n] === 'liste');
  });
  const moved = ownerPreview(here.id, stays, copies, freshChanges(stays, copies));
  return { ...moved, stays: here, joined: there, alike, refused: refusalOf(here, there, foldSession(here.id, union(stays, copies))) };
}

function foldOf(changes: readonly Change[]): Session | null {
  const [first] = changes;
  return first === undefined ? null : foldSession(first.session, changes);
}

function refusalOf(here: Session, there: Session, together: Session | null): string | null {
  if ((here.erasedOn === null) !== (there.erasedOn === null)) {
    return 'Les données personnelles de l’une ont été effacées : jointes, celles de l’autre le seraient aussi. Effacez-les d’abord, ou gardez les deux.';
  }
  if (unsoundness(together, '') === null) return null;
  return 'Jointes, leur dernier jour serait avant le premier : mettez d’abord les mêmes jours à l’une et à l’autre.';
}
