import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf } from './document';
import { control, drawn, drawnHidden, plainKit, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{margin:0;font:16px Inter,sans-serif;color:#111827}
.flex{display:flex}.flex-col{flex-direction:column}.flex-wrap{flex-wrap:wrap}.grid{display:grid}.grid-cols-3{grid-template-columns:repeat(3,1fr)}.block{display:block}.inline-flex{display:inline-flex}
.gap-2{gap:8px}.gap-6{gap:24px}.p-2{padding:8px}.p-4{padding:16px}.px-4{padding-left:16px;padding-right:16px}.py-2{padding-top:8px;padding-bottom:8px}.mt-4{margin-top:16px}.w-56{width:224px}.w-full{width:100%}.max-w-lg{max-width:512px}.flex-1{flex:1}.shrink-0{flex-shrink:0}
.text-xs{font-size:12px}.text-sm{font-size:14px}.text-lg{font-size:18px}.text-2xl{font-size:24px}.text-3xl{font-size:30px}.font-medium{font-weight:500}.font-semibold{font-weight:600}.font-bold{font-weight:700}.uppercase{text-transform:uppercase}.tracking-wide{letter-spacing:.4px}
.text-gray-500{color:#6b7280}.text-indigo-700{color:#4338ca}.text-white{color:#fff}.bg-white{background:#fff}.bg-gray-50{background:#f9fafb}.bg-indigo-600{background:#4f46e5}.bg-indigo-50{background:#eef2ff}.bg-amber-50{background:#fffbeb}
.rounded-md{border-radius:6px}.border-b-2{border-bottom:2px solid transparent}.border-indigo-600{border-color:#4f46e5}.shadow{box-shadow:0 1px 3px #0003}.cursor-pointer{cursor:pointer}
.fixed{position:fixed}.inset-0{inset:0}.z-40{z-index:40}.z-50{z-index:50}.inset-x-24{left:96px;right:96px}.top-12{top:48px}.max-h-screen{max-height:80vh}.overflow-auto{overflow:auto}.bg-black\\/50{background:#00000080}`;

const PRESS = 'inline-flex cursor-pointer rounded-md bg-indigo-600 px-4 py-2 text-sm font-semibold text-white shadow';
const HEAD = 'p-2 text-xs font-medium uppercase tracking-wide text-gray-500';

/** Utility classes on boxes and spans: a class says how it looks, and no element what it is. */
export const utility: Make = {
  id: 'utility',
  parts: BOTH,
  draw(page, dice) {
    return documentOf(page.title, STYLE, html`<div id="app" class="bg-gray-50">${body(page, kitOf(page, dice), dice)}</div>`);
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const isNative = dice.chance(0.5);
  const isGrid = dice.chance(0.5);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="mt-4 text-lg font-semibold">${text}</div>`,
    line: (text) => html`<div class="text-sm text-gray-500"><span>${text}</span></div>`,
    notice: (text) => html`<div class="flex gap-2 rounded-md bg-amber-50 p-4">${icon()}<span class="text-sm">${text}</span></div>`,
    facts: (rows) => html`<div class="grid grid-cols-3 gap-6 mt-4">${rows.map(([label, text]) => html`<div><span class="block text-sm text-gray-500">${label}</span><span class="block font-medium">${text}</span></div>`)}</div>`,
    form: (fields) => html`<div class="mt-4 max-w-lg">${fields.map((field) => {
      const id = `headlessui-${dice.hashed(4)}`;
      const label = isNative ? html`<label for="${id}" class="block text-sm font-medium">${field.label}</label>` : html`<span id="${id}-l" class="block text-sm font-medium">${field.label}</span>`;
      return html`<div class="py-2">${label}<div>${control(field, id, isNative, 'w-full rounded-md p-2')}</div></div>`;
    })}</div>`,
    table: (table) => (isGrid ? gridOf(table) : tableOf(table)),
    buttons: (labels) => html`<div class="mt-4 flex gap-2">${labels.map((label) => press(label, buttonForm))}</div>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<div class="mt-4 text-sm">${text}</div>`)}`,
    tiles: (tiles) => html`<div class="grid grid-cols-3 gap-6 mt-4">${tiles.map(({ label, count }) => html`<div class="rounded-md bg-white p-4 shadow"><span class="block text-sm text-gray-500">${label}</span><span class="block text-3xl font-semibold">${count}</span></div>`)}</div>`,
    links: (labels) => html`<div class="mt-4">${labels.map((label) => html`<span class="block"><a class="text-indigo-700" href="/x">${label} &rarr;</a></span>`)}</div>`,
  };
}

type Drawn = Parameters<Kit['table']>[0];

/** Rows that are boxes; only their place says which is the head. */
function gridOf({ columns, rows, empty }: Drawn): Html {
  const cells = (texts: readonly string[], name: string) => html`<div class="flex">${texts.map((text) => html`<div class="flex-1 ${name}">${text}</div>`)}</div>`;
  return html`<div class="mt-4 rounded-md bg-white shadow">${cells(columns, HEAD)}${rows.map((row) => cells(row, 'p-2 text-sm'))}${rows.length === 0 ? html`<div class="p-4 text-sm text-gray-500">${empty}</div>` : null}</div>`;
}

function tableOf({ columns, rows, empty }: Drawn): Html {
  return html`<div class="mt-4 overflow-auto"><table class="w-full bg-white shadow"><thead class="bg-gray-50"><tr>${columns.map((head) => html`<th class="${HEAD}"><span class="inline-flex gap-2">${head}${icon()}</span></th>`)}</tr></thead>
    <tbody>${rows.length === 0 ? html`<tr><td class="p-4" colspan="${columns.length}">${empty}</td></tr>` : rows.map((cells) => html`<tr>${cells.map((text) => html`<td class="p-2 text-sm">${text}</td>`)}</tr>`)}</tbody></table></div>`;
}

function press(label: string, form: Content['buttonForm']): Html {
  switch (form) {
    case 'native':
      return html`<button type="button" class="${PRESS}">${icon()}<span>${label}</span></button>`;
    case 'link':
      return html`<a href="/x" class="${PRESS}">${label}</a>`;
    case 'input':
      return html`<input type="submit" class="${PRESS}" value="${label}">`;
    case 'div':
      return html`<div class="${PRESS}" tabindex="0"><span>${label}</span></div>`;
  }
}

function icon(): Html {
  return html`<svg class="shrink-0" width="14" height="14" viewBox="0 0 14 14" fill="none" aria-hidden="true"><path d="M2 7h10" stroke="currentColor"></path></svg>`;
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const isSaid = dice.chance(0.5);
  const entry = ({ label, current }: Entry) => html`<a href="/x" class="p-2 rounded-md text-sm ${current ? 'bg-indigo-50 font-semibold text-indigo-700' : 'text-gray-500'}"${current && isSaid ? html` aria-current="page"` : null}>${label}</a>`;
  const tab = ({ label, current }: Entry) => html`<span class="cursor-pointer border-b-2 p-2 text-sm font-medium ${current ? 'border-indigo-600 text-indigo-700' : 'text-gray-500'}"${isSaid ? html` role="tab" aria-selected="${String(current)}"` : null}>${label}</span>`;
  return html`<div class="flex gap-6 bg-white p-4 shadow"><span class="font-bold">${page.brand}</span>${ifAny(page.search, (text) => html`<input class="rounded-md p-2" placeholder="${text}">`)}</div>
    <div class="flex gap-6 p-4">${ifSome(page.menu, (entries) => html`<div class="flex flex-col w-56 shrink-0">${entries.map(entry)}</div>`)}
      <div class="flex-1">${ifSome(page.breadcrumb, (steps) => html`<div class="flex gap-2 text-sm text-gray-500">${steps.map((text, index) => html`${index === 0 ? null : html`<span>/</span>`}<span>${text}</span>`)}</div>`)}
        ${ifAny(page.heading, (text) => (dice.chance(0.4) ? html`<h1 class="text-2xl font-bold">${text}</h1>` : html`<div class="text-2xl font-bold">${text}</div>`))}
        ${ifSome(page.tabs, (entries) => html`<div class="flex gap-6 mt-4">${entries.map(tab)}</div>`)}
        ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}</div>
      ${page.help === null ? null : html`<div class="w-56 shrink-0 rounded-md bg-indigo-50 p-4"><span class="block font-semibold">${page.help.heading}</span>${drawn(page.help.blocks, kit)}</div>`}</div>
    ${ifSome(page.footer, (lines) => html`<div class="flex flex-wrap gap-6 p-4 text-xs text-gray-500">${lines.map((text) => html`<span>${text}</span>`)}</div>`)}
    ${page.modal === null ? null : html`<div class="fixed inset-0 z-40 bg-black/50"></div><div class="fixed inset-x-24 top-12 z-50 max-h-screen overflow-auto rounded-md bg-white p-4 shadow"${isSaid ? html` role="dialog" aria-modal="true"` : null}><div class="text-lg font-semibold">${page.modal.heading}</div>${drawn(page.modal.blocks, kit)}</div>`}`;
}
