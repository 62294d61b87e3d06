import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { frenchDay, spreadsheetText, type Cell } from '@/lib/exchange/spreadsheet';
import { checklistRows } from '@/lib/exchange/spreadsheet-checklist';
import { sessionRows } from '@/lib/exchange/spreadsheet-sessions';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { newSession, type Session } from '@/lib/session/session';
import { newCandidate } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { plain } from './files';

/** The cells of a file, read by papaparse, which knows nothing of what wrote it. */
function readCells(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ';', newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  return data;
}

const cellOf = (cell: Cell) => readCells(spreadsheetText([['x', cell, 'y']]))[0]?.[1];

describe('the file', () => {
  test('starts with the mark of UTF-8, has semicolons and Windows line ends', () => {
    expect(spreadsheetText([['Été', 2], [null, 'b']])).toBe('\uFEFFÉté;2\r\n;b\r\n');
  });

  test.each(['a;b', 'dit « "oui" »', 'un\ndeux', 'un\r\ndeux', ' au bord ', '', 'l’été', '12,5 %'])('gives back %j as it was', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test('drops what is no letter', () => {
    expect(cellOf('a\u0000b\u0007c')).toBe('abc');
  });

  test('writes days as French Excel reads them, and none for none', () => {
    expect([frenchDay(civil('2027-03-15')), frenchDay(civil('2027-03-01'), '09:05'), frenchDay(null)]).toEqual(['15/03/2027', '01/03/2027 09:05', null]);
  });
});

describe('a cell that would be a formula', () => {
  test.each(['=1+1', '+33 6', '-2', '@SOMME(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00A0=1', '＝1', '＋1', '－1', '＠x', '\u0000=1', "=cmd|' /C calc'!A0"])('%j is a text', (text) => {
    expect(cellOf(text)).toMatch(/^'/);
  });

  test.each(['a=1', '1-2', '’=1', '12', 'x@y'])('%j is none', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test('lives in no file, whatever is typed, and no cell becomes two', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.array(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '"', ';', ' ', '\u00A0', '\u0000', '\uFEFF', "'", 'A1'), { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(typed, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = readCells(spreadsheetText(rows));
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [i, row] of read.entries()) {
          for (const [j, cell] of row.entries()) {
            expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/u);
            expect(cell).not.toMatch(/^[\t\r\n]/);
            const said = (rows[i]?.[j] ?? '').replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
            expect([said, `'${said}`]).toContain(cell);
          }
        }
      }),
    );
  });
});

const SOUDEUR: Session = { ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')), ceresNumber: '27-0412' };
const TODAY = civil('2027-02-20');

describe('the checklist of a session', () => {
  const rowsOf = (session: Session) => readCells(spreadsheetText(checklistRows(plan(session, NEW_CENTRE, TODAY)))).map((row) => row.map(plain));
  const rowOf = (session: Session, task: string) => rowsOf(session).filter((row) => row[1] === task);

  test('has a row for each task, in the order of the plan, under its heads', () => {
    const [heads, ...rows] = rowsOf(SOUDEUR);
    expect(heads).toEqual(['Phase', 'Tâche', 'Jour ou candidat', 'Au plus tard', 'Dernier jour ouvré', 'Conseillé', 'État', 'Fait le', 'Fait par', 'Observations', 'Qui', 'Sources']);
    expect(rows.map((row) => row[1])).toEqual(plan(SOUDEUR, NEW_CENTRE, TODAY).lines.map(({ rule }) => plain(rule.title)));
  });

  test('says of each its days, its state and its sources', () => {
    expect(rowOf(SOUDEUR, 'Constituer le jury et l’inscrire dans CERES')).toEqual([
      ['Inscriptions, jury et convocations', 'Constituer le jury et l’inscrire dans CERES', '', '13/02/2027', '12/02/2027', '15/12/2026', 'en retard', '', '', '', '', expect.stringMatching(/source 00\d, l\. /)],
    ]);
    expect(rowOf(SOUDEUR, 'Faire émarger les candidats').map((row) => [row[2], row[3], row[6]])).toEqual([
      ['15/03/2027', '15/03/2027', 'à faire'],
      ['16/03/2027', '16/03/2027', 'à faire'],
      ['17/03/2027', '17/03/2027', 'à faire'],
    ]);
  });

  test.each([
    [{ status: 'fait' as const, doneOn: civil('2027-02-01'), doneAt: '09:05', doneBy: 'Mme Petit', observation: '=lien', who: 'M. Roux' }, ['fait', '01/02/2027 09:05', 'Mme Petit', "'=lien", 'M. Roux']],
    [{ status: 'fait' as const }, ['fait', '', '', '', '']],
    [{ status: 'sans-objet' as const }, ['sans objet', '', '', '', '']],
    [{ redo: true as const }, ['à refaire, en retard', '', '', '', '']],
  ])('tells what was recorded: %j', (said, cells) => {
    const session = { ...SOUDEUR, ticks: { 'constituer-jury#': { ...EMPTY_TICK, ...said } } };
    expect(rowOf(session, 'Constituer le jury et l’inscrire dans CERES')[0]?.slice(6, 11)).toEqual(cells);
  });

  test('calls what lay behind when the session was entered what it is', () => {
    expect(rowOf({ ...SOUDEUR, unansweredBefore: TODAY }, 'Constituer le jury et l’inscrire dans CERES')[0]?.[6]).toBe('à régulariser');
  });

  test('names a candidate whom a task is about', () => {
    const session: Session = { ...SOUDEUR, pvValidatedOn: civil('2027-03-30'), partialOrFailed: true, candidates: [{ ...newCandidate('c1', 'A. B.'), result: 'partielle' }] };
    expect(rowOf(session, 'Proposer un entretien après une réussite partielle').map((row) => row[2])).toEqual(['A. B.']);
  });
});

describe('all sessions', () => {
  const centre = { ...NEW_CENTRE, sites: [newSite('site-1', 'Atelier')], titles: [{ ...newTitle('t1', 'Soudeur'), code: 'TP-00042' }, newTitle('t2', 'Maçon')] };
  const rowsOf = (...sessions: Session[]) => readCells(spreadsheetText(sessionRows(sessions.map((one) => plan(one, centre, TODAY)), centre)));

  test('are a row each: what, when, where, and how far it has come', () => {
    const [heads, row] = rowsOf({ ...SOUDEUR, site: 'site-1', titleCode: 't1', candidateCount: 8 });
    const { counts } = plan(SOUDEUR, centre, TODAY);
    expect(heads).toEqual([
      ...['Session', 'Code du titre', 'Premier jour', 'Dernier jour', 'Lieu', 'Numéro CERES', 'État', 'Candidats', 'Tâches', 'Faites ou sans objet'],
      ...['En retard', 'À régulariser', 'Première échéance ouverte', 'Première tâche ouverte'],
    ]);
    expect(row?.map(plain)).toEqual([
      ...['Soudeur', 'TP-00042', '15/03/2027', '17/03/2027', 'Atelier', '27-0412', 'active', '8', String(counts.total), String(counts.settled)],
      ...[String(counts.overdue), '0', '14/09/2026', 'Vérifier que le titre reste valide assez longtemps'],
    ]);
  });

  test.each([
    ['t2', ''],
    ['TP-9', 'TP-9'],
    [null, ''],
  ])('have the code of their title, never an id: %s is %j', (titleCode, said) => {
    expect(rowsOf({ ...SOUDEUR, titleCode })[1]?.[1]).toBe(said);
  });

  test('that are put away ask for nothing', () => {
    expect(rowsOf({ ...SOUDEUR, state: 'annulee' })[1]?.slice(6)).toEqual(['annulée', '', expect.any(String), expect.any(String), '', '', '', '']);
  });

  test('name nobody', () => {
    const session: Session = { ...SOUDEUR, responsable: 'Nom', suppleant: 'Nom', notes: 'Nom', candidates: [newCandidate('c1', 'Nom')] };
    expect(JSON.stringify(rowsOf(session))).not.toContain('Nom"');
  });
});
