import type { Region } from '@/lib/session/regions';
import type { Asks } from './said';

/** The anchors of deadlines.md; « day » is each day of the session, « J31 » 31 January of the year. */
export type From = 'S' | 'E' | 'T' | 'R' | 'V' | 'F' | 'day' | 'J31';

/** What is added to an anchor: months, then days; or working days. */
export type Plus = Readonly<{ months?: number; days?: number; workingDays?: number }>;

/** One claim, as a cell of the table says it. */
export interface Cell {
  readonly required: boolean;
  readonly from: From;
  readonly plus: Plus;
  /** Whose claim; « centre » where the centre has not said its region. */
  readonly scope: 'national' | 'centre' | Region;
  readonly holds?: Asks;
  /** Advised all the same, whatever its source says. */
  readonly onlyAdvised?: Asks;
  /** « Délai confirmé par ma DDETS ». */
  readonly confirmed?: true;
}

/** One row of the table. */
export interface Row {
  readonly claims: readonly Cell[];
  readonly when?: Asks;
  readonly opens?: { readonly from: From; readonly plus: Plus; readonly orWorkingDay?: true };
  /** « done by itself ». */
  readonly doneWhen?: Asks;
  /** « rules of the days of the session », and those of them that come every day. */
  readonly ofTheDays?: true;
  readonly daily?: true;
  /** « counts with » */
  readonly countsWith?: string;
}

type More = Pick<Cell, 'holds' | 'onlyAdvised'>;

export const required = (from: From, plus: Plus, scope: Cell['scope'] = 'national', more: More = {}): Cell => {
  return { required: true, from, plus, scope, ...more };
};

export const advised = (from: From, plus: Plus, scope: Cell['scope'] = 'national', more: More = {}): Cell => {
  return { required: false, from, plus, scope, ...more };
};
