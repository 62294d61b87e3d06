import { readFile } from 'node:fs/promises';
import ical from 'ical.js';
import Papa from 'papaparse';
import { unzipped } from '../tools/zip.mjs';

// Each kind of file that Jalon writes, read by a program that did not write it.

/** An event of a calendar file. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  /** A civil date. */
  readonly day: string;
  readonly summary: string;
  readonly status: string;
}

/** The events of a calendar file, by ical.js. */
export function readCalendar(text: string): readonly CalendarEntry[] {
  const calendar = new ical.Component(ical.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ical.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      sequence: event.sequence,
      day: event.startDate.toString(),
      summary: event.summary,
      status: String(component.getFirstPropertyValue('status')),
    };
  });
}

/** The rows of a spreadsheet file, its byte order mark and its first row apart. */
export interface Spreadsheet {
  readonly hasMark: boolean;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A spreadsheet file, by Papa Parse; throws where it finds anything amiss. */
export function readSpreadsheet(text: string): Spreadsheet {
  const hasMark = text.startsWith('\uFEFF');
  const { data, errors } = Papa.parse<string[]>(hasMark ? text.slice(1) : text, { delimiter: ';', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [head = [], ...rows] = data;
  return { hasMark, head, rows };
}

/** The text of each file in a zip, by its name, by yauzl. */
export async function unzip(path: string): Promise<ReadonlyMap<string, string>> {
  const files = await unzipped(await readFile(path));
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}
