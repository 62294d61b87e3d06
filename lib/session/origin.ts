import type { Change } from './change';
import { fingerprint } from './fingerprint';

/** The longest id of a change, in characters. */
export const LONGEST_ID = 12_000;

const PREFIX = 'joint ';

/** The session on which a change was first written: its own, or the one that was joined to it and from which it followed. */
export function originOf({ id, session }: Pick<Change, 'id' | 'session'>): string {
  return id.startsWith(PREFIX) ? (id.split(' ', 2)[1] ?? session) : session;
}

/** The id under which a change stands in another session than its own: it says where it was first written, however many joins it went through. */
export function followedId({ id, session }: Pick<Change, 'id' | 'session'>): string {
  if (id.startsWith(PREFIX)) return id;
  const whole = `${PREFIX}${session} ${id}`;
  // Jalon makes none as long as this.
  return whole.length <= LONGEST_ID ? whole : `${PREFIX}${session} ${fingerprint(id)}`;
}
