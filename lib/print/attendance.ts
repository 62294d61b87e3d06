import type { CivilDate } from '@/lib/dates/civil';
import { daysOf } from '@/lib/plan/exam-day';
import { longDate } from '@/lib/words/dates';
import { placeName, sessionLine } from './header';
import { candidateNames, erased, jurorNames, otherNames } from './people-rows';
import type { Print, Printing } from './print';
import type { Block, Row, Sheet, Table } from './sheet';

const HALVES = ['matin', 'après-midi'] as const;

type Half = (typeof HALVES)[number];

/** Of each half-day, who was there: kept with the file of the session (003, l. 129). */
const CANDIDATES: Print = {
  id: 'emargement-candidats',
  title: 'Émargement des candidats',
  about: 'Une feuille par demi-journée ; des lignes vides si personne n’est dans la liste.',
  group: 'signer',
  asks: ['place', 'candidates'],
  source: { doc: '003', lines: '104, 129' },
  refused: erased,
  sheets: (printing) => everyHalfDay(CANDIDATES, candidateTable(printing), printing),
};

const JURY: Print = {
  id: 'emargement-jury',
  title: 'Émargement du jury',
  about: 'Une feuille par demi-journée, où signent aussi le surveillant et les comédiens, s’il y en a.',
  group: 'signer',
  asks: ['place', 'jurors'],
  source: { doc: '003', lines: '129' },
  refused: erased,
  sheets: (printing) => everyHalfDay(JURY, juryTable(printing), printing),
};

/** Attendance sheets, one per half-day. */
export const ATTENDANCE: readonly Print[] = [CANDIDATES, JURY];

function everyHalfDay({ title }: Print, table: Table, printing: Printing): readonly Sheet[] {
  return daysOf(printing.plan).flatMap((day) => HALVES.map((half) => halfDay(title, day, half, table, printing)));
}

function halfDay(title: string, day: CivilDate, half: Half, table: Table, printing: Printing): Sheet {
  const fields: Block = {
    kind: 'fields',
    fields: [
      ['Date', `${longDate(day)}, ${half}`],
      ['Lieu', placeName(printing)],
    ],
  };
  return { title: `${title}, ${half}`, subtitle: sessionLine(printing.plan.session), blocks: [fields, table] };
}

function candidateTable(printing: Printing): Table {
  return {
    kind: 'table',
    caption: 'Candidats',
    columns: [{ head: 'N°', width: 7 }, { head: 'Nom' }, { head: 'Heure d’arrivée', width: 17 }, { head: 'Signature', width: 32 }],
    rows: [...candidateNames(printing).map((name, i) => [String(i + 1), name, null, null]), ...signed(['', printing.plan.session.responsable, null, null])],
    tall: true,
  };
}

function juryTable(printing: Printing): Table {
  const people = [...jurorNames(printing), ...otherNames(printing)];
  return {
    kind: 'table',
    caption: 'Jury et autres acteurs',
    columns: [{ head: 'Nom' }, { head: 'Qualité', width: 26 }, { head: 'Heure d’arrivée', width: 17 }, { head: 'Signature', width: 30 }],
    rows: [...people.map(({ name, quality }) => [name, quality, null, null]), ...signed([printing.plan.session.responsable, 'Responsable', null, null])],
    tall: true,
  };
}

/** Where the responsable signs: in the table, so that it never stands on a page alone. */
function signed(row: Row): readonly Row[] {
  return [{ heading: 'Le responsable de session' }, row];
}
