import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf } from './document';
import { control, drawn, drawnHidden, plainKit, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
:root{font:16px system-ui,sans-serif}body{margin:0;display:grid;gap:1rem}
nav ul,nav ol{list-style:none;display:flex;gap:1rem;padding:0;margin:0}
[aria-current]{font-weight:700}dialog::backdrop{background:rgb(0 0 0/.5)}
th{text-align:left}fieldset{border:1px solid #ccc}.btn{border:1px solid;border-radius:4px;padding:4px 10px;color:inherit;text-decoration:none}`;

/** HTML as it is taught today: landmarks, headings, labels, a dialog. */
export const semantic: Make = {
  id: 'semantic',
  parts: BOTH,
  draw(page, dice) {
    return documentOf(page.title, STYLE, body(page, kitOf(page, dice), dice));
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  return {
    ...plainKit(buttonForm, dice),
    notice: (text) => html`<div role="status" class="callout"><p>${text}</p></div>`,
    form: (fields) => html`<form><fieldset>${fields.map((field) => {
      const id = dice.hashed();
      return html`<div class="field"><label for="${id}">${field.label}</label>${control(field, id, true)}<small id="${id}-aide"></small></div>`;
    })}</fieldset></form>`,
    tiles: (tiles) => html`<section class="tiles">${tiles.map(({ label, count }) => html`<article><h3>${label}</h3><p>${count}</p></article>`)}</section>`,
  };
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const link = ({ label, current }: Entry) => html`<li><a href="#/x"${current ? html` aria-current="page"` : null}>${label}</a></li>`;
  const tab = ({ label, current }: Entry) => html`<button role="tab" aria-selected="${String(current)}" tabindex="${current ? 0 : -1}">${label}</button>`;
  return html`<header><a href="#/">${page.brand}</a>${ifAny(page.search, (text) => html`<search><label>${text} <input type="search"></label></search>`)}</header>
    ${ifSome(page.menu, (entries) => html`<nav aria-label="Navigation principale"><ul>${entries.map(link)}</ul></nav>`)}
    ${ifSome(page.breadcrumb, (steps) => html`<nav aria-label="Fil d’Ariane"><ol>${steps.map((label, index) => link({ label, current: index === steps.length - 1 }))}</ol></nav>`)}
    <main>${ifAny(page.heading, (text) => html`<h1>${text}</h1>`)}
      ${ifSome(page.tabs, (entries) => (dice.chance(0.5) ? html`<div role="tablist">${entries.map(tab)}</div>` : html`<nav aria-label="Rubriques"><ul>${entries.map(link)}</ul></nav>`))}
      <section>${drawn(page.blocks, kit)}</section>${drawnHidden(page.hidden, kit, dice)}</main>
    ${page.help === null ? null : html`<aside aria-label="Aide"><h2>${page.help.heading}</h2>${drawn(page.help.blocks, kit)}</aside>`}
    ${ifSome(page.footer, (lines) => html`<footer><ul>${lines.map((text) => html`<li><a href="#/x">${text}</a></li>`)}</ul></footer>`)}
    ${page.modal === null ? null : html`<dialog id="fenetre"><h2>${page.modal.heading}</h2>${drawn(page.modal.blocks, kit)}</dialog><script>document.getElementById('fenetre').showModal()</script>`}`;
}
