import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, rowOf, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{font:12px Trebuchet MS,sans-serif;margin:0 auto;width:980px}
#menuGauche{float:left;width:180px}#menuGauche dd.selection{background:#ffe7b0}
#corps{margin-left:190px}dl.saisie dt{float:left;width:220px;clear:left}dl.saisie dd{margin-left:230px}
.titrePage{font-size:18px;color:#b34700;border-bottom:1px dotted}
.bouton{border:1px solid #b34700;padding:2px 8px;background:#fff6e6;color:#000;text-decoration:none}
#onglets span{padding:3px 9px;border:1px solid #ccc}#onglets span#courant{background:#ffe7b0}
table.liste caption{font-weight:bold;text-align:left}.info{border-left:4px solid #06c;padding-left:6px}`;

/** JSP of 2008: definition lists for everything, identifiers in French, the current entry known by its id. */
export const definition: Make = {
  id: 'definition',
  parts: BOTH,
  draw(page, dice) {
    return documentOf(page.title, STYLE, body(page, kitOf(page, dice), dice), '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">');
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const isPictured = buttonForm === 'native' && dice.chance(0.4);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<h4>${text}</h4>`,
    notice: (text) => html`<p class="info">${text}</p>`,
    facts: (rows) => html`<dl class="saisie">${rows.map(([label, text]) => html`<dt>${label}&nbsp;:</dt><dd>${text}</dd>`)}</dl>`,
    form: (fields) => html`<form action="x.do"><dl class="saisie">${fields.map((field) => html`<dt>${dice.chance(0.6) ? html`<label>${field.label}</label>` : field.label}</dt><dd>${control(field, dice.hashed(), false)}</dd>`)}</dl></form>`,
    table: ({ columns, rows, empty }) => html`<table class="liste" cellspacing="0"><tbody><tr>${columns.map((head) => html`<th><a href="x.do?tri">${head}</a></th>`)}</tr>${rows.length === 0 ? html`<tr><td colspan="${columns.length}">${empty}</td></tr>` : rows.map(rowOf)}</tbody></table>`,
    buttons: (labels) => html`<p class="boutons">${labels.map((label) => (isPictured ? html`<input type="image" src="data:," alt="${label}" class="bouton"> ` : pressable(label, buttonForm, 'bouton', dice)))}</p>`,
    tiles: (tiles) => html`<dl>${tiles.map(({ label, count }) => html`<dt>${label}</dt><dd><a href="x.do">${count}</a></dd>`)}</dl>`,
  };
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const step = (text: string, isLast: boolean) => (isLast ? html`<strong>${text}</strong>` : html`<a href="x.do">${text}</a> &raquo; `);
  const tab = ({ label, current }: Entry) => (current ? html`<span id="courant">${label}</span>` : html`<span><a href="x.do">${label}</a></span>`);
  return html`<div id="bandeau">${page.brand}${ifAny(page.search, (text) => html`<form id="rechercheRapide"><label>${text} <input name="q"></label></form>`)}</div>
    <div id="menuGauche">${ifSome(page.menu, (entries) => html`<dl><dt>Menu</dt>${entries.map(({ label, current }) => html`<dd${current ? html` class="selection"` : null}><a href="x.do">${label}</a></dd>`)}</dl>`)}
      ${page.help === null ? null : html`<div class="encart"><h5>${page.help.heading}</h5>${drawn(page.help.blocks, kit)}</div>`}</div>
    <div id="corps">${ifSome(page.breadcrumb, (steps) => html`<p id="filAriane">${steps.map((text, index) => step(text, index === steps.length - 1))}</p>`)}
      ${ifAny(page.heading, (text) => html`<p class="titrePage">${text}</p>`)}
      ${ifSome(page.tabs, (entries) => html`<div id="onglets">${entries.map(tab)}</div>`)}
      ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}</div>
    ${ifSome(page.footer, (lines) => html`<div id="pied">${lines.map((text) => html`<a href="x.do">${text}</a> | `)}</div>`)}
    ${page.modal === null ? null : html`<div id="voile" style="${VEIL}"></div><div id="popup" style="${OVER}"><p class="titrePage">${page.modal.heading}</p>${drawn(page.modal.blocks, kit)}</div>`}`;
}
