import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, rowOf, type Kit } from './kit';
import { MEASURED_ONLY, type Make } from './make';

const STYLE = `
body{margin:0;font:13px "Segoe UI",Verdana,sans-serif;color:#333}
.header{background:#4b6c9e;color:#fff;padding:6px}.menu ul{list-style:none;padding:0;margin:0}.menu li{display:inline-block}
.menu a{display:block;padding:4px 14px;background:#465c71;color:#dde4ec;text-decoration:none}.menu a.selected{background:#bfcbd6;color:#465c71}
.pageTitle{font-size:19px;color:#4b6c9e}.lbl{font-weight:bold;width:240px}.failure{color:#c00}
.ajax__tab_tab{padding:4px 12px;border:1px solid #aaa;background:#eee;color:#333;text-decoration:none}.ajax__tab_active .ajax__tab_tab{background:#fff;border-bottom-color:#fff;font-weight:bold}
.gv{border-collapse:collapse;width:100%}.gv th{background:#507cd1;color:#fff;text-align:left}.gv td,.gv th{padding:4px;border:1px solid #ccc}.gv th a{color:#fff}
.submit{padding:3px 10px;border:1px solid #888;background:#f0f0f0;color:#222;text-decoration:none}.msg{border:1px solid #9c9;background:#efe;padding:6px}`;

/** ASP.NET Web Forms: one form around the page, long ids, labels that are spans, grids whose head is a line of the body. */
export const webForms: Make = {
  id: 'web-forms',
  parts: MEASURED_ONLY,
  draw(page, dice) {
    const state = html`<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${dice.hashed(40)}"><input type="hidden" name="__EVENTTARGET" value=""></div>`;
    const main = html`<form method="post" action="./Page.aspx" id="aspnetForm">${state}${body(page, kitOf(page, dice), dice)}</form>`;
    return documentOf(page.title, STYLE, main, '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">');
  },
};

const POST = "javascript:__doPostBack('ctl00$MainContent','')";

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const id = (kind: string) => `ctl00_MainContent_${kind}${String(dice.int(1, 99))}`;
  const isSorted = dice.chance(0.5);
  const isFramed = dice.chance(0.5);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => (isFramed ? html`<fieldset><legend>${text}</legend></fieldset>` : html`<span id="${id('lblSection')}" style="font-weight:bold;font-size:15px">${text}</span><hr>`),
    line: (text) => html`<span id="${id('lblInfo')}">${text}</span><br>`,
    notice: (text) => html`<div id="${id('pnlMessage')}" class="msg"><span>${text}</span></div>`,
    facts: (rows) => html`<table cellspacing="0" rules="all" border="1" id="${id('dv')}"><tbody>${rows.map(([label, text]) => html`<tr><td class="lbl">${label}</td><td>${text}</td></tr>`)}</tbody></table>`,
    form: (fields) => html`<table border="0">${fields.map((field) => {
      const name = id('txt');
      return html`<tr><td class="lbl"><span id="${name}_lbl">${field.label}</span></td><td>${control(field, name, false, 'textEntry')}<span id="${name}_rfv" class="failure" style="visibility:hidden">*</span></td></tr>`;
    })}</table>`,
    table: (table) => gridView(table, isSorted, id('gv')),
    buttons: (labels) => html`<p class="submitButton">${labels.map((label) => press(label, id('btn'), buttonForm, dice))}</p>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<div><span>${text}</span></div><br>`)}`,
    tiles: (tiles) => html`<table id="${id('dl')}" cellspacing="4"><tr>${tiles.map(({ label, count }) => html`<td align="center"><span style="font-size:20px">${count}</span><br><a href="${POST}">${label}</a></td>`)}</tr></table>`,
    links: (labels) => html`<span id="${id('blLiens')}">${labels.map((label) => html`<a href="${POST}">${label}</a><br>`)}</span>`,
  };
}

function press(label: string, id: string, form: Content['buttonForm'], dice: Dice): Html {
  switch (form) {
    case 'native':
    case 'input':
      return html`<input type="submit" name="${id.replaceAll('_', '$')}" value="${label}" id="${id}" class="submit"> `;
    case 'link':
      return html`<a id="${id}" class="submit" href="${POST}">${label}</a> `;
    case 'div':
      return pressable(label, form, 'submit', dice);
  }
}

type Drawn = Parameters<Kit['table']>[0];

/** Its head is its first line, and its pages are its last. */
function gridView({ columns, rows, empty }: Drawn, isSorted: boolean, id: string): Html {
  const span = columns.length;
  const pages = html`<tr class="pgr"><td colspan="${span}"><table><tbody><tr><td><span>1</span></td><td><a href="${POST}">2</a></td></tr></tbody></table></td></tr>`;
  const head = html`<tr>${columns.map((text) => html`<th scope="col">${isSorted ? html`<a href="${POST}">${text}</a>` : text}</th>`)}</tr>`;
  const none = html`<tr><td colspan="${span}">${empty}</td></tr>`;
  return html`<div><table class="gv" cellspacing="0" rules="all" border="1" id="${id}"><tbody>${head}${rows.length === 0 ? none : rows.map(rowOf)}${rows.length > 10 ? pages : null}</tbody></table></div>`;
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const entry = ({ label, current }: Entry) => html`<li class="static"><a class="level1 static${current ? ' selected' : ''}" href="Page.aspx">${label}</a></li>`;
  const tab = ({ label, current }: Entry) => html`<span class="${current ? 'ajax__tab_active' : ''}"><span class="ajax__tab_outer"><span class="ajax__tab_inner"><a class="ajax__tab_tab" href="#">${label}</a></span></span></span>`;
  const step = (text: string, isLast: boolean) => (isLast ? html`<span>${text}</span>` : html`<span><a href="Page.aspx">${text}</a></span><span> &gt; </span>`);
  return html`<div class="page"><div class="header"><span>${page.brand}</span>${ifAny(page.search, (text) => html`<span style="float:right">${text} <input name="ctl00$txtRecherche" type="text"></span>`)}</div>
    ${ifSome(page.menu, (entries) => html`<div class="menu" id="ctl00_NavigationMenu"><ul class="level1 static">${entries.map(entry)}</ul></div>`)}
    <div class="main">${ifSome(page.breadcrumb, (steps) => html`<span id="ctl00_SiteMapPath1"><a href="#ctl00_SiteMapPath1_SkipLink"><img alt="Ignorer les liens de navigation" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="0" height="0" style="border-width:0"></a>${steps.map((text, index) => step(text, index === steps.length - 1))}</span><br>`)}
      ${ifAny(page.heading, (text) => (dice.chance(0.5) ? html`<h2>${text}</h2>` : html`<span id="ctl00_MainContent_lblTitre" class="pageTitle">${text}</span><br>`))}
      ${ifSome(page.tabs, (entries) => html`<div class="ajax__tab_container"><div class="ajax__tab_header">${entries.map(tab)}</div></div>`)}
      ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}</div>
    ${page.help === null ? null : html`<div id="ctl00_pnlAide" style="border:1px dashed #4b6c9e;padding:6px"><b>${page.help.heading}</b><br>${drawn(page.help.blocks, kit)}</div>`}
    ${ifSome(page.footer, (lines) => html`<div class="footer">${lines.map((text) => html`<span>${text}</span> - `)}</div>`)}</div>
    ${page.modal === null ? null : html`<div id="ctl00_mpe_backgroundElement" style="${VEIL}"></div><div id="ctl00_pnlPopup" class="modalPopup" style="${OVER}"><div class="pageTitle">${page.modal.heading}</div>${drawn(page.modal.blocks, kit)}</div>`}`;
}
