import { joinedTo } from '@/lib/session/join';
import { tiedJournals } from '@/lib/store/tied';
import { database } from './database';

/** The sessions that are joined to this one, however far: what removes it removes them. */
export async function joinedInto(id: string): Promise<readonly string[]> {
  const journals = await tiedJournals(await database(), [id]);
  const isInto = (other: string, seen: readonly string[]): boolean => {
    const to = joinedTo(journals.get(other) ?? []);
    return to !== null && (to === id || (!seen.includes(to) && isInto(to, [...seen, to])));
  };
  return [...journals.keys()].filter((other) => other !== id && isInto(other, [other]));
}
