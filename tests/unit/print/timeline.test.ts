import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan, type Plan } from '@/lib/plan/plan';
import type { Printing } from '@/lib/print/print';
import { printOf } from '@/lib/print/prints';
import type { Block, Sheet, Table } from '@/lib/print/sheet';
import { NOTHING_TYPED } from '@/lib/print/typed';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';

const SESSION = {
  ...newSession('s', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')),
  ticks: { 'designer-responsable#': { ...EMPTY_TICK, status: 'fait' as const, doneOn: civil('2026-12-01') } },
};
const PLAN = plan(SESSION, NEW_CENTRE, civil('2027-02-01'));

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

function printing(of: Plan = PLAN): Printing {
  return { plan: of, centre: NEW_CENTRE, typed: NOTHING_TYPED };
}

/** The one sheet of the timeline. */
function sheet(of: Plan = PLAN): Sheet {
  const [first, ...others] = printOf('frise')?.sheets(printing(of)) ?? [];
  if (first === undefined || others.length > 0) throw new Error('not one sheet');
  return first;
}

function block<K extends Block['kind']>(kind: K, of: Sheet = sheet()): Extract<Block, { kind: K }> {
  const found = of.blocks.find((one): one is Extract<Block, { kind: K }> => one.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

function cells({ rows }: Table): string[][] {
  return rows.map((row) => {
    if (!Array.isArray(row)) throw new Error('a heading');
    return row.map((cell) => {
      if (typeof cell !== 'string') throw new Error('no text');
      return plain(cell);
    });
  });
}

test('it can always be printed, asks nothing, and follows nobody’s model', () => {
  expect(printOf('frise')).toMatchObject({ group: 'suivre', asks: [], source: null });
  expect(printOf('frise')?.refused(printing())).toBeNull();
});

test('one landscape sheet: the picture, its table, and what has no date', () => {
  expect(sheet().landscape).toBe(true);
  expect(plain(sheet().subtitle ?? '')).toBe('Soudeur, 15 – 17 mars 2027');
  expect(sheet().blocks.map(({ kind }) => kind)).toEqual(['timeline', 'table', 'text']);
  expect(block('timeline').timeline.onPaper).toBe(true);
});

test('where everything has a date, nothing is said of what has none', () => {
  const dated = { ...PLAN, lines: PLAN.lines.filter(({ due }) => due !== null) };
  expect(sheet(dated).blocks.map(({ kind }) => kind)).toEqual(['timeline', 'table']);
});

test('a row a mark, by its number in the picture', () => {
  const rows = cells(block('table'));
  expect(rows.map(([number]) => number)).toEqual(block('timeline').timeline.marks.map((_, n) => String(n + 1)));
  expect(rows.every((row) => row.length === block('table').columns.length)).toBe(true);
  expect(rows).toContainEqual(['2', 'lun. 14 déc. 2026', 'Désigner le responsable de session et son suppléant', 'Programmation dans CERES', 'fait le mar. 1er déc. 2026']);
});

test('nothing on it is late: what is behind and open is to be done', () => {
  expect(PLAN.counts.overdue).toBeGreaterThan(0);
  expect(new Set(cells(block('table')).map((row) => row[4]?.replace(/ le .*/, '')))).toEqual(new Set(['à faire', 'fait']));
});
