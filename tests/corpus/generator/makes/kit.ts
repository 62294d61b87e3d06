import { civil } from '@/lib/dates/civil';
import type { Block, ButtonForm, Field, Hidden, Row, Table, Tile } from '../content';
import type { Dice } from '../dice';
import { numericDate } from '../french-dates';
import { html, type Html } from '../markup';

/** How a make draws each kind of block. */
export interface Kit {
  section(text: string): Html;
  line(text: string): Html;
  notice(text: string): Html;
  facts(rows: readonly Row[]): Html;
  form(fields: readonly Field[]): Html;
  table(table: Table): Html;
  buttons(labels: readonly string[]): Html;
  prose(paragraphs: readonly string[]): Html;
  tiles(tiles: readonly Tile[]): Html;
  links(labels: readonly string[]): Html;
}

/** What every make falls back on: HTML as it was meant. */
export function plainKit(form: ButtonForm, dice: Dice): Kit {
  const isNative = dice.chance(0.5);
  return {
    section: (text) => html`<h2>${text}</h2>`,
    line: (text) => html`<p>${text}</p>`,
    notice: (text) => html`<p role="status">${text}</p>`,
    facts: (rows) => html`<dl>${rows.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>`,
    form: (fields) => html`<form>${fields.map((field) => labelled(field, dice, isNative))}</form>`,
    table: ({ columns, rows, empty }) => html`<table><thead><tr>${columns.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.length === 0 ? html`<tr><td colspan="${columns.length}">${empty}</td></tr>` : rows.map(rowOf)}</tbody></table>`,
    buttons: (labels) => html`<div>${labels.map((label) => pressable(label, form, 'btn', dice))}</div>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<p>${text}</p>`)}`,
    tiles: (tiles) => html`<ul>${tiles.map(({ label, count }) => html`<li><strong>${count}</strong> <span>${label}</span></li>`)}</ul>`,
    links: (labels) => html`<ul>${labels.map((label) => html`<li><a href="#/x">${label}</a></li>`)}</ul>`,
  };
}

/** Blocks, drawn one after another. */
export function drawn(blocks: readonly Block[], kit: Kit): Html {
  return html`${blocks.map((block) => drawnBlock(block, kit))}`;
}

function drawnBlock(block: Block, kit: Kit): Html {
  switch (block.kind) {
    case 'section':
    case 'line':
    case 'notice':
      return kit[block.kind](block.text);
    case 'facts':
      return kit.facts(block.rows);
    case 'form':
      return kit.form(block.fields);
    case 'table':
      return kit.table(block.table);
    case 'buttons':
      return kit.buttons(block.labels);
    case 'prose':
      return kit.prose(block.paragraphs);
    case 'tiles':
      return kit.tiles(block.tiles);
    case 'links':
      return kit.links(block.labels);
  }
}

/** What is in the page and not seen. */
export function drawnHidden(hidden: readonly Hidden[], kit: Kit, dice: Dice): Html {
  return html`${hidden.map(({ way, blocks }) => hiddenAway(way, drawn(blocks, kit), dice))}`;
}

/** Something to press, whatever it is made of. */
export function pressable(label: string, form: ButtonForm, className: string, dice: Dice): Html {
  switch (form) {
    case 'native':
      return html`<button type="button" class="${className}">${label}</button> `;
    case 'link':
      return html`<a href="${dice.pick(['#', 'javascript:void(0)', 'submit.do'])}" class="${className}">${label}</a> `;
    case 'input':
      return html`<input type="${dice.pick(['submit', 'button'])}" class="${className}" value="${label}"> `;
    case 'div':
      return dice.chance(0.6)
        ? html`<div role="button" tabindex="0" class="${className}" style="display:inline-block;cursor:pointer">${label}</div> `
        : html`<div tabindex="0" class="${className}" style="display:inline-block;cursor:pointer" onclick="return false">${label}</div> `;
  }
}

/** A field with its label before it, tied to it. */
export function labelled(field: Field, dice: Dice, isNative: boolean): Html {
  const id = dice.hashed();
  return html`<p><label for="${id}">${field.label}</label> ${control(field, id, isNative)}</p>`;
}

/** The field alone. `isNative`: a date is a date field; else it is text, as dates were typed before 2015. */
export function control({ control: kind, value = '' }: Field, id: string, isNative: boolean, className = 'champ'): Html {
  switch (kind) {
    case 'date':
      return isNative
        ? html`<input type="date" id="${id}" class="${className}" value="${value}">`
        : html`<input type="text" id="${id}" class="${className}" placeholder="jj/mm/aaaa" value="${value === '' ? '' : numericDate(civil(value))}">`;
    case 'select':
      return html`<select id="${id}" class="${className}"><option>Choisir…</option>${value === '' ? null : html`<option selected>${value}</option>`}<option>Autre</option></select>`;
    case 'area':
      return html`<textarea id="${id}" class="${className}" rows="3">${value}</textarea>`;
    case 'check':
      return html`<input type="checkbox" id="${id}">`;
    case 'text':
    case 'number':
    case 'file':
    case 'password':
      return html`<input type="${kind}" id="${id}" class="${className}" value="${value}">`;
  }
}

/** A line of a table, cell by cell. */
export function rowOf(cells: readonly string[]): Html {
  return html`<tr>${cells.map((text) => html`<td>${text}</td>`)}</tr>`;
}

function hiddenAway(way: Hidden['way'], inner: Html, dice: Dice): Html {
  switch (way) {
    case 'attribute':
      return html`<div hidden>${inner}</div>`;
    case 'style':
      return html`<div style="display:none">${inner}</div>`;
    case 'class': {
      const name = dice.hashed();
      return html`<style>.${name}{display:none}</style><div class="${name}">${inner}</div>`;
    }
    case 'visibility':
      return html`<div style="visibility:hidden;position:absolute;top:0;left:0">${inner}</div>`;
    case 'folded':
      return html`<div style="height:0;overflow:hidden">${inner}</div>`;
    case 'details':
      return html`<details><summary>${dice.pick(['Plus d’options', 'Afficher la suite', '…'])}</summary>${inner}</details>`;
  }
}
