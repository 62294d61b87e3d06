import { copyDay } from '@/lib/actions/copies';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Copy } from '@/lib/actions/restore';
import { counted } from '@/lib/words/numbers';

/** « 3 sessions », « 3 sessions et de votre centre », « votre centre »: whose copies these are, after « de ». */
export function ofWhat(owners: readonly string[]): string {
  const sessions = owners.filter((owner) => owner !== CENTRE_ID).length;
  const parts = [...(sessions === 0 ? [] : [counted(sessions, 'session')]), ...(sessions < owners.length ? ['votre centre'] : [])];
  return parts.join(' et de ');
}

/** Of what a copy is. */
export function copyTitle({ owner, title }: Pick<Copy, 'owner' | 'title'>): string {
  return owner === CENTRE_ID ? 'Votre centre' : title;
}

/** « copie du ven. 12 févr. 2027, 12 changements ». */
export function copyHolds(copy: Pick<Copy, 'savedAt' | 'count'>): string {
  return `copie du ${copyDay(copy)}, ${counted(copy.count, 'changement')}`;
}
