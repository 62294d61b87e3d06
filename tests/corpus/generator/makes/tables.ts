import type { ButtonForm, Content } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, rowOf, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{font:11px Verdana,sans-serif;margin:0;background:#e8ecf2}
.titre{font-size:16px;font-weight:bold;color:#003366}
.entete td{font-weight:bold;background:#c0cce0}
.ongletOn{font-weight:bold;background:#fff;border:1px solid #336;border-bottom:none}
.onglet{background:#ccd;border:1px solid #336}
.btn{background:#ddd;border:2px outset #eee;padding:1px 8px;color:#000;text-decoration:none}
.msg{color:#900}`;

/** 2003: tables within tables, heads in bold, labels in cells that are tied to nothing. */
export const tables: Make = {
  id: 'tables',
  parts: BOTH,
  draw(page, dice) {
    const doctype = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">';
    return documentOf(page.title, STYLE, body(page, tablesKit(page.buttonForm, dice), dice), doctype);
  },
};

/** How it draws blocks, for the frames too. */
export function tablesKit(form: ButtonForm, dice: Dice): Kit {
  const heads = dice.pick(['entete', 'th'] as const);
  return {
    ...plainKit(form, dice),
    section: (text) => html`<table width="100%"><tr><td bgcolor="#336699"><font color="white" size="3"><b>${text}</b></font></td></tr></table>`,
    line: (text) => html`<div><b>${text}</b></div>`,
    notice: (text) => html`<table cellpadding="3"><tr><td><img src="data:," width="12" height="12" alt=""></td><td class="msg">${text}</td></tr></table>`,
    facts: (rows) => html`<table cellpadding="2">${rows.map(([label, text]) => html`<tr><td align="right"><b>${label} :</b></td><td>${text}</td></tr>`)}</table>`,
    form: (fields) => html`<form><table cellpadding="2">${fields.map((field) => html`<tr><td align="right" nowrap>${field.label} :</td><td>${control(field, dice.hashed(), false)}</td></tr>`)}</table></form>`,
    table: ({ columns, rows, empty }) => html`<table border="1" cellspacing="0" cellpadding="3" width="100%">
      <tr class="entete">${columns.map((head) => (heads === 'th' ? html`<th>${head}</th>` : html`<td><b>${head}</b></td>`))}</tr>
      ${rows.length === 0 ? html`<tr><td colspan="${columns.length}"><i>${empty}</i></td></tr>` : rows.map(rowOf)}</table>`,
    buttons: (labels) => html`<table align="center"><tr>${labels.map((label) => html`<td>${pressable(label, form === 'div' ? 'input' : form, 'btn', dice)}</td>`)}</tr></table>`,
    tiles: (tiles) => html`<table border="1" cellpadding="4">${tiles.map(({ label, count }) => html`<tr><td>${label}</td><td align="right"><a href="#"><b>${count}</b></a></td></tr>`)}</table>`,
    links: (labels) => html`${labels.map((label) => html`<a href="x.do">${label}</a><br>`)}`,
  };
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  return html`<table width="100%" cellspacing="0" border="0">
    <tr bgcolor="#003366"><td colspan="2"><font color="white"><b>${page.brand}</b></font>${ifAny(page.search, (text) => html` <input name="q" title="${text}"> <input type="submit" value="OK">`)}</td></tr>
    <tr valign="top">
      <td width="150">${menu(page)}${help(page, kit)}</td>
      <td><table width="100%"><tr><td>${breadcrumb(page)}</td></tr><tr><td>${tabs(page)}</td></tr>
        <tr><td>${ifAny(page.heading, (text) => html`<span class="titre">${text}</span><hr>`)}${drawn(page.blocks, kit)}</td></tr></table>
        ${drawnHidden(page.hidden, kit, dice)}</td>
    </tr>
    <tr><td colspan="2" align="center">${page.footer.map((text) => html`<font size="1">${text}</font> | `)}</td></tr></table>
    ${page.modal === null ? null : html`<div style="${VEIL}"></div><table style="${OVER}"><tr><td><b class="titre">${page.modal.heading}</b></td></tr><tr><td>${drawn(page.modal.blocks, kit)}</td></tr></table>`}`;
}

/** The current one is no link, and in bold. */
function menu({ menu }: Content): Html | null {
  return ifSome(menu, (entries) => html`<table cellpadding="3">${entries.map(({ label, current }) => html`<tr><td>${current ? html`<b>&raquo; ${label}</b>` : html`<a href="x.do">${label}</a>`}</td></tr>`)}</table>`);
}

function tabs({ tabs }: Content): Html | null {
  return ifSome(tabs, (entries) => html`<table cellspacing="0"><tr>${entries.map(({ label, current }) => html`<td class="${current ? 'ongletOn' : 'onglet'}">${current ? label : html`<a href="x.do">${label}</a>`}</td>`)}</tr></table>`);
}

function breadcrumb({ breadcrumb }: Content): Html | null {
  return ifSome(breadcrumb, (steps) => html`<font size="1">Vous êtes ici : ${steps.map((text, index) => (index === steps.length - 1 ? html`<b>${text}</b>` : html`<a href="x.do">${text}</a> &gt; `))}</font>`);
}

function help({ help }: Content, kit: Kit): Html | null {
  return help === null ? null : html`<table border="1" bgcolor="#ffffcc"><tr><td><b>${help.heading}</b></td></tr><tr><td>${drawn(help.blocks, kit)}</td></tr></table>`;
}
