import type { CivilDate } from '@/lib/dates/civil';
import { readCells, SEPARATORS, type CellsLine, type Separator } from './pasted-cells';
import { columnsByContent, columnsByHead, type ColumnKind, type Columns } from './pasted-columns';
import type { Route } from './routes';
import { LONGEST_LABEL } from './same-label';
import { saidAttempt, saidDay, saidRoute } from './said-values';

/** A candidate as a pasted line says her: nothing more of the line is kept. */
export interface PastedCandidate {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly label: string;
  readonly route: Route | null;
  readonly trainingEnd: CivilDate | null;
  readonly attempt: 1 | 2 | 3 | null;
}

/** What keeps a line from being understood. */
export type PasteTrouble = 'sans-nom' | 'adresse' | 'trop-long' | 'voie' | 'date' | 'presentation';

export interface PasteProblem {
  readonly line: number;
  readonly trouble: PasteTrouble;
  /** The cell at fault, shortened; empty where there is none. */
  readonly said: string;
}

/** What a pasted text says. */
export interface Pasted {
  readonly candidates: readonly PastedCandidate[];
  /** The lines that are left out, each with all that is wrong with it. */
  readonly problems: readonly PasteProblem[];
  /** The columns that are left out, by name. */
  readonly left: readonly string[];
  /** Whether no column could be taken for who the candidates are. */
  readonly isNameless: boolean;
  /** How many lines beyond the first three hundred were not read. */
  readonly beyond: number;
}

/** No session has as many candidates: more is another file. */
const MOST_LINES = 300;
const MOST_LETTERS = 200_000;

/** The columns that say who somebody is. */
const NAMING = ['initials', 'name', 'firstName'] as const satisfies readonly ColumnKind[];

/**
 * The candidates of a text copied from a spreadsheet, or saved as CSV: separated by tabs, semicolons or commas, with a line of heads or without. Of each,
 * the label, the route, the last day of training and the presentation; every other column is left out, and named. Never throws.
 * @param around the first day of the session: by it a day of birth is told from the end of a training where nothing heads the column.
 */
export function pastedCandidates(text: string, around: CivilDate): Pasted {
  const { lines, columns } = tableOf(text.slice(0, MOST_LETTERS), around);
  const isNameless = lines.length > 0 && !NAMING.some((kind) => columns.at.has(kind));
  // An empty column needs no word.
  const left = columns.left.filter(({ place }) => lines.some(({ cells }) => (cells[place] ?? '') !== '')).map(({ name }) => name);
  if (isNameless) return { candidates: [], problems: [], left, isNameless, beyond: 0 };
  const read = lines.slice(0, MOST_LINES).map((line) => readLine(line, columns));
  return {
    candidates: read.flatMap(({ candidate }) => candidate ?? []),
    problems: read.flatMap(({ problems }) => problems),
    left,
    isNameless,
    beyond: Math.max(0, lines.length - MOST_LINES),
  };
}

interface Table {
  /** Without the line of heads. */
  readonly lines: readonly CellsLine[];
  readonly columns: Columns;
}

/** Read by the separator that makes the most of the heads; without heads, by the first that makes columns. */
function tableOf(text: string, around: CivilDate): Table {
  const tables = SEPARATORS.map((separator) => readCells(text, separator));
  const headed = tables
    .map((lines) => ({ lines: lines.slice(1), columns: columnsByHead(lines) }))
    .reduce((best, table) => ((table.columns?.at.size ?? 0) > (best.columns?.at.size ?? 0) ? table : best));
  if (headed.columns !== null) return { lines: headed.lines, columns: headed.columns };
  const made = SEPARATORS.findIndex((separator, n) => makesColumns(tables[n] ?? [], separator));
  const lines = tables[Math.max(0, made)] ?? [];
  return { lines, columns: columnsByContent(lines, around) };
}

/** Whether most lines come apart; a comma alone may stand between a name and a first name. */
function makesColumns(lines: readonly CellsLine[], separator: Separator): boolean {
  const apart = lines.filter(({ cells }) => cells.length > 1);
  const areNames = separator === ',' && lines.every(({ cells }) => cells.length <= 2 && isName(cells[1] ?? 'A'));
  return apart.length * 2 > lines.length && !areNames;
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/[\d@]/.test(cell) && saidRoute(cell) === null;
}

function readLine({ line, cells }: CellsLine, { at }: Columns): { candidate: PastedCandidate | null; problems: PasteProblem[] } {
  const cell = (kind: ColumnKind) => cells[at.get(kind) ?? -1] ?? '';
  const problems: PasteProblem[] = [];
  const fail = (trouble: PasteTrouble, said: string) => void problems.push({ line, trouble, said: said.slice(0, 60) });
  const read = <T>(kind: ColumnKind, trouble: PasteTrouble, say: (text: string) => T | null): T | null => {
    const text = cell(kind);
    const said = text === '' ? null : say(text);
    if (text !== '' && said === null) fail(trouble, text);
    return said;
  };
  const label = at.has('initials') ? cell('initials') : [cell('firstName'), cell('name')].filter((part) => part !== '').join(' ');
  if (label === '') fail('sans-nom', '');
  else if (label.includes('@')) fail('adresse', label);
  else if (label.length > LONGEST_LABEL) fail('trop-long', label);
  const candidate = {
    line,
    label,
    route: read('route', 'voie', saidRoute),
    trainingEnd: read('trainingEnd', 'date', saidDay),
    attempt: read('attempt', 'presentation', saidAttempt),
  };
  return { candidate: problems.length === 0 ? candidate : null, problems };
}
