import type { Content } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, type Kit } from './kit';
import { BOTH, type Make } from './make';

/** Google Web Toolkit: boxes in boxes, classes of five letters, no heading, no label, no table of its own head. */
export const gwt: Make = {
  id: 'gwt',
  parts: BOTH,
  draw(page, dice) {
    const names = namesOf(dice);
    return documentOf(page.title, styleOf(names), body(page, names, kitOf(page, names, dice), dice));
  },
};

type Names = Readonly<Record<'big' | 'mid' | 'head' | 'cell' | 'on' | 'off' | 'press' | 'info' | 'row', string>>;

function namesOf(dice: Dice): Names {
  const name = () => dice.hashed(7).toUpperCase();
  return { big: name(), mid: name(), head: name(), cell: name(), on: name(), off: name(), press: name(), info: name(), row: name() };
}

function styleOf({ big, mid, head, cell, on, off, press, info, row }: Names): string {
  return `body{margin:0;font:12px Arial,sans-serif}
.${big}{font-size:22px;padding:6px}.${mid}{font-size:15px;font-weight:bold;padding:6px 0}
.${head}{font-weight:bold;background:#eef;border-bottom:2px solid #6f7277;text-align:left;padding:3px 10px}
.${cell}{padding:3px 10px}.${row}{padding:2px}
.${on}{display:inline-block;padding:4px 8px;background:#bcf;font-weight:bold}.${off}{display:inline-block;padding:4px 8px;cursor:pointer;color:#00c}
.${press}{display:inline-block;border:1px solid #bbb;background:#f5f5f5;padding:3px 8px;cursor:pointer;color:#000;text-decoration:none}
.${info}{background:#fff1a8;padding:3px 10px}`;
}

function kitOf({ buttonForm }: Content, names: Names, dice: Dice): Kit {
  const isApart = dice.chance(0.5);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div><div class="${names.mid}">${text}</div></div>`,
    line: (text) => html`<div class="gwt-HTML">${text}</div>`,
    notice: (text) => html`<div><div class="${names.info}">${text}</div></div>`,
    facts: (rows) => html`<table cellspacing="0"><tbody>${rows.map(([label, text]) => html`<tr><td style="vertical-align:top"><div class="gwt-Label">${label}</div></td><td style="vertical-align:top"><div class="gwt-Label">${text}</div></td></tr>`)}</tbody></table>`,
    form: (fields) => html`<div>${fields.map((field) => html`<div class="${names.row}"><div class="gwt-Label" style="display:inline-block;width:220px">${field.label}</div>${control(field, `gwt-uid-${String(dice.int(10, 999))}`, false, 'gwt-TextBox')}</div>`)}</div>`,
    table: ({ columns, rows, empty }) => {
      const head = html`<thead aria-hidden="false"><tr __gwt_header_row="0">${columns.map((text) => html`<th colspan="1" class="${names.head}"><div>${text}</div></th>`)}</tr></thead>`;
      const lines = html`<tbody>${rows.length === 0 ? html`<tr><td><div class="${names.cell}">${empty}</div></td></tr>` : rows.map((cells, index) => html`<tr __gwt_row="${index}">${cells.map((text) => html`<td class="${names.cell}"><div style="outline-style:none">${text}</div></td>`)}</tr>`)}</tbody>`;
      return isApart ? html`<div><table cellspacing="0">${head}</table></div><div style="overflow:auto"><table cellspacing="0">${lines}</table></div>` : html`<table cellspacing="0">${head}${lines}</table>`;
    },
    buttons: (labels) => html`<div>${labels.map((label) => (buttonForm === 'div' || buttonForm === 'link' ? html`<div><div class="${names.press}" tabindex="0" role="button">${label}</div></div>` : pressable(label, buttonForm, `gwt-Button ${names.press}`, dice)))}</div>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<div class="gwt-HTML">${text}</div>`)}`,
    tiles: (tiles) => html`${tiles.map(({ label, count }) => html`<div class="${names.row}"><div class="gwt-Label ${names.mid}">${count}</div><div class="gwt-Label">${label}</div></div>`)}`,
    links: (labels) => html`${labels.map((label) => html`<div><a class="gwt-Anchor" href="javascript:;">${label}</a></div>`)}`,
  };
}

function body(page: Content, { big, mid, on, off, info }: Names, kit: Kit, dice: Dice): Html {
  const entries = (list: Content['menu']) => html`<div>${list.map(({ label, current }) => html`<div class="${current ? on : off}"><div class="gwt-Label">${label}</div></div>`)}</div>`;
  return html`<div style="position:relative"><div><div class="gwt-Label">${page.brand}</div>${ifAny(page.search, (text) => html`<input class="gwt-TextBox" title="${text}">`)}</div>
    ${ifSome(page.menu, entries)}
    ${ifSome(page.breadcrumb, (steps) => html`<div>${steps.map((text, index) => html`<div style="display:inline">${index === 0 ? '' : ' / '}<span class="gwt-InlineLabel">${text}</span></div>`)}</div>`)}
    <div><div>${ifAny(page.heading, (text) => html`<div><div class="${big}">${text}</div></div>`)}${ifSome(page.tabs, entries)}
      <div><div>${drawn(page.blocks, kit)}</div></div>${drawnHidden(page.hidden, kit, dice)}</div></div>
    ${page.help === null ? null : html`<div class="${info}"><div class="${mid}">${page.help.heading}</div>${drawn(page.help.blocks, kit)}</div>`}
    ${ifSome(page.footer, (lines) => html`<div>${lines.map((text) => html`<div class="gwt-Label">${text}</div>`)}</div>`)}</div>
    ${page.modal === null ? null : html`<div class="gwt-PopupPanelGlass" style="${VEIL}"></div><div class="gwt-DialogBox" style="${OVER}"><div class="Caption ${mid}">${page.modal.heading}</div><div class="dialogContent">${drawn(page.modal.blocks, kit)}</div></div>`}`;
}
