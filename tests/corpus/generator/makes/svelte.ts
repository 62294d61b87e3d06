import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, type Kit } from './kit';
import { MEASURED_ONLY, type Make } from './make';

const STYLE = `
body{margin:0;font:15px/1.5 Marianne,arial,sans-serif;color:#161616}
app-shell,app-main,app-side,ui-panel,ui-note,ui-field,ui-pairs,ui-pair,ui-tabs,ui-trail,ui-actions,ui-count,ui-heading,ui-text{display:block}
ui-heading[size="xl"]{font-size:28px;font-weight:700}ui-heading[size="m"]{font-size:18px;font-weight:700}
ui-tab{display:inline-block;padding:8px 12px;color:#000091;cursor:pointer}ui-tab[active]{background:#fff;border-top:2px solid #000091;font-weight:700}
ui-entry{display:block;padding:8px}ui-entry[active]{border-left:4px solid #000091;font-weight:700;color:#000091}ui-entry a{color:inherit;text-decoration:none}
ui-pair>span:first-child{display:inline-block;width:220px;color:#666}ui-note{background:#e8edff;padding:12px}ui-press{display:inline-block}
ui-grid{display:table;width:100%}ui-line{display:table-row}ui-cell{display:table-cell;padding:8px}ui-line[head] ui-cell{background:#eee;font-weight:700}`;
const PRESS = 'background:#000091;color:#fff;border:0;padding:8px 16px;cursor:pointer;text-decoration:none';

/** Svelte: elements of its own within one another, that no script knows, a class that means nothing on each; buttons may have a shadow root. */
export const svelte: Make = {
  id: 'svelte',
  parts: MEASURED_ONLY,
  draw(page, dice) {
    const scope = `svelte-${dice.hashed(6)}`;
    const kit = kitOf(page, scope, dice);
    const style = `${STYLE}.press.${scope}{${PRESS}}.field.${scope}{width:280px}`;
    return documentOf(page.title, style, html`<app-shell class="${scope}">${body(page, kit, scope, dice)}${overlay(page, kit, scope)}</app-shell>`);
  },
};

function kitOf({ buttonForm }: Content, scope: string, dice: Dice): Kit {
  const isTable = dice.chance(0.5);
  const isShadowed = dice.chance(0.5);
  const isTied = dice.chance(0.7);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => heading('m', text, scope),
    line: (text) => html`<ui-text class="${scope}"><span class="${scope}">${text}</span></ui-text>`,
    notice: (text) => html`<ui-note class="${scope}"><ui-text class="${scope}">${text}</ui-text></ui-note>`,
    facts: (rows) => html`<ui-panel class="${scope}"><ui-pairs>${rows.map(([label, text]) => html`<ui-pair class="${scope}"><span class="${scope}">${label}</span> <span class="${scope}">${text}</span></ui-pair>`)}</ui-pairs></ui-panel>`,
    form: (fields) => html`<ui-panel class="${scope}">${fields.map((field) => {
      const id = `f-${dice.hashed(4)}`;
      const label = isTied ? html`<label class="${scope}" for="${id}">${field.label}</label>` : html`<ui-text class="${scope}">${field.label}</ui-text>`;
      return html`<ui-field class="${scope}">${label}<div class="${scope}">${control(field, id, true, `field ${scope}`)}</div></ui-field>`;
    })}</ui-panel>`,
    table: (table) => (isTable ? tableOf(table, scope) : gridOf(table, scope)),
    buttons: (labels) => html`<ui-actions class="${scope}">${labels.map((label) => press(label, buttonForm, isShadowed, scope, dice))}</ui-actions>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<ui-text class="${scope}">${text}</ui-text>`)}`,
    tiles: (tiles) => html`<ui-panel class="${scope}">${tiles.map(({ label, count }) => html`<ui-count class="${scope}"><span class="${scope}" style="font-size:24px">${count}</span> <a class="${scope}" href="/x">${label}</a></ui-count>`)}</ui-panel>`,
    links: (labels) => html`<ui-panel class="${scope}">${labels.map((label) => html`<ui-text class="${scope}"><a href="/x" class="${scope}">${label}</a></ui-text>`)}</ui-panel>`,
  };
}

type Drawn = Parameters<Kit['table']>[0];

/** Elements of its own, that styles alone make a table of. */
function gridOf({ columns, rows, empty }: Drawn, scope: string): Html {
  const cells = (texts: readonly string[]) => html`${texts.map((text) => html`<ui-cell class="${scope}">${text}</ui-cell>`)}`;
  return html`<ui-panel class="${scope}"><ui-grid class="${scope}"><ui-line head class="${scope}">${cells(columns)}</ui-line>${rows.map((row) => html`<ui-line class="${scope}">${cells(row)}</ui-line>`)}</ui-grid>${rows.length === 0 ? html`<ui-text class="${scope}">${empty}</ui-text>` : null}</ui-panel>`;
}

function tableOf({ columns, rows, empty }: Drawn, scope: string): Html {
  return html`<ui-panel class="${scope}"><table class="${scope}"><thead><tr>${columns.map((head) => html`<th class="${scope}"><ui-text class="${scope}">${head}</ui-text></th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells.map((text) => html`<td class="${scope}">${text}</td>`)}</tr>`)}</tbody></table>${rows.length === 0 ? html`<ui-text class="${scope}">${empty}</ui-text>` : null}</ui-panel>`;
}

function press(label: string, form: Content['buttonForm'], isShadowed: boolean, scope: string, dice: Dice): Html {
  if (form !== 'native') return pressable(label, form, `press ${scope}`, dice);
  const inner = html`<button type="button" style="${PRESS}"><slot></slot></button>`;
  return isShadowed
    ? html`<ui-press class="${scope}"><template shadowrootmode="open">${inner}</template>${label}</ui-press> `
    : html`<ui-press class="${scope}"><button type="button" class="press ${scope}"><ui-text class="${scope}">${label}</ui-text></button></ui-press> `;
}

function heading(size: 'm' | 'xl', text: string, scope: string): Html {
  return html`<ui-heading size="${size}" class="${scope}"><span class="${scope}">${text}</span></ui-heading>`;
}

/** What is current is said by a bare attribute, to styles alone. */
function entry(tag: 'ui-tab' | 'ui-entry', { label, current }: Entry, scope: string): Html {
  const mark = current ? html` active` : null;
  return tag === 'ui-tab'
    ? html`<ui-tab class="${scope}"${mark}>${label}</ui-tab>`
    : html`<ui-entry class="${scope}"${mark}><a class="${scope}" href="/x">${label}</a></ui-entry>`;
}

function body(page: Content, kit: Kit, scope: string, dice: Dice): Html {
  const isHeading = dice.chance(0.4);
  return html`<header class="${scope}"><ui-text class="${scope}">${page.brand}</ui-text>${ifAny(page.search, (text) => html`<input type="search" class="${scope}" aria-label="${text}" placeholder="${text}">`)}</header>
    ${ifSome(page.menu, (entries) => html`<app-side class="${scope}" style="float:left;width:230px">${entries.map((one) => entry('ui-entry', one, scope))}</app-side>`)}
    <app-main class="${scope}" style="margin-left:240px">${ifSome(page.breadcrumb, (steps) => html`<ui-trail class="${scope}">${steps.map((text, index) => html`${index === 0 ? '' : ' > '}<span class="${scope}">${text}</span>`)}</ui-trail>`)}
      ${ifAny(page.heading, (text) => (isHeading ? html`<h1 class="${scope}">${text}</h1>` : heading('xl', text, scope)))}
      ${ifSome(page.tabs, (entries) => html`<ui-tabs class="${scope}">${entries.map((one) => entry('ui-tab', one, scope))}</ui-tabs>`)}
      ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}
      ${page.help === null ? null : html`<ui-panel class="${scope}" style="background:#f6f6f6">${heading('m', page.help.heading, scope)}${drawn(page.help.blocks, kit)}</ui-panel>`}</app-main>
    ${ifSome(page.footer, (lines) => html`<footer class="${scope}" style="clear:both">${lines.map((text) => html`<span class="${scope}">${text}</span> `)}</footer>`)}`;
}

function overlay({ modal }: Content, kit: Kit, scope: string): Html | null {
  return modal === null
    ? null
    : html`<ui-overlay class="${scope}"><div class="${scope}" style="${VEIL}"></div><ui-window class="${scope}" role="dialog" aria-modal="true" style="display:block;${OVER}">${heading('m', modal.heading, scope)}${drawn(modal.blocks, kit)}</ui-window></ui-overlay>`;
}
