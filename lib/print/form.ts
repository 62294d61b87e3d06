import { PHASE_TITLES } from '@/lib/rulebook/phases';
import { dateRange } from '@/lib/words/dates';
import { FORM_PARTS, formRows, type FormPart } from './form-parts';
import { formRow } from './form-row';
import { placeName, sessionLine } from './header';
import { never, type Print, type Printing } from './print';
import type { Block, Column, Row, Sheet, Table } from './sheet';

/** The columns of the form of source 001, in its words. */
const COLUMNS: readonly Column[] = [
  { head: 'Tâche(s) à réaliser' },
  { head: 'Fait', width: 17 },
  { head: 'À faire', width: 18 },
  { head: 'Observation(s)', width: 18 },
  { head: 'Qui', width: 10 },
];

/** The form of source 001: its fields, its three parts and its columns, with the tasks in the rulebook's own words. */
const FORM: Print = {
  id: 'formulaire',
  title: 'Formulaire du responsable de session',
  about: 'La liste de contrôle de la session, à cocher au stylo : tout, ou une seule phase.',
  group: 'suivre',
  asks: ['phase', 'place'],
  source: { doc: '001' },
  refused: never,
  sheets: (printing) => [formSheet(printing)],
};

export const FORMS: readonly Print[] = [FORM];

function formSheet(printing: Printing): Sheet {
  const { phase } = printing.typed;
  return {
    title: FORM.title,
    subtitle: phase === null ? sessionLine(printing.plan.session) : `${sessionLine(printing.plan.session)} – ${PHASE_TITLES[phase]}`,
    blocks: [heading(printing), ...FORM_PARTS.flatMap((part) => partTable(part, printing)).map(onOwnPage)],
  };
}

/** The fields at its head, blank where nobody said. */
function heading(printing: Printing): Block {
  const { title, start, end, responsable, suppleant } = printing.plan.session;
  return {
    kind: 'fields',
    fields: [
      ['Désignation du centre agréé', printing.centre.name],
      ['Désignation du site', placeName(printing)],
      ['Libellé du titre professionnel', title],
      ['Dates de la session', dateRange(start, end)],
      ['Nom et fonction du responsable de session', responsable],
      ['Nom et fonction du suppléant', suppleant],
    ],
  };
}

/** But for the first, under the fields: Firefox keeps no heading with a tall first row, and would leave one at the foot of a page. */
function onOwnPage(table: Table, place: number): Table {
  return place === 0 ? table : { ...table, newPage: true };
}

/** A part with something in it as a table, each phase under its name. */
function partTable({ title, phases }: FormPart, { plan, typed }: Printing): readonly Table[] {
  const shown = phases.filter((phase) => typed.phase === null || typed.phase === phase);
  const rows = shown.flatMap((phase): readonly Row[] => {
    const lines = formRows(plan.lines.filter(({ rule }) => rule.phase === phase));
    return lines.length === 0 ? [] : [{ heading: PHASE_TITLES[phase] }, ...lines.map(formRow)];
  });
  return rows.length === 0 ? [] : [{ kind: 'table', caption: title, columns: COLUMNS, rows }];
}
