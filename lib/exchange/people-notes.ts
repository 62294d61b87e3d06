import type { Change } from '@/lib/session/change';
import { entryAt } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { foldSession, holders } from '@/lib/session/fold';
import { union } from '@/lib/session/merge';
import type { Session } from '@/lib/session/session';
import type { SessionListName } from '@/lib/session/session-lists';
import { counted } from '@/lib/words/numbers';
import { joinWords } from '@/lib/words/typography';
import { countedEntries } from './entry-labels';
import { mergedSession } from './merge';
import { entryName } from './names';
import { french, quoted } from './sentence';

/** How many people whose data an import erases are named, by session. */
const NAMED = 5;

const PEOPLE = ['candidates', 'jurors', 'others'] as const satisfies readonly SessionListName[];

/** What an import writes to a session that is here, or that it brings: the changes of before and after. */
export interface Rewritten {
  readonly session: Session;
  readonly here: readonly Change[];
  readonly fresh: readonly Change[];
}

/** What an import does to people, in sentences: how many it brings, and whose personal data it erases. */
export function peopleNotes(rewritten: readonly Rewritten[]): string[] {
  return [...arrivalNote(rewritten), ...rewritten.flatMap(erasureNote)];
}

function arrivalNote(rewritten: readonly Rewritten[]): string[] {
  const counts = new Map<SessionListName, number>();
  for (const { session, here, fresh } of rewritten) {
    if (!fresh.some(({ path }) => isOfPeople(path))) continue;
    const [before, after] = [foldSession(session.id, here), mergedSession(session, here, fresh)];
    for (const list of PEOPLE) {
      const known = new Set(before?.[list].map(({ id }) => id));
      const come = (after?.[list] ?? []).filter(({ id }) => !known.has(id)).length;
      counts.set(list, (counts.get(list) ?? 0) + come);
    }
  }
  const told = PEOPLE.flatMap((list) => {
    const count = counts.get(list) ?? 0;
    return count === 0 ? [] : [countedEntries(list, count)];
  });
  return told.length === 0 ? [] : [french`L'import ajoute ${joinWords(told)}.`];
}

/** What goes here is what the union of both no longer holds. */
function erasureNote({ session, here, fresh }: Rewritten): string[] {
  if (!fresh.some(isErasure)) return [];
  const kept = new Set(union(here, fresh).map(({ id }) => id));
  const gone = here.filter(({ id }) => !kept.has(id));
  if (gone.length === 0) return [];
  const held = holders(here);
  const names = new Set(gone.flatMap(({ path }) => entryName(held, path) ?? []));
  const isWhole = names.size === 0 || fresh.some((change) => isErasure(change) && entryAt(change.path) === null);
  const whose = isWhole
    ? french`la session ${quoted(session.title)}`
    : french`${joinWords(atMost([...names].map(quoted)))} (session ${quoted(session.title)})`;
  return [french`L'import efface les données personnelles de ${whose}, ce qui ne peut pas être annulé.`];
}

function atMost(names: readonly string[]): readonly string[] {
  return names.length <= NAMED ? names : [...names.slice(0, NAMED), counted(names.length - NAMED, 'autre')];
}

function isOfPeople(path: string): boolean {
  return PEOPLE.some((list) => path.startsWith(`${list}/`));
}
