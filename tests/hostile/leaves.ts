import { centreFields } from '@/lib/session/centre';
import { centreLists, LIST_NAMES } from '@/lib/session/centre-lists';
import { fieldsOf, type ListName } from '@/lib/session/entries';
import { sessionFields } from '@/lib/session/session';
import { SESSION_LIST_NAMES } from '@/lib/session/session-lists';
import { tickFields } from '@/lib/session/tick';
import type { Scalar } from '@/lib/session/values';
import * as z from 'zod/mini';

type Schema = z.ZodMiniType<Scalar>;

/** Where a text may stand: `title`, `candidates/label`, `ticks/who`; `owner` is the session or the centre. */
export interface TextLeaf {
  readonly owner: 'session' | 'centre';
  /** Null for a field of the owner itself; `ticks` for the parts of its ticks. */
  readonly list: ListName | 'ticks' | null;
  readonly field: string;
  /** The most characters that it takes. */
  readonly most: number;
}

/** More than any field takes but the plan of an archive. */
const LONGEST = 12_000;

/** Every leaf that takes whatever is typed, read off the tables that hold all leaves: a field added there is here. */
export const TEXT_LEAVES: readonly TextLeaf[] = [
  ...textsOf('session', null, sessionFields),
  ...SESSION_LIST_NAMES.flatMap((list) => textsOf('session', list, fieldsOf(list))),
  ...textsOf('session', 'ticks', tickFields),
  ...textsOf('centre', null, centreFields),
  ...LIST_NAMES.flatMap((list) => textsOf('centre', list, centreLists[list].fields)),
  ...textsOf('centre', 'ticks', tickFields),
];

/** The name under which tests speak of a leaf. */
export function nameOf({ owner, list, field }: TextLeaf): string {
  return [owner, ...(list === null ? [] : [list]), field].join('/');
}

function textsOf(owner: TextLeaf['owner'], list: TextLeaf['list'], fields: Readonly<Record<string, Schema>>): TextLeaf[] {
  return Object.entries(fields).flatMap(([field, schema]) => (takes(schema, '<\u202E=') ? [{ owner, list, field, most: mostOf(schema) }] : []));
}

function takes(schema: Schema, text: string): boolean {
  return z.safeParse(schema, text).success;
}

/** The longest text that a field takes, in characters. */
function mostOf(schema: Schema): number {
  let [least, beyond] = [0, LONGEST + 1];
  while (beyond - least > 1) {
    const middle = Math.floor((least + beyond) / 2);
    if (takes(schema, 'x'.repeat(middle))) least = middle;
    else beyond = middle;
  }
  return least;
}
