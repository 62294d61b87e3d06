import type { Content } from '../content';
import type { Dice } from '../dice';
import { escaped, Html, html, ifAny, ifSome } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, rowOf, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = 'iframe{border:0;display:block;width:100%}body{margin:0;font:12px Arial}';
const INNER = `body{margin:4px;font:12px Arial;background:#fffff5}.tt{font-size:15px;color:#600;font-weight:bold}
td.c{background:#ece5c8}td.s{background:#600;color:#fff;font-weight:bold}.b{border:1px solid #600;background:#f5efd8;color:#600;padding:1px 6px;text-decoration:none}`;

/** A frameset of 1999 kept alive: header, menu, tabs and screen are frames of frames, all of tables. */
export const frameset: Make = {
  id: 'frameset',
  parts: BOTH,
  draw(page, dice) {
    const kit = kitOf(page, dice);
    const isDeep = dice.chance(0.6);
    const work = isDeep ? html`${tabs(page)}${frame('travail', 900, screen(page, kit, dice))}` : html`${tabs(page)}${screen(page, kit, dice)}`;
    const over = page.modal === null ? null : html`<div style="${VEIL}"></div><div style="${OVER}">${frame('dialogue', 520, html`<table width="100%"><tr><td class="tt">${page.modal.heading}</td></tr></table>${drawn(page.modal.blocks, kit)}`)}</div>`;
    const main = html`${frame('haut', 46, header(page))}
      <table width="100%" cellspacing="0"><tr valign="top">${isBare(page) ? null : html`<td width="190">${frame('gauche', 900, side(page, kit))}</td>`}<td>${frame('droite', 1000, work)}</td></tr></table>
      ${ifSome(page.footer, (lines) => frame('bas', 30, html`<center>${lines.map((text) => html`<font size="1">[ ${text} ]</font> `)}</center>`))}${over}`;
    return documentOf(page.title, STYLE, main, '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">');
  },
};

/** A document within an attribute, itself perhaps of such documents. */
function frame(name: string, height: number, inner: Html): Html {
  const source = new Html(escaped(documentOf('', `${STYLE}${INNER}`, inner)));
  return html`<iframe name="${name}" height="${height}" srcdoc="${source}"></iframe>`;
}

function isBare({ menu, help }: Content): boolean {
  return menu.length === 0 && help === null;
}

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const isCentred = dice.chance(0.5);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<p><font size="3" color="#660000"><b><u>${text}</u></b></font></p>`,
    line: (text) => html`${text}<br>`,
    notice: (text) => html`<p><font color="#cc0000"><b>(!)</b> ${text}</font></p>`,
    facts: (rows) => html`<table cellspacing="1">${rows.map(([label, text]) => html`<tr><td class="c" nowrap>${label}</td><td><b>${text}</b></td></tr>`)}</table>`,
    form: (fields) => html`<form name="f1" method="post"><table cellspacing="1">${fields.map((field) => html`<tr><td class="c" align="${isCentred ? 'center' : 'left'}">${field.label}</td><td>${control(field, `f1_${dice.hashed(3)}`, false)}</td></tr>`)}</table></form>`,
    table: ({ columns, rows, empty }) => html`<table width="100%" cellspacing="1" bgcolor="#cccccc"><tbody><tr>${columns.map((head) => html`<td class="s">${isCentred ? html`<center>${head}</center>` : head}</td>`)}</tr>${rows.length === 0 ? html`<tr><td bgcolor="#ffffff" colspan="${columns.length}">${empty}</td></tr>` : rows.map(rowOf)}</tbody></table>`,
    buttons: (labels) => html`<p align="${isCentred ? 'center' : 'right'}">${labels.map((label) => html`${pressable(label, buttonForm === 'div' ? 'link' : buttonForm, 'b', dice)} `)}</p>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<p align="justify"><font size="2">${text}</font></p>`)}`,
    tiles: (tiles) => html`<table cellspacing="3">${tiles.map(({ label, count }) => html`<tr><td class="c"><a href="cadre.jsp">${label}</a> (${count})</td></tr>`)}</table>`,
    links: (labels) => html`${labels.map((label) => html`<li><a href="cadre.jsp" target="droite">${label}</a>`)}`,
  };
}

function header({ brand, search }: Content): Html {
  return html`<table width="100%" bgcolor="#660000"><tr><td><font color="#ffffff" size="4">${brand}</font></td>${ifAny(search, (text) => html`<td align="right"><font color="#ffffff" size="1">${text}</font> <input name="mot" size="12"></td>`)}</tr></table>`;
}

function side({ menu, help }: Content, kit: Kit): Html {
  const entries = ifSome(menu, (list) => html`<table width="100%" cellspacing="1">${list.map(({ label, current }) => html`<tr><td class="${current ? 's' : 'c'}">${current ? label : html`<a href="cadre.jsp" target="droite">${label}</a>`}</td></tr>`)}</table>`);
  return html`${entries}${help === null ? null : html`<hr><font size="1"><b>${help.heading}</b><br>${drawn(help.blocks, kit)}</font>`}`;
}

function tabs({ tabs: list }: Content): Html | null {
  return ifSome(list, (entries) => html`<table cellspacing="2"><tr>${entries.map(({ label, current }) => html`<td class="${current ? 's' : 'c'}">${current ? label : html`<a href="cadre.jsp">${label}</a>`}</td>`)}</tr></table>`);
}

function screen(page: Content, kit: Kit, dice: Dice): Html {
  const path = ifSome(page.breadcrumb, (steps) => html`<font size="1">${steps.join(' > ')}</font><br>`);
  return html`${path}${ifAny(page.heading, (text) => html`<table width="100%"><tr><td class="tt">${text}</td></tr></table><hr size="1">`)}${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}`;
}
