import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { sessionLists, type OtherRole } from '@/lib/session/session-lists';
import { candidate, fieldsOf, juror, paper, plain, printing, rowsOf, tableOf } from './papers';

const CANDIDATES = 'emargement-candidats';
const JURY = 'emargement-jury';
const other = (id: string, label: string, role: OtherRole) => ({ id, label, ...sessionLists.others.defaults, role });

describe('attendance sheets', () => {
  test.each([CANDIDATES, JURY])('%s: one for each half of each day of the session', (id) => {
    const sheets = paper(id).sheets(printing());
    expect(sheets.map((sheet) => fieldsOf(sheet)['Date'])).toEqual(
      ['lundi 15', 'mardi 16', 'mercredi 17'].flatMap((day) => [`${day} mars 2027, matin`, `${day} mars 2027, après-midi`]),
    );
    expect(sheets.slice(0, 2).map(({ title }) => title.split(', ')[1])).toEqual(['matin', 'après-midi']);
  });

  test.each([CANDIDATES, JURY])('%s: says where, or leaves it blank; the responsable signs last', (id) => {
    const [blank] = paper(id).sheets(printing());
    const [said] = paper(id).sheets(printing({ site: 'Lyon', responsable: 'Mme Petit' }));
    if (blank === undefined || said === undefined) throw new Error('no sheet');
    expect(fieldsOf(blank)).toMatchObject({ Lieu: null });
    expect(fieldsOf(said)).toMatchObject({ Lieu: 'Lyon' });
    expect(plain(said.subtitle ?? '')).toBe('Soudeur, 15 – 17 mars 2027');
    const [heading, row] = rowsOf(tableOf(said)).slice(-2);
    expect(heading).toEqual(['[Le responsable de session]']);
    expect(row).toContain('Mme Petit');
    expect(rowsOf(tableOf(blank)).at(-1)).not.toContain('Mme Petit');
  });

  test('have each candidate by label, with room to sign', () => {
    const [sheet] = paper(CANDIDATES).sheets(printing({ candidates: [candidate('b', 'Zoé'), candidate('a', 'Ali')] }));
    if (sheet === undefined) throw new Error('no sheet');
    const table = tableOf(sheet);
    expect(table.tall).toBe(true);
    expect(table.columns.map(({ head }) => head)).toEqual(['N°', 'Nom', 'Heure d’arrivée', 'Signature']);
    expect(rowsOf(table).slice(0, -2)).toEqual([
      ['1', 'Ali', null, null],
      ['2', 'Zoé', null, null],
    ]);
  });

  test('have blank lines for candidates who are not listed', () => {
    const [sheet] = paper(CANDIDATES).sheets(printing({ candidateCount: 2 }));
    if (sheet === undefined) throw new Error('no sheet');
    expect(rowsOf(tableOf(sheet)).slice(0, -2)).toEqual([
      ['1', null, null, null],
      ['2', null, null, null],
    ]);
  });

  test('have the jury, then the surveillant and the actors; never a trainer', () => {
    const people = { jurors: [juror('a', 'Ali'), juror('b', 'Max', { answer: 'non' })], others: [other('c', 'Zoé', 'surveillant'), other('d', 'Léa', 'comedien'), other('e', 'Tom', 'formateur')] };
    const [sheet] = paper(JURY).sheets(printing(people));
    if (sheet === undefined) throw new Error('no sheet');
    expect(rowsOf(tableOf(sheet)).slice(0, -2)).toEqual([
      ['Ali', 'Membre du jury', null, null],
      ['Léa', 'Comédien', null, null],
      ['Zoé', 'Surveillant', null, null],
    ]);
  });

  test('are nobody’s once the names were erased', () => {
    const of = printing({ erasedOn: civil('2029-01-01') });
    expect([CANDIDATES, JURY].map((id) => paper(id).refused(of))).not.toContain(null);
  });
});
