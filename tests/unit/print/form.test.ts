import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan, type PlanLine } from '@/lib/plan/plan';
import { formRows, FORM_PARTS, phasesOf } from '@/lib/print/form-parts';
import { formRow } from '@/lib/print/form-row';
import type { Line, Row } from '@/lib/print/sheet';
import { NOTHING_TYPED } from '@/lib/print/typed';
import { PHASE_TITLES, PHASES } from '@/lib/rulebook/phases';
import { newSite } from '@/lib/session/centre-lists';
import { centres, sessions } from '../plan/arbitraries';
import { candidate, fieldsOf, onlySheet, plain, printing, rowOf, rowsOf, tableOf, ticks, TODAY } from './papers';

const AMONT = 'En amont de la session';
const PENDANT = 'Pendant la session';
const APRES = 'Après la session';

const form = (of: ReturnType<typeof printing>) => onlySheet('formulaire', of);

describe('the fields at its head', () => {
  test('are those of source 001, blank where nobody said', () => {
    expect(fieldsOf(form(printing()))).toEqual({
      'Désignation du centre agréé': null,
      'Désignation du site': null,
      'Libellé du titre professionnel': 'Soudeur',
      'Dates de la session': '15 – 17 mars 2027',
      'Nom et fonction du responsable de session': null,
      'Nom et fonction du suppléant': null,
    });
  });

  test('name the centre, its site by the centre’s own word, and who answers for the session', () => {
    const said = { site: 'lyon', responsable: 'Mme Petit', suppleant: 'M. Roy' };
    const of = printing(said, { centre: { name: 'Centre A', sites: [newSite('lyon', 'Atelier de Lyon')] } });
    expect(Object.values(fieldsOf(form(of)))).toEqual(['Centre A', 'Atelier de Lyon', 'Soudeur', '15 – 17 mars 2027', 'Mme Petit', 'M. Roy']);
  });

  test('say the place that was typed, rather than the site', () => {
    const of = printing({ site: 'Lyon' }, { typed: { place: ' Salle 4 ' } });
    expect(fieldsOf(form(of))['Désignation du site']).toBe('Salle 4');
  });
});

describe('its parts', () => {
  test('are the three of source 001, with its columns', () => {
    const tables = form(printing()).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ caption }) => caption)).toEqual([AMONT, PENDANT, APRES]);
    for (const { columns } of tables) {
      expect(columns.map(({ head }) => head)).toEqual(['Tâche(s) à réaliser', 'Fait', 'À faire', 'Observation(s)', 'Qui']);
    }
  });

  test('hold every phase once, in the order of the work', () => {
    const order = FORM_PARTS.flatMap(({ phases }) => phases);
    expect(order.filter((phase) => phase !== 'permanent')).toEqual(PHASES.filter((phase) => phase !== 'permanent'));
    expect([...order].sort()).toEqual([...PHASES].sort());
  });

  test('name their phases, and none without a task', () => {
    const headings = rowsOf(tableOf(form(printing()), AMONT)).flatMap(([first]) => (first?.startsWith('[') === true ? [first] : []));
    expect(headings).toEqual(['[Veille et agrément]', '[Programmation dans CERES]', '[Inscriptions, jury et convocations]', '[Réception des DTE]', '[Préparation finale]']);
  });
});

describe('a task', () => {
  test('that is to be done has an open box with its last day', () => {
    expect(rowOf(tableOf(form(printing()), AMONT), 'Créer la session dans CERES').slice(1, 3)).toEqual([null, '☐ au plus tard le 14 déc. 2026']);
  });

  test('that was done says when, and by whom; nothing is left to do', () => {
    const tick = { status: 'fait', doneOn: civil('2027-01-12'), doneBy: 'Léa', who: 'Ali', observation: 'Reçu : accusé n° 3' } as const;
    const row = rowOf(tableOf(form(printing(ticks({ 'creer-session-ceres#': tick }))), AMONT), 'Créer la session dans CERES');
    expect(row.slice(1)).toEqual(['☑ fait le 12 janv. 2027', null, 'Reçu : accusé n° 3', 'Léa']);
  });

  test('that was done on a day nobody knows has a ticked box', () => {
    const row = rowOf(tableOf(form(printing(ticks({ 'creer-session-ceres#': { status: 'fait' } }))), AMONT), 'Créer la session dans CERES');
    expect(row.slice(1, 3)).toEqual(['☑ fait', null]);
  });

  test('that does not apply says so', () => {
    const row = rowOf(tableOf(form(printing(ticks({ 'creer-session-ceres#': { status: 'sans-objet' } }))), AMONT), 'Créer la session dans CERES');
    expect(row.slice(1, 3)).toEqual(['sans objet', null]);
  });

  test('says who is to do it while it is open, and that it is to be done again', () => {
    const row = rowOf(tableOf(form(printing(ticks({ 'creer-session-ceres#': { who: 'Ali', redo: true } }))), AMONT), 'Créer la session dans CERES');
    expect(row[4]).toBe('Ali');
    expect(row[3]).toContain('à refaire');
  });

  test('has its finer lines under it, each with its own box', () => {
    const step = { 'afficher-informations#': { steps: { 'liste-candidats': true } } };
    const [task] = rowOf(tableOf(form(printing(ticks(step))), AMONT), 'Afficher le règlement');
    expect(task?.split('\n')).toEqual([
      'Afficher le règlement, les candidats, les jurys et le déroulé',
      '☐ Afficher le règlement de session dans toutes les salles d’épreuves',
      '☑ Afficher la liste des candidats',
      '☐ Afficher la composition des jurys',
      '☐ Afficher le calendrier et le déroulé des épreuves',
      '☐ Afficher où, quand et dans quel ordre chacun passe, et quelle épreuve',
    ]);
  });

  test('without a date has a box alone; its advised day is an observation', () => {
    const row = rowOf(tableOf(form(printing({ pvValidatedOn: civil('2027-04-20') })), APRES), 'Afficher la liste des admis');
    expect(row.slice(1, 4)).toEqual([null, '☐ à partir du 20 avr. 2027', 'conseillé le 20 avr. 2027']);
    expect(rowOf(tableOf(form(printing()), APRES), 'Afficher la liste des admis').slice(1, 4)).toEqual([null, '☐', null]);
  });

  test('that counts people says how many are settled', () => {
    const candidates = [candidate('a', 'A. B.', { sentOn: civil('2027-01-20') }), candidate('b', 'C. D.')];
    expect(rowOf(tableOf(form(printing({ candidates })), AMONT), 'Convoquer les candidats')[3]).toContain('1 sur 2');
  });

  test('that was never in time is shown with its day, and not with how late it is', () => {
    const row = rowOf(tableOf(form(printing({ start: civil('2027-02-02'), end: civil('2027-02-02') })), AMONT), 'Créer la session dans CERES');
    expect(row[2]).toBe('☐ au plus tard le 2 nov. 2026');
  });
});

describe('a task of each day', () => {
  const days = { 'faire-emarger#2027-03-15': { status: 'fait', doneOn: civil('2027-03-15'), doneAt: '09:05' }, 'faire-emarger#2027-03-16': { status: 'sans-objet' } } as const;

  test('has one row, with a box for each day', () => {
    const rows = rowsOf(tableOf(form(printing(ticks(days))), PENDANT)).filter(([first]) => first?.startsWith('Faire émarger') === true);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(1, 3)).toEqual(['☑ fait le 15 mars 2027 à 9 h 05\n16 mars 2027 : sans objet', '☐ 17 mars 2027']);
  });

  test('that was noted on another day says of which it is', () => {
    const late = ticks({ 'faire-emarger#2027-03-16': { status: 'fait', doneOn: civil('2027-03-18') } });
    expect(rowOf(tableOf(form(printing(late)), PENDANT), 'Faire émarger')[1]).toBe('☑ 16 mars 2027 : fait le 18 mars 2027');
  });
});

describe('one phase', () => {
  test('is that one alone, and says so', () => {
    const sheet = form(printing({}, { typed: { phase: 'dte' } }));
    expect(plain(sheet.subtitle ?? '')).toBe('Soudeur, 15 – 17 mars 2027 – Réception des DTE');
    const tables = sheet.blocks.filter(({ kind }) => kind === 'table');
    expect(tables).toHaveLength(1);
    expect(rowsOf(tableOf(sheet, AMONT))[0]).toEqual([`[${PHASE_TITLES.dte}]`]);
    expect(rowsOf(tableOf(sheet, AMONT)).filter(([first]) => first?.startsWith('[') === true)).toHaveLength(1);
  });

  test('can be any in which there is something to do', () => {
    const of = printing();
    for (const phase of phasesOf(of.plan.lines)) {
      expect(form({ ...of, typed: { ...NOTHING_TYPED, phase } }).blocks.filter(({ kind }) => kind === 'table'), phase).toHaveLength(1);
    }
  });
});

test('whatever the session, every occurrence is in the whole form once, and nothing says how late it is', () => {
  fc.assert(
    fc.property(sessions, centres, (session, centre) => {
      const of = { plan: plan(session, centre, TODAY), centre, typed: NOTHING_TYPED };
      const rows = FORM_PARTS.flatMap(({ phases }) => phases.flatMap((phase) => formRows(of.plan.lines.filter(({ rule }) => rule.phase === phase))));
      expect(rows.flat().map(keyOf).sort()).toEqual(of.plan.lines.map(keyOf).sort());
      const printed = form(of).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.filter((row) => !('heading' in row)) : []));
      expect(printed).toEqual(rows.map(formRow));
      // Each occurrence is one mark: done, without object, or to do.
      expect(printed.flatMap(marksOf)).toHaveLength(of.plan.lines.length);
      expect(JSON.stringify(form(of))).not.toMatch(/retard/i);
    }),
    { numRuns: 40 },
  );
}, 20_000);

/** The lines of « Fait » and « À faire ». */
function marksOf(row: Row): readonly Line[] {
  return 'heading' in row ? [] : row.slice(1, 3).flatMap((cell) => (cell !== null && typeof cell === 'object' && 'lines' in cell ? cell.lines : []));
}

function keyOf({ key }: PlanLine): string {
  return key;
}
