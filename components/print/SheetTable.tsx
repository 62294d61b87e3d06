import type { Cell, Column, Line, Row, Table } from '@/lib/print/sheet';
import { Box } from './Box';

/** More columns than these do not fit a narrow screen: the table is then moved sideways, by keyboard too. */
const FITTING = 3;

/** A table whose head comes again on each page. A row that names others is kept with the first of them, which Firefox does for a whole group alone. */
export function SheetTable({ table: { caption, columns, rows, tall, newPage } }: { readonly table: Table }) {
  const scrolls = columns.length > FITTING;
  const kinds = [...(scrolls ? ['sheet-scroll'] : []), ...(newPage === true ? ['sheet-new-page'] : [])];
  return (
    <div class={kinds.join(' ')} {...(scrolls ? { role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}>
      <table class={tall === true ? 'sheet-table sheet-tall' : 'sheet-table'}>
        <caption>{caption}</caption>
        <colgroup>
          {columns.map(({ head, width }) => (
            <col key={head} {...(width === undefined ? {} : { width: `${String(width)}%` })} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(rows).map((group, i) => (
          <Group key={i} group={group} columns={columns} />
        ))}
      </table>
    </div>
  );
}

/** Rows under one heading, or under none. */
interface RowGroup {
  readonly heading: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

function groupsOf(rows: readonly Row[]): readonly RowGroup[] {
  const groups: { heading: string | null; rows: (readonly Cell[])[] }[] = [];
  for (const row of rows) {
    if ('heading' in row) groups.push({ heading: row.heading, rows: [] });
    else {
      const group = groups.at(-1);
      if (group === undefined) groups.push({ heading: null, rows: [row] });
      else group.rows.push(row);
    }
  }
  return groups;
}

function Group({ group: { heading, rows }, columns }: { readonly group: RowGroup; readonly columns: readonly Column[] }) {
  if (heading === null) return <tbody>{rows.map(asRow)}</tbody>;
  return (
    <>
      <tbody class="sheet-keep">
        <tr>
          <th colSpan={columns.length} scope="colgroup">
            {heading}
          </th>
        </tr>
        {rows.slice(0, 1).map(asRow)}
      </tbody>
      {rows.length < 2 ? null : <tbody>{rows.slice(1).map(asRow)}</tbody>}
    </>
  );
}

function asRow(cells: readonly Cell[], i: number) {
  return (
    <tr key={i}>
      {cells.map((cell, column) => (
        <td key={column}>
          <Content cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Content({ cell }: { readonly cell: Cell }) {
  if (cell === null) return null;
  if (typeof cell === 'string') return cell;
  return 'box' in cell ? <Box ticked={cell.box} /> : cell.lines.map((line, i) => <CellLine key={i} line={line} />);
}

function CellLine({ line: { text, box } }: { readonly line: Line }) {
  if (box === undefined) return <p>{text}</p>;
  return (
    <p class="sheet-check">
      <Box ticked={box} />
      <span>{text}</span>
    </p>
  );
}
