import { shown, shownText } from './visible';

const HEAD = 'th:not([scope=row]),thead td,[role=columnheader],tr:first-child>td>:is(b,strong):only-child';

/** The heads of columns: not those of rows, which may name a person. */
export function columnHeads(root: Element): Element[] {
  return shown(root, HEAD).filter((head) => {
    const row = head.closest('tr');
    if (row === null || head.closest('thead')) return true;
    // Old tables write their heads in bold; fewer than three cells are a layout.
    return head.localName === 'th' ? row.lastElementChild?.localName === 'th' : row.cells.length > 2;
  });
}

/** Whether an element stands in a cell of a table of data, as against one that only lays out the page. */
export function isInDataCell(element: Element): boolean {
  const cell = element.closest('td,[role=gridcell],[role=cell]');
  const table = cell?.closest('table');
  return table ? Boolean(table.tHead ?? table.rows[0]?.lastElementChild?.matches('th')) : Boolean(cell);
}

export const LABELLED = 'label,legend,dt,mat-label,input,select,textarea';

/** What a label says, or what a field is called: in old layouts by the text « … : » before it. */
export function labelText(element: Element): string {
  if (!element.matches('input,select,textarea')) return shownText(element);
  const before = element.previousElementSibling ?? element.closest('td')?.previousElementSibling;
  const text = before ? shownText(before) : '';
  return element.getAttribute('aria-label') ?? (text.endsWith(':') ? text : '');
}
