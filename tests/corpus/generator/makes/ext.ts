import type { Content } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{margin:0;font:11px tahoma,arial,sans-serif}
.x-panel-header,.x-window-header{background:#cbddf3;color:#15428b;font-weight:bold;padding:5px}.x-page-header{font-size:17px}
.x-tab-strip li{display:inline-block;padding:4px 10px;background:#dee}.x-tab-strip-active{font-weight:bold;background:#fff}
.x-tree-node-el{padding:2px}.x-tree-selected{background:#d9e8fb;font-weight:bold}
.x-grid3-hd-inner{font-weight:normal;background:#f9f9f9;padding:4px}.x-grid3-cell-inner{padding:3px}
.x-form-item-label{display:inline-block;width:190px}.x-btn-text{border:0;background:none;font:inherit}
.x-btn{display:inline-block;border:1px solid #9ac;background:#eef;padding:2px 6px;color:#000;text-decoration:none}.x-toast{background:#ffc;padding:4px}`;

/** ExtJS 3: panels, a tree for menu, grids of one table a row, buttons in tables. */
export const ext: Make = {
  id: 'ext',
  parts: BOTH,
  draw(page, dice) {
    return documentOf(page.title, STYLE, body(page, kitOf(page, dice), dice), '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">');
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const id = () => `ext-comp-${String(dice.int(1000, 1999))}`;
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="x-panel-header x-unselectable"><span class="x-panel-header-text">${text}</span></div>`,
    line: (text) => html`<div class="x-tip-body">${text}</div>`,
    notice: (text) => html`<div class="x-toast"><span>${text}</span></div>`,
    facts: (rows) => html`<div class="x-panel-body">${rows.map(([label, text]) => html`<div class="x-form-item"><label class="x-form-item-label">${label}:</label><div class="x-form-element" style="display:inline"><div class="x-form-display-field" style="display:inline">${text}</div></div></div>`)}</div>`,
    form: (fields) => html`<form class="x-panel-body x-form">${fields.map((field) => {
      const name = id();
      return html`<div class="x-form-item" tabindex="-1"><label for="${name}" class="x-form-item-label">${field.label}:</label><div class="x-form-element">${control(field, name, false, 'x-form-text x-form-field')}</div></div>`;
    })}</form>`,
    table: ({ columns, rows, empty }) => html`<div class="x-grid3"><div class="x-grid3-header"><table cellspacing="0"><thead><tr class="x-grid3-hd-row">${columns.map((head) => html`<td class="x-grid3-hd x-grid3-cell" style="width:140px"><div class="x-grid3-hd-inner" unselectable="on"><a class="x-grid3-hd-btn" href="#"></a>${head}<img class="x-grid3-sort-icon" src="data:," alt=""></div></td>`)}</tr></thead></table></div>
      <div class="x-grid3-body">${rows.length === 0 ? html`<div class="x-grid-empty">${empty}</div>` : rows.map((cells) => html`<div class="x-grid3-row"><table class="x-grid3-row-table" cellspacing="0"><tbody><tr>${cells.map((text) => html`<td class="x-grid3-col x-grid3-cell" style="width:140px"><div class="x-grid3-cell-inner">${text}</div></td>`)}</tr></tbody></table></div>`)}</div></div>`,
    buttons: (labels) => html`<div class="x-toolbar">${labels.map((label) => (buttonForm === 'native' ? html`<table class="x-btn" cellspacing="0" style="display:inline-table"><tbody><tr><td class="x-btn-ml"></td><td class="x-btn-mc"><em unselectable="on"><button class="x-btn-text" type="button">${label}</button></em></td><td class="x-btn-mr"></td></tr></tbody></table>` : pressable(label, buttonForm, 'x-btn', dice)))}</div>`,
    tiles: (tiles) => html`<div class="x-panel-body">${tiles.map(({ label, count }) => html`<div class="x-dataview-item"><b>${count}</b> ${label}</div>`)}</div>`,
  };
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  return html`<div class="x-viewport"><div class="x-panel-header">${page.brand}${ifAny(page.search, (text) => html`<input class="x-form-text x-form-empty-field" value="${text}">`)}</div>
    ${ifSome(page.menu, (entries) => html`<div class="x-tree"><ul class="x-tree-root-ct" style="list-style:none">${entries.map(({ label, current }) => html`<li class="x-tree-node"><div class="x-tree-node-el${current ? ' x-tree-selected' : ''}"><a class="x-tree-node-anchor" href="#"><span unselectable="on">${label}</span></a></div></li>`)}</ul></div>`)}
    ${ifSome(page.breadcrumb, (steps) => html`<div class="x-breadcrumb">${steps.join(' > ')}</div>`)}
    ${ifSome(page.tabs, (entries) => html`<div class="x-tab-panel-header"><ul class="x-tab-strip">${entries.map(({ label, current }) => html`<li${current ? html` class="x-tab-strip-active"` : null}><a class="x-tab-right" href="#"><em class="x-tab-left"><span class="x-tab-strip-inner"><span class="x-tab-strip-text">${label}</span></span></em></a></li>`)}</ul></div>`)}
    <div class="x-panel">${ifAny(page.heading, (text) => html`<div class="x-panel-header x-page-header"><span class="x-panel-header-text">${text}</span></div>`)}<div class="x-panel-bwrap">${drawn(page.blocks, kit)}</div></div>
    ${drawnHidden(page.hidden, kit, dice)}
    ${page.help === null ? null : html`<div class="x-tip"><div class="x-tip-header"><span class="x-tip-header-text">${page.help.heading}</span></div>${drawn(page.help.blocks, kit)}</div>`}
    ${ifSome(page.footer, (lines) => html`<div class="x-statusbar">${lines.map((text) => html`<span>${text}</span> `)}</div>`)}</div>
    ${page.modal === null ? null : html`<div class="ext-el-mask" style="${VEIL}"></div><div class="x-window" style="${OVER}"><div class="x-window-header"><span class="x-window-header-text">${page.modal.heading}</span></div><div class="x-window-body">${drawn(page.modal.blocks, kit)}</div></div>`}`;
}
