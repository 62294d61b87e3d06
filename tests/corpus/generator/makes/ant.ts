import { civil } from '@/lib/dates/civil';
import type { Content, Entry, Field } from '../content';
import type { Dice } from '../dice';
import { numericDate } from '../french-dates';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, type Kit } from './kit';
import { MEASURED_ONLY, type Make } from './make';

const STYLE = `
body{margin:0;font:14px -apple-system,"Segoe UI",sans-serif;color:rgba(0,0,0,.88)}
.ant-layout{display:flex}.ant-layout-sider{width:220px;background:#001529}.ant-layout-content{flex:1;padding:24px}.ant-menu{list-style:none;padding:0;margin:0}
.ant-menu-item{padding:9px 16px;color:rgba(255,255,255,.65)}.ant-menu-item-selected{background:#1677ff;color:#fff}
.ant-tabs-nav-list{display:flex;border-bottom:1px solid #f0f0f0}.ant-tabs-tab{padding:12px;cursor:pointer}.ant-tabs-tab-active{color:#1677ff;border-bottom:2px solid #1677ff}
.ant-breadcrumb ol{list-style:none;display:flex;padding:0;color:rgba(0,0,0,.45)}.ant-page-header-heading-title{font-size:20px;font-weight:600}
.ant-typography-section{font-size:16px;font-weight:600}.ant-table-cell{padding:12px;text-align:left;border-bottom:1px solid #f0f0f0}.ant-table-thead .ant-table-cell{background:#fafafa;font-weight:600}
.ant-btn{display:inline-block;border:1px solid #d9d9d9;border-radius:6px;padding:4px 15px;background:#fff;color:inherit;text-decoration:none}.ant-btn-primary{background:#1677ff;color:#fff}
.ant-alert{background:#e6f4ff;border:1px solid #91caff;padding:8px 12px}.ant-statistic{display:inline-block;padding:16px}.ant-statistic-title{color:rgba(0,0,0,.45)}.ant-statistic-content{font-size:24px}
.ant-select-selector,.ant-picker{display:inline-block;border:1px solid #d9d9d9;border-radius:6px;padding:4px 11px;min-width:160px}.ant-descriptions-item-label{color:rgba(0,0,0,.45);font-weight:400;text-align:left}`;

/** React with Ant Design: choices that are boxes, tables whose head is apart, windows in a root of their own. */
export const ant: Make = {
  id: 'ant',
  parts: MEASURED_ONLY,
  draw(page, dice) {
    const kit = kitOf(page, dice);
    return documentOf(page.title, STYLE, html`<div id="root">${body(page, kit, dice)}</div>${overlay(page, kit)}`);
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const isApart = dice.chance(0.5);
  const isBordered = dice.chance(0.5);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="ant-card-head"><div class="ant-card-head-title ant-typography-section">${text}</div></div>`,
    line: (text) => html`<span class="ant-typography" style="display:block">${text}</span>`,
    notice: (text) => html`<div role="alert" class="ant-alert ant-alert-${dice.pick(['info', 'warning'])}"><span role="img" class="anticon"></span><div class="ant-alert-content"><div class="ant-alert-message">${text}</div></div></div>`,
    facts: (rows) => html`<div class="ant-descriptions"><table><tbody>${rows.map((row) => descriptions(row, isBordered))}</tbody></table></div>`,
    form: (fields) => html`<form class="ant-form ant-form-horizontal">${fields.map((field) => item(field, dice.hashed()))}</form>`,
    table: (table) => html`<div class="ant-table-wrapper"><div class="ant-spin-nested-loading"><div class="ant-table">${isApart ? apart(table) : whole(table)}</div></div></div>`,
    buttons: (labels) => html`<div class="ant-space">${labels.map((label, index) => press(label, index === 0, buttonForm, dice))}</div>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<div class="ant-typography">${text}</div>`)}`,
    tiles: (tiles) => html`<div class="ant-row">${tiles.map(({ label, count }) => html`<div class="ant-col"><div class="ant-statistic"><div class="ant-statistic-title">${label}</div><div class="ant-statistic-content"><span class="ant-statistic-content-value"><span class="ant-statistic-content-value-int">${count}</span></span></div></div></div>`)}</div>`,
    links: (labels) => html`<div class="ant-list">${labels.map((label) => html`<div class="ant-list-item"><a class="ant-typography" href="/x">${label}</a></div>`)}</div>`,
  };
}

/** A label beside its text in cells, or both in one. */
function descriptions([label, text]: readonly [string, string], isBordered: boolean): Html {
  return isBordered
    ? html`<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>${label}</span></th><td class="ant-descriptions-item-content"><span>${text}</span></td></tr>`
    : html`<tr class="ant-descriptions-row"><td class="ant-descriptions-item"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">${label}</span> <span class="ant-descriptions-item-content">${text}</span></div></td></tr>`;
}

function item(field: Field, id: string): Html {
  if (field.control === 'check') return html`<div class="ant-form-item"><label class="ant-checkbox-wrapper"><span class="ant-checkbox"><input id="${id}" class="ant-checkbox-input" type="checkbox"><span class="ant-checkbox-inner"></span></span><span>${field.label}</span></label></div>`;
  return html`<div class="ant-form-item"><div class="ant-form-item-label"><label for="${id}" class="ant-form-item-required" title="${field.label}">${field.label}</label></div><div class="ant-form-item-control-input">${entered(field, id)}</div></div>`;
}

/** Choices are no lists here, and days no days. */
function entered(field: Field, id: string): Html {
  const { control: kind, value = '' } = field;
  if (kind === 'select') {
    const chosen = value === '' ? html`<span class="ant-select-selection-placeholder">Sélectionner</span>` : html`<span class="ant-select-selection-item" title="${value}">${value}</span>`;
    return html`<div class="ant-select ant-select-single"><div class="ant-select-selector"><span class="ant-select-selection-search"><input id="${id}" type="search" role="combobox" readonly style="opacity:0;width:8px" value=""></span>${chosen}</div></div>`;
  }
  if (kind === 'date') return html`<div class="ant-picker"><div class="ant-picker-input"><input id="${id}" placeholder="Sélectionner une date" value="${value === '' ? '' : numericDate(civil(value))}"><span class="ant-picker-suffix"></span></div></div>`;
  return control(field, id, true, 'ant-input');
}

type Drawn = Parameters<Kit['table']>[0];

function headOf({ columns }: Drawn): Html {
  return html`<thead class="ant-table-thead"><tr>${columns.map((head) => html`<th class="ant-table-cell" scope="col"><div class="ant-table-column-sorters"><span class="ant-table-column-title">${head}</span><span class="ant-table-column-sorter"></span></div></th>`)}</tr></thead>`;
}

function bodyOf({ columns, rows, empty }: Drawn): Html {
  const lines = rows.map((cells) => html`<tr class="ant-table-row">${cells.map((text) => html`<td class="ant-table-cell">${text}</td>`)}</tr>`);
  return html`<tbody class="ant-table-tbody">${rows.length === 0 ? html`<tr class="ant-table-placeholder"><td class="ant-table-cell" colspan="${columns.length}"><div class="ant-empty"><div class="ant-empty-description">${empty}</div></div></td></tr>` : lines}</tbody>`;
}

function whole(table: Drawn): Html {
  return html`<div class="ant-table-content"><table>${headOf(table)}${bodyOf(table)}</table></div>`;
}

/** A head that stays while the lines move under it. */
function apart(table: Drawn): Html {
  return html`<div class="ant-table-header" style="overflow:hidden"><table style="table-layout:fixed;width:100%">${headOf(table)}</table></div><div class="ant-table-body" style="max-height:420px;overflow-y:scroll"><table style="table-layout:fixed;width:100%">${bodyOf(table)}</table></div>`;
}

function press(label: string, isFirst: boolean, form: Content['buttonForm'], dice: Dice): Html {
  const name = `ant-btn ${isFirst ? 'ant-btn-primary' : 'ant-btn-default'}`;
  return form === 'native' ? html`<div class="ant-space-item" style="display:inline-block"><button type="button" class="${name}"><span>${label}</span></button></div> ` : pressable(label, form, name, dice);
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const entry = ({ label, current }: Entry) => html`<li class="ant-menu-item${current ? ' ant-menu-item-selected' : ''}" role="menuitem" tabindex="-1"><span class="anticon"></span><span class="ant-menu-title-content">${label}</span></li>`;
  const tab = ({ label, current }: Entry) => html`<div class="ant-tabs-tab${current ? ' ant-tabs-tab-active' : ''}"><div role="tab" aria-selected="${String(current)}" class="ant-tabs-tab-btn">${label}</div></div>`;
  const title = dice.pick(['h4', 'span', 'div'] as const);
  return html`<section class="ant-layout">${ifSome(page.menu, (entries) => html`<aside class="ant-layout-sider"><ul class="ant-menu ant-menu-dark" role="menu">${entries.map(entry)}</ul></aside>`)}
    <section class="ant-layout-content"><header class="ant-layout-header"><span class="logo">${page.brand}</span>${ifAny(page.search, (text) => html`<span class="ant-input-affix-wrapper"><input class="ant-input" placeholder="${text}"></span>`)}</header>
      ${ifSome(page.breadcrumb, (steps) => html`<nav class="ant-breadcrumb"><ol>${steps.map((text, index) => html`${index === 0 ? null : html`<li class="ant-breadcrumb-separator" aria-hidden="true">/</li>`}<li><span class="ant-breadcrumb-link">${text}</span></li>`)}</ol></nav>`)}
      ${ifAny(page.heading, (text) => html`<div class="ant-page-header-heading">${titled(title, text)}</div>`)}
      ${ifSome(page.tabs, (entries) => html`<div class="ant-tabs"><div role="tablist" class="ant-tabs-nav"><div class="ant-tabs-nav-list">${entries.map(tab)}</div></div></div>`)}
      <main class="ant-pro-page-container">${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}</main>
      ${page.help === null ? null : html`<div class="ant-card ant-card-small"><div class="ant-card-head"><div class="ant-card-head-title">${page.help.heading}</div></div><div class="ant-card-body">${drawn(page.help.blocks, kit)}</div></div>`}
      ${ifSome(page.footer, (lines) => html`<footer class="ant-layout-footer">${lines.map((text) => html`<span>${text}</span> `)}</footer>`)}</section></section>`;
}

function titled(tag: 'h4' | 'span' | 'div', text: string): Html {
  const name = 'ant-page-header-heading-title';
  switch (tag) {
    case 'h4':
      return html`<h4 class="${name}">${text}</h4>`;
    case 'span':
      return html`<span class="${name}" title="${text}">${text}</span>`;
    case 'div':
      return html`<div class="${name}">${text}</div>`;
  }
}

function overlay({ modal }: Content, kit: Kit): Html | null {
  return modal === null
    ? null
    : html`<div><div class="ant-modal-root"><div class="ant-modal-mask" style="${VEIL}"></div><div tabindex="-1" class="ant-modal-wrap"><div role="dialog" aria-modal="true" aria-labelledby=":rm:" class="ant-modal" style="${OVER}"><div class="ant-modal-header"><div class="ant-modal-title" id=":rm:">${modal.heading}</div></div><div class="ant-modal-body">${drawn(modal.blocks, kit)}</div></div></div></div></div>`;
}
