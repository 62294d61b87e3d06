import { ATTENDANCE } from './attendance';
import { FORMS } from './form';
import { LETTERS } from './letters/letters';
import { POSTERS } from './posters';
import type { GroupId, Print } from './print';
import { TIMELINES } from './timeline';

export interface Group {
  readonly id: GroupId;
  readonly title: string;
}

/** The papers by what one does with them. */
export const GROUPS: readonly Group[] = [
  { id: 'suivre', title: 'Pour suivre la session' },
  { id: 'convoquer', title: 'Pour convoquer et informer' },
  { id: 'afficher', title: 'À afficher' },
  { id: 'signer', title: 'À faire signer' },
];

/** Every paper of a session, in the order in which they are listed. */
export const PRINTS: readonly Print[] = [...FORMS, ...TIMELINES, ...LETTERS, ...POSTERS, ...ATTENDANCE];

/** The paper of this id; null where there is none. */
export function printOf(id: string): Print | null {
  return PRINTS.find((print) => print.id === id) ?? null;
}
