import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import type { Print, Printing } from '@/lib/print/print';
import { PRINTS } from '@/lib/print/prints';
import type { Block, Cell, Row, Sheet, Table } from '@/lib/print/sheet';
import { NOTHING_TYPED, type Typed } from '@/lib/print/typed';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newCandidate, newJuror, type Candidate, type Juror } from '@/lib/session/session-lists';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK, type Tick } from '@/lib/session/tick';

/** The day on which papers are printed in these tests. */
export const TODAY = civil('2027-02-01');

/** A session from Monday 15 to Wednesday 17 March 2027, about which nothing more is said. */
export const SOUDEUR = newSession('s', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));

/** What a paper of this session is made from. */
export function printing(said: Partial<Session> = {}, { typed = {}, centre = {} }: { typed?: Partial<Typed>; centre?: Partial<Centre> } = {}): Printing {
  const at = { ...NEW_CENTRE, ...centre };
  return { plan: plan({ ...SOUDEUR, ...said }, at, TODAY), centre: at, typed: { ...NOTHING_TYPED, ...typed } };
}

/** The one paper of this id. */
export function paper(id: string): Print {
  const found = PRINTS.filter((print) => print.id === id);
  const [print] = found;
  if (print === undefined || found.length > 1) throw new Error(`${String(found.length)} papers are called ${id}`);
  return print;
}

/** The one sheet of a paper that has one. */
export function onlySheet(id: string, of: Printing): Sheet {
  const sheets = paper(id).sheets(of);
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) throw new Error(`${id} has ${String(sheets.length)} sheets`);
  return sheet;
}

/** The table of a sheet under this caption, or its first. */
export function tableOf({ blocks }: Sheet, caption?: string): Table {
  const table = blocks.find((block): block is Table => block.kind === 'table' && (caption === undefined || block.caption === caption));
  if (table === undefined) throw new Error(`no table ${caption ?? ''}`);
  return table;
}

/** The rows of a table as text, with plain spaces: `☐` and `☑` for boxes, `null` for a blank, « [Phase] » for a row that names others. */
export function rowsOf({ rows }: Table): readonly (readonly (string | null)[])[] {
  return rows.map((row) => ('heading' in row ? [`[${row.heading}]`] : row.map(cellText)));
}

/** The first row that begins with this task. */
export function rowOf(table: Table, task: string): readonly (string | null)[] {
  const row = rowsOf(table).find(([first]) => first?.startsWith(task) === true);
  if (row === undefined) throw new Error(`no row begins with ${task}`);
  return row;
}

function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return plain(cell);
  if ('box' in cell) return mark(cell.box);
  return cell.lines.map(({ text, box }) => plain(box === undefined ? text : `${mark(box)} ${text}`.trim())).join('\n');
}

function mark(ticked: boolean): string {
  return ticked ? '☑' : '☐';
}

/** What the fields of a sheet say, by label; null for a blank. */
export function fieldsOf({ blocks }: Sheet): Readonly<Record<string, string | null>> {
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []));
  return Object.fromEntries(fields.map(([label, value]) => [plain(label), value === null ? null : plain(value)]));
}

/** Every word of sheets, a line each, with plain spaces. */
export function textOf(sheets: readonly Sheet[]): string {
  return sheets.map(({ title, subtitle, blocks }) => plain([title, subtitle ?? '', ...blocks.map(blockText)].join('\n'))).join('\n');
}

function blockText(block: Block): string {
  return block.kind === 'table' ? [block.caption, ...block.columns.map(({ head }) => head), ...block.rows.map(rowText)].join('\n') : JSON.stringify(block);
}

function rowText(row: Row): string {
  return 'heading' in row ? row.heading : row.map((cell) => cellText(cell) ?? '').join(' | ');
}

/** A candidate of this label. */
export function candidate(id: string, label: string, said: Partial<Candidate> = {}): Candidate {
  return { ...newCandidate(id, label), ...said };
}

/** A juror of this label. */
export function juror(id: string, label: string, said: Partial<Juror> = {}): Juror {
  return { ...newJuror(id, label), ...said };
}

/** What was recorded of some occurrences. */
export function ticks(said: Readonly<Record<string, Partial<Tick>>>): Pick<Session, 'ticks'> {
  return { ticks: Object.fromEntries(Object.entries(said).map(([key, tick]) => [key, { ...EMPTY_TICK, ...tick }])) };
}

/** French typography with plain spaces, so that expectations can be typed. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/gu, ' ');
}
