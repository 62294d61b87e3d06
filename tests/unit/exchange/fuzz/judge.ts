import { expect } from 'vitest';
import { civil, type CivilDate } from '@/lib/dates/civil';
import { previewImport } from '@/lib/exchange/preview';
import { problemLines } from '@/lib/exchange/problems';
import { readDocument, type ReadDocument } from '@/lib/exchange/read';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { centrePlan } from '@/lib/plan/centre-plan';
import { plan } from '@/lib/plan/plan';
import type { Centre } from '@/lib/session/centre';
import { centreSchema } from '@/lib/session/centre-record';
import { sessionSchema } from '@/lib/session/record';
import { centreDigestOf, digestOf } from '@/lib/store/digest';
import { display } from './display';
import { expectPreview } from './told';
import { centreIn, heldIn, imported, mergeInto, type Held, type Journals } from './store';
import { expectNotes, expectRefusal } from './words';

/** What became of a file. */
export type Outcome = 'refusé' | 'accepté' | 'accepté avec des notes';

/** Days on which a session is looked at: long before, in the middle, at the end of the calendar. */
const TODAYS = ['1900-01-01', '2027-02-28', '2199-12-31'].map(civil);
const EXPORTED = '2026-11-22T10:00:00.000Z';

/** A session may speak of somebody whom it does not list: that is kept as it is, and said. */
const STRANGERS = 'n’y trouve pas qui est nommé';

/** What is asked of a state that an import makes, beside that it is sound. */
export interface Asked {
  readonly today: CivilDate;
  readonly isPlanned: boolean;
  readonly isReadBack: boolean;
  readonly isDisplayed: boolean;
}

/** What is asked of the nth case: plans, exports and pages take many times as long as an import. */
export function askedOf(n: number): Asked {
  return { today: TODAYS[n % TODAYS.length] ?? civil('2027-02-28'), isPlanned: n % 5 === 0, isReadBack: n % 7 === 0, isDisplayed: n % 100 === 0 };
}

/** All that can be asked, on each of the days. */
export const EVERYTHING: readonly Asked[] = TODAYS.map((today) => ({ today, isPlanned: true, isReadBack: true, isDisplayed: true }));

/** A clean refusal, or a state that holds where these journals were before. Throws at anything else. */
export function judge(text: string, here: Journals, { today, isPlanned, isReadBack, isDisplayed }: Asked): Outcome {
  const read = readDocument(text);
  if (!read.ok) {
    expectRefusal(problemLines(read.errors));
    return 'refusé';
  }
  expectNotes(read.notes);
  const after = expectMerged(read, here);
  if (isPlanned) expectPlanned(after, today);
  if (isReadBack) expectReadBack(after, today);
  if (isDisplayed) display(after.touched, after.centre, today);
  return read.notes.length === 0 ? 'accepté' : 'accepté avec des notes';
}

/** What is in a store after the import, as far as the import touched it. */
interface After {
  readonly touched: readonly Held[];
  readonly centre: Centre;
  readonly journals: Journals;
}

function expectMerged(read: ReadDocument, here: Journals): After {
  const merge = mergeInto(read, here);
  const journals = imported(merge, here);
  expectPreview(previewImport(read, here.sessions, here.centre, 0), merge, here, journals);
  expectNothingNew(read, journals);
  const centre = centreIn(journals);
  centreSchema.parse(centre);
  const touched = heldIn(journals, merge.sessions.keys());
  for (const { session } of touched) {
    sessionSchema.parse(session);
    expect(session.start <= session.end).toBe(true);
  }
  return { touched, centre, journals };
}

function expectPlanned({ touched, centre }: After, today: CivilDate): void {
  centrePlan(centre, today);
  centreDigestOf(centre, today);
  for (const { session } of touched) {
    plan(session, centre, today);
    digestOf(session, centre, today);
  }
}

function expectNothingNew(read: ReadDocument, journals: Journals): void {
  const { sessions, centre } = mergeInto(read, journals);
  expect([...sessions.keys(), ...centre.map(({ path }) => path)]).toEqual([]);
}

/** Exported, it reads back as what it was, and importing it brings nothing. */
function expectReadBack({ touched, centre, journals }: After, today: CivilDate): void {
  const document = exportDocument({ sessions: touched, centre: { centre, changes: journals.centre }, exportedAt: EXPORTED, today });
  const back = readDocument(writeDocument(document));
  if (!back.ok) throw new Error(`its export is refused: ${problemLines(back.errors).join('\n')}`);
  expect(back.notes.filter((note) => !note.includes(STRANGERS))).toEqual([]);
  expect(JSON.stringify(byId(back.sessions))).toBe(JSON.stringify(byId(touched)));
  expect(JSON.stringify(back.centre?.centre)).toBe(JSON.stringify(centre));
  expectNothingNew(back, journals);
}

function byId(sessions: readonly Held[]): unknown[] {
  return sessions.map(({ session: { id, ...session }, changes }) => ({ id, ...session, changes })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
