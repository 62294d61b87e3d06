import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { endingsOf } from '@/lib/plan/endings';
import { programmeOf } from '@/lib/plan/programme';
import type { Block, Sheet, Table } from '@/lib/print/sheet';
import { yearSheets, type YearPrinting } from '@/lib/print/year';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import type { Session } from '@/lib/session/session';
import { SOUDEUR } from './papers';

const CENTRE = { ...NEW_CENTRE, sites: [{ ...newSite('r', 'Rennes'), ddetsName: 'DDETS 35' }], titles: [{ ...newTitle('t', 'Soudeur'), code: 'TP-1', expiry: civil('2027-06-30') }] };

function sheet(sessions: readonly Session[], said: Partial<YearPrinting> = {}): Sheet {
  const [only, ...others] = yearSheets({ programme: programmeOf(2027, sessions, CENTRE), endings: [], toRegion: false, ...said });
  if (only === undefined || others.length > 0) throw new Error('not one sheet');
  return only;
}

const tables = ({ blocks }: Sheet): readonly Table[] => blocks.filter((block) => block.kind === 'table');
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');
const ofKind = ({ blocks }: Sheet, kind: Block['kind']): readonly Block[] => blocks.filter((block) => block.kind === kind);
const addressee = (of: Sheet) => of.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : [])).find(([label]) => label === 'Destinataire')?.[1];

describe('the annual programme on paper', () => {
  const two = [
    { ...SOUDEUR, site: 'r', titleCode: 'TP-1', candidateCount: 8, ceresNumber: '27-0123' },
    { ...SOUDEUR, id: 's2', title: 'Vendeur', kind: 'ccp' as const },
  ];

  test('says which year, in its title', () => {
    expect(sheet([]).title).toBe('Programmation 2027 des sessions d’examen');
  });

  test('has a table a site, under its name, with the titles as headings within it', () => {
    const paper = sheet(two);
    expect(tables(paper).map(({ caption }) => plain(caption))).toEqual(['Rennes : 1 session, 8 candidats prévus', 'Site non précisé : 1 session, effectif non précisé']);
    expect(tables(paper).map(({ rows }) => rows)).toEqual([
      [{ heading: 'Soudeur (TP-1)' }, ['15\u00A0–\u00A017\u00A0mars\u00A02027', 'titre', '8', '27-0123']],
      [{ heading: 'Vendeur' }, ['15\u00A0–\u00A017\u00A0mars\u00A02027', 'CCP', null, null]],
    ]);
  });

  test('leaves a blank for what is not known, to fill by hand', () => {
    const [, table] = tables(sheet(two));
    expect(table?.columns.map(({ head }) => head)).toEqual(['Dates', 'Nature', 'Candidats', 'N° CERES']);
    expect(table?.rows.at(-1)).toEqual(expect.arrayContaining([null, null]));
  });

  test('is addressed to the DDETS of its sites, and to the region where it is asked', () => {
    expect(addressee(sheet(two))).toBe('DDETS 35');
    expect(addressee(sheet(two, { toRegion: true }))).toBe('DDETS 35 et direction régionale');
    expect(addressee(sheet([]))).toBeNull();
    expect(addressee(sheet([], { toRegion: true }))).toBe('DDETS et direction régionale');
  });

  test('lists the titles and agréments that end, where any does', () => {
    const endings = endingsOf(CENTRE, [], civil('2027-02-01'));
    const items = sheet(two, { endings }).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.map(plain)).toEqual(['Titre Soudeur (TP-1) : dernier jour, mercredi 30 juin 2027']);
    expect(ofKind(sheet(two), 'list')).toEqual([]);
  });

  test('says so where nothing is planned', () => {
    expect(ofKind(sheet([]), 'text')).toEqual([{ kind: 'text', text: 'Aucune session n’est prévue en 2027.' }]);
    expect(tables(sheet([]))).toEqual([]);
  });

  test('names no person: neither juror, nor candidate, nor responsable', () => {
    const people = { jurors: [{ ...newJuror('j', 'M. Petit'), habilitationEnd: civil('2027-03-01') }], candidates: [newCandidate('c', 'Mme Roux')], responsable: 'Mme Durand' };
    expect(JSON.stringify(sheet([{ ...SOUDEUR, ...people }]))).not.toMatch(/Petit|Roux|Durand/);
  });
});
