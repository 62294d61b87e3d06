import type { Content } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{font:13px Arial,sans-serif;margin:0}
.ui-panel-titlebar,.ui-dialog-titlebar{background:#e9e9e9;padding:4px;font-weight:bold}
.ui-tabs-nav,.ui-menu-list{list-style:none;padding:0;margin:4px 0}
.ui-tabs-nav li{display:inline-block;border:1px solid #aaa;padding:4px 8px;background:#eee}
.ui-tabs-nav li.ui-state-active{background:#fff;font-weight:bold}
.ui-menuitem-link.ui-state-active{font-weight:bold}
.ui-datatable table{border-collapse:collapse;width:100%}.ui-datatable td,.ui-datatable th{border:1px solid #bbb;padding:3px}
.ui-breadcrumb li{display:inline}.ui-breadcrumb li:not(:last-child)::after{content:" > "}
.entetePage{font-size:20px;color:#2e6e9e}
.btn{border:1px solid #999;background:#eee;padding:3px 10px;color:#222;text-decoration:none}
.ui-messages-info{background:#cde;padding:6px}`;

/** JavaServer Faces with PrimeFaces: long ids, « ui- » classes, a header table apart from its body now and then. */
export const faces: Make = {
  id: 'faces',
  parts: BOTH,
  draw(page, dice) {
    return documentOf(page.title, STYLE, body(page, kitOf(page, dice), dice), '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">');
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="ui-panel-titlebar ui-widget-header"><span class="ui-panel-title">${text}</span></div>`,
    line: (text) => html`<span class="ui-outputtext">${text}</span><br/>`,
    notice: (text) => html`<div class="ui-messages ui-widget"><div class="ui-messages-info"><ul><li><span class="ui-messages-info-summary">${text}</span></li></ul></div></div>`,
    facts: (rows) => html`<table class="ui-panelgrid" role="grid"><tbody>${rows.map(([label, text]) => html`<tr class="ui-widget-content" role="row"><td role="gridcell" class="ui-panelgrid-cell">${label}</td><td role="gridcell" class="ui-panelgrid-cell">${text}</td></tr>`)}</tbody></table>`,
    form: (fields) => html`<form id="form"><table class="ui-panelgrid"><tbody>${fields.map((field, index) => {
      const id = `form:j_idt${String(40 + index)}:saisie`;
      return html`<tr><td><label id="${id}_lbl" class="ui-outputlabel ui-widget" for="${id}">${field.label}<span class="ui-outputlabel-rfi">*</span></label></td><td>${control(field, id, false, 'ui-inputfield ui-inputtext')}</td></tr>`;
    })}</tbody></table></form>`,
    table: ({ columns, rows, empty }) => html`<div class="ui-datatable ui-widget"><div class="ui-datatable-tablewrapper"><table role="grid"><thead id="form:dt_head"><tr role="row">${columns.map((head) => html`<th class="ui-state-default ui-sortable-column" role="columnheader" aria-label="${head} : trier"><span class="ui-column-title">${head}</span><span class="ui-sortable-column-icon ui-icon"></span></th>`)}</tr></thead>
      <tbody class="ui-datatable-data">${rows.length === 0 ? html`<tr class="ui-datatable-empty-message"><td colspan="${columns.length}">${empty}</td></tr>` : rows.map((cells, index) => html`<tr data-ri="${index}" role="row">${cells.map((text) => html`<td role="gridcell">${text}</td>`)}</tr>`)}</tbody></table></div></div>`,
    buttons: (labels) => html`<div class="ui-toolbar">${labels.map((label) => (buttonForm === 'native' ? html`<button id="form:${dice.hashed()}" class="ui-button ui-widget btn" type="submit"><span class="ui-button-icon-left ui-icon"></span><span class="ui-button-text">${label}</span></button>` : pressable(label, buttonForm, 'ui-button btn', dice)))}</div>`,
    tiles: (tiles) => html`<div class="ui-g">${tiles.map(({ label, count }) => html`<div class="ui-g-3 ui-panel"><div class="ui-panel-content"><a href="#">${count}</a> ${label}</div></div>`)}</div>`,
  };
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  return html`<div id="header"><span class="logo">${page.brand}</span>${ifAny(page.search, (text) => html`<input id="form:recherche" class="ui-inputfield" placeholder="${text}">`)}</div>
    ${ifSome(page.menu, (entries) => html`<div class="ui-menubar ui-widget" role="menubar"><ul class="ui-menu-list">${entries.map(({ label, current }) => html`<li class="ui-menuitem" role="none"><a class="ui-menuitem-link${current ? ' ui-state-active' : ''}" role="menuitem" href="#"><span class="ui-menuitem-text">${label}</span></a></li>`)}</ul></div>`)}
    ${ifSome(page.breadcrumb, (steps) => html`<div class="ui-breadcrumb ui-module"><ul>${steps.map((text) => html`<li><a href="#" class="ui-menuitem-link"><span class="ui-menuitem-text">${text}</span></a></li>`)}</ul></div>`)}
    <div id="contenu">${ifAny(page.heading, (text) => html`<div class="entetePage">${text}</div>`)}
      ${ifSome(page.tabs, (entries) => html`<div class="ui-tabs"><ul class="ui-tabs-nav" role="tablist">${entries.map(({ label, current }) => html`<li class="ui-state-default${current ? ' ui-tabs-selected ui-state-active' : ''}" role="tab" aria-selected="${String(current)}"><a href="#" tabindex="-1">${label}</a></li>`)}</ul></div>`)}
      <div class="ui-tabs-panel">${drawn(page.blocks, kit)}</div>${drawnHidden(page.hidden, kit, dice)}</div>
    ${page.help === null ? null : html`<div class="ui-panel aide"><div class="ui-panel-titlebar">${page.help.heading}</div>${drawn(page.help.blocks, kit)}</div>`}
    ${ifSome(page.footer, (lines) => html`<div id="footer">${lines.map((text) => html`<span>${text}</span> `)}</div>`)}
    ${page.modal === null ? null : html`<div class="ui-widget-overlay" style="${VEIL}"></div><div class="ui-dialog ui-widget" role="dialog" aria-labelledby="dlg_title" style="${OVER}"><div class="ui-dialog-titlebar"><span id="dlg_title" class="ui-dialog-title">${page.modal.heading}</span></div><div class="ui-dialog-content">${drawn(page.modal.blocks, kit)}</div></div>`}`;
}
