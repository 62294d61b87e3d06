import fc from 'fast-check';
import type { Change } from '@/lib/session/change';
import { entryAt, erasureOf } from '@/lib/session/entries';
import type { SessionListName } from '@/lib/session/session-lists';
import { clocks, days } from './values';

/** Marks on some of the entries that changes speak of, or on the whole session, written at any moment on a device named `mark`. */
export function erasures(id: string, changes: readonly Change[], mark: string): fc.Arbitrary<Change[]> {
  const people = [...new Set(entriesIn(changes))].flatMap((entry) => {
    const [list = '', one = ''] = entry.split('/');
    return isErasable(list) ? [erasureOf(list, one)] : [];
  });
  const marks = fc.oneof({ weight: 4, arbitrary: fc.subarray(people) }, { weight: 1, arbitrary: fc.constant<string[]>(['erasedOn']) });
  return fc.record({ paths: marks, stamp: clocks, on: days }).map(({ paths, stamp, on }) =>
    paths.map((path) => ({
      id: `${id}-${mark}-${path}`,
      act: `${mark}-efface`,
      session: id,
      stamp,
      device: mark,
      path,
      from: null,
      to: path === 'erasedOn' ? on : true,
    })),
  );
}

function isErasable(list: string): list is SessionListName {
  return list === 'candidates' || list === 'jurors' || list === 'others' || list === 'incidents';
}

/** `candidates/<id>` of every entry that changes speak of. */
export function entriesIn(changes: readonly Change[]): string[] {
  return changes.flatMap(({ path }) => {
    const at = entryAt(path);
    return at === null ? [] : [`${at.list}/${at.id}`];
  });
}
