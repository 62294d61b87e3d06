import { readCells, SEPARATORS, type CellsLine } from '@/lib/session/pasted-cells';
import { oneLine } from './addressees';
import { columnsOf, type AddressColumns } from './addressees-columns';

/** A person as a pasted line says her. */
export interface PastedAddressee {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** What the list may call her, where a column says it; empty otherwise. */
  readonly label: string;
  /** Her whole name; empty where no cell says it. */
  readonly name: string;
  /** As on an envelope, line by line. */
  readonly address: string;
}

/** What a pasted text says of people. */
export interface PastedAddressees {
  readonly people: readonly PastedAddressee[];
  /** The lines whose kept columns are all empty. */
  readonly empty: readonly number[];
  /** The columns that are no part of a name or an address, by name. */
  readonly left: readonly string[];
  /** How many lines beyond the first three hundred were not read. */
  readonly beyond: number;
}

/** No session has as many people: more is another file. */
const MOST_LINES = 300;
const MOST_LETTERS = 200_000;

/**
 * The names and addresses of a text copied from a spreadsheet: separated by tabs, semicolons or commas, with a line of heads or without. Every line after
 * the heads is a person, or counted among those that say nothing. Never throws.
 * @param labels what the people of the session are called: a column of these tells them.
 */
export function pastedAddressees(text: string, labels: readonly string[]): PastedAddressees {
  const table = tableOf(text.slice(0, MOST_LETTERS));
  const columns = columnsOf(table, labels);
  const lines = columns.headed ? table.slice(1) : table;
  const read = lines.slice(0, MOST_LINES).map((line) => addresseeOf(line, columns));
  const isSaid = ({ label, name, address }: PastedAddressee) => label !== '' || name !== '' || address !== '';
  return {
    people: read.filter(isSaid),
    empty: read.filter((one) => !isSaid(one)).map(({ line }) => line),
    left: columns.left.filter(({ place }) => lines.some(({ cells }) => (cells[place] ?? '') !== '')).map(({ name }) => name),
    beyond: Math.max(0, lines.length - MOST_LINES),
  };
}

/** By the first separator that takes most lines apart; a list of names alone has one column. */
function tableOf(text: string): readonly CellsLine[] {
  const tables = SEPARATORS.map((separator) => readCells(text, separator));
  const apart = (lines: readonly CellsLine[]) => lines.filter(({ cells }) => cells.length > 1).length * 2 > lines.length;
  return tables.find(apart) ?? tables[0] ?? [];
}

function addresseeOf({ line, cells }: CellsLine, { label, name, address }: AddressColumns): PastedAddressee {
  const said = (places: readonly number[]) => places.flatMap((place) => oneLine(cells[place] ?? '') ?? []);
  return { line, label: said(label).join(' '), name: said(name).join(' '), address: asOnEnvelope(said(address)).join('\n') };
}

/** A post code stands before its town, at the head of a line, though cells or one long cell have it otherwise. */
function asOnEnvelope(parts: readonly string[]): readonly string[] {
  return parts
    .join('\n')
    .replace(/^(\d{5})\n/gmu, '$1 ')
    .replace(/(?<!\b(?:BP|CS|TSA)),? (?=\d{5} \p{L})/gu, '\n')
    .split('\n');
}
