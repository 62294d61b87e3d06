import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { calendarText } from '@/lib/exchange/calendar';
import { dossierFiles } from '@/lib/exchange/dossier';
import { historyRows } from '@/lib/exchange/dossier-history';
import { zipped } from '@/lib/exchange/dossier-zip';
import { fileStem } from '@/lib/exchange/file-name';
import { spreadsheetText, type Cell } from '@/lib/exchange/spreadsheet';
import { checklistRows } from '@/lib/exchange/spreadsheet-checklist';
import { sessionRows } from '@/lib/exchange/spreadsheet-sessions';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { plan } from '@/lib/plan/plan';
import { FAMILIES, PAYLOADS } from '../../hostile/payloads';
import { centreOf, harmless, hostile, hostileCentre, hostileSession, idOf, recordOf, type Say } from '../../hostile/records';
import { NOW, readCalendar } from './calendar-read';
import { read } from './files';

// Every payload in every field, through every file, each read back by a program that did not write it.

const TODAY = civil('2027-02-20');
const EXPORTED_AT = '2027-02-01T08:00:00.000Z';
const place = { device: 'poste', moment: () => ({ day: TODAY, hours: 9, minutes: 5 }) };

function recordedWith(n: number, say: Say) {
  const centre = centreOf(hostileCentre(n, { say }));
  const recorded = recordOf(idOf(n), hostileSession(n, { say }));
  return { centre, recorded, planned: plan(recorded.session, centre.centre, TODAY) };
}

/** One payload in three as the title; in the long run, each. The other fields hold those that follow it, whichever the title is. */
const STEP = process.env['JALON_LONG'] === '1' ? 1 : 3;
const HOSTILE = PAYLOADS.map((payload, n) => ({ n, payload })).flatMap((one) => (one.n % STEP === 0 ? [{ ...one, ...recordedWith(one.n, hostile) }] : []));

/** The sessions whose title is of each family. */
const BY_FAMILY = Object.entries(FAMILIES).map(([family, payloads]): [string, typeof HOSTILE] => [family, HOSTILE.filter(({ payload }) => payloads.some((one) => one === payload))]);

describe('a spreadsheet', () => {
  const tables = HOSTILE.flatMap(({ centre, recorded, planned }) => [
    checklistRows(planned),
    sessionRows([planned], centre.centre),
    historyRows(recorded.changes, centre.centre, place),
  ]);

  test('says each text as it was, a formula or what no sheet shows aside', () => {
    for (const rows of tables) expect(cellsOf(spreadsheetText(rows))).toEqual(rows.map((row) => row.map(shown)));
  });

  test('has no cell that is live, whatever the sheet trims before it looks', () => {
    const live = tables.flatMap((rows) => cellsOf(spreadsheetText(rows)).flat()).filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r\n]/.test(cell));
    expect(live).toEqual([]);
  });

  test('has every comma and tab between quotes, for a sheet that parts cells there too', () => {
    for (const rows of tables) expect(spreadsheetText(rows).replaceAll(/"(?:[^"]|"")*"/g, '')).not.toMatch(/[,\t]/);
  });
});

function cellsOf(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

/** A cell as it is expected back, told otherwise than the product does. */
function shown(cell: Cell): string {
  const text = Array.from(String(cell ?? '')).filter((letter) => '\t\n\r'.includes(letter) || !/\p{Cc}/u.test(letter)).join('');
  const first = text.trimStart().charAt(0);
  return typeof cell === 'string' && text !== '' && ('\t\n\r'.includes(text.charAt(0)) || (first !== '' && '=+-@＝＋－＠'.includes(first))) ? `'${text}` : text;
}

describe('a calendar', () => {
  const calendarWith = ({ centre, recorded }: Pick<(typeof HOSTILE)[number], 'centre' | 'recorded'>) =>
    calendarText({ name: recorded.session.title, sessions: [recorded], centre, choices: { done: true, advised: true, alarm: 'jour' }, exportedAt: NOW }) ?? '';

  test.each(BY_FAMILY)('of %s has no component and no property more than one of harmless texts', (_family, sessions) => {
    for (const made of sessions.filter(({ recorded: { session } }) => session.state === 'active')) {
      const text = calendarWith(made);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
      for (const value of textValues(text)) expect(value).toMatch(/^(?:[^\\;,]|\\[\\;,n])*$/);
      const events = readCalendar(text);
      const expected = readCalendar(calendarWith(recordedWith(made.n, harmless)));
      const shape = ({ uid, names, triggers }: (typeof events)[number]) => [uid, names, triggers];
      expect(events.map(shape)).toEqual(expected.map(shape));
      const { title, ceresNumber } = made.recorded.session;
      for (const { summary, description } of events) {
        expect(summary.toLowerCase()).toContain(inCalendar(title).toLowerCase());
        expect(description).toContain(inCalendar(title));
        expect(description).toContain(inCalendar(ceresNumber ?? '?'));
      }
    }
  });
});

/** The values of the properties that are texts: some programs take a `;` or a `,` there for the end of it (RFC 5545, 3.3.11). */
function textValues(calendar: string): string[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return lines.flatMap((line) => /^(?:SUMMARY|DESCRIPTION|LOCATION|X-WR-CALNAME):(.*)$/u.exec(line)?.[1] ?? []);
}

/** A text as a calendar gives it back: its breaks as one kind, without what is seen by nobody. */
function inCalendar(text: string): string {
  const lines = text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).map((line) => line.split('\t').join(' '));
  return lines.map((line) => Array.from(line).filter((letter) => !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(letter)).join('')).join('\n');
}

test('a JSON file gives every text back, its changes too', () => {
  for (const { recorded, centre } of HOSTILE) {
    const text = writeDocument(exportDocument({ sessions: [recorded], centre, exportedAt: EXPORTED_AT, today: TODAY }));
    const { sessions, centre: again, notes } = read(text);
    expect(sessions).toEqual([{ session: recorded.session, changes: recorded.changes }]);
    expect(again).toEqual(centre);
    expect(notes).toEqual([]);
  }
});

describe('a dossier', () => {
  test.each(BY_FAMILY)('with %s has the files that it always has, and says as much in each line', (_family, sessions) => {
    for (const { recorded, centre } of sessions.slice(0, 4)) {
      const files = dossierFiles({ recorded, centre, stored: centre, exportedAt: EXPORTED_AT, now: NOW, today: TODAY, place });
      expect(Object.keys(unzipSync(zipped(files, NOW)))).toEqual(['LISEZMOI.txt', 'calendrier.ics', 'historique.csv', 'liste-de-controle.csv', 'session.json']);
      expect(files[0]?.text.split(/[\r\n\u0085\u2028]+/)).toHaveLength(8);
    }
  });

  test('is called a name that every system takes, whatever the title', () => {
    for (const { recorded } of HOSTILE) expect(fileStem(recorded.session)).toMatch(/^jalon-[a-z0-9]+(-[a-z0-9]+){0,40}-2027-03-15$/);
  });
});
