import type { Content } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, rowOf, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{margin:0;font:14px Roboto,sans-serif}
.text-h4{font-size:34px}.text-h5{font-size:24px}.text-h6{font-size:20px;font-weight:500}
.q-header{background:#1976d2;color:#fff}.q-item{padding:8px}.q-router-link--active{color:#1976d2}
.q-tab{display:inline-block;padding:8px 16px;text-transform:uppercase;opacity:.8}.q-tab--active{opacity:1;border-bottom:2px solid #1976d2}
.q-btn{display:inline-block;text-transform:uppercase;padding:4px 16px;background:#1976d2;color:#fff;border:0;text-decoration:none}
.q-field__label{display:block;color:#0009;font-size:12px}.q-banner{background:#e3f2fd;padding:8px}.q-table th{text-align:left;font-weight:500;font-size:12px}
.q-dialog__inner{position:fixed;inset:10% 15%;z-index:6001;background:#fff;overflow:auto}`;

/** Vue with Quasar: « q- » classes, fields wrapped in their label, headings that are styled boxes. */
export const quasar: Make = {
  id: 'quasar',
  parts: BOTH,
  draw(page, dice) {
    const scope = `data-v-${dice.hashed(8)}`;
    const kit = kitOf(page, dice);
    return documentOf(page.title, STYLE, html`<div id="q-app" data-v-app ${scope}>${body(page, kit, dice)}</div>${overlay(page, kit)}`);
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const icon = dice.chance(0.5) ? html`<i class="q-icon notranslate material-icons" aria-hidden="true" role="img">${dice.pick(['check', 'add_circle', 'mail', 'folder'])}</i>` : null;
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="q-card__section"><div class="text-h6">${text}</div></div>`,
    line: (text) => html`<div class="text-subtitle1">${text}</div>`,
    notice: (text) => html`<div class="q-banner row items-center" role="alert"><div class="q-banner__content">${text}</div></div>`,
    facts: (rows) => html`<div class="q-list">${rows.map(([label, text]) => html`<div class="q-item"><div class="q-item__section"><div class="q-item__label q-item__label--overline">${label}</div><div class="q-item__label">${text}</div></div></div>`)}</div>`,
    form: (fields) => html`<form class="q-form">${fields.map((field) => {
      const id = `f_${dice.hashed(8)}`;
      return html`<label class="q-field q-input" for="${id}"><div class="q-field__inner"><div class="q-field__control">${control(field, id, true, 'q-field__native')}<div class="q-field__label no-pointer-events">${field.label}</div></div></div></label>`;
    })}</form>`,
    table: ({ columns, rows, empty }) => html`<div class="q-table__container q-table__card"><table class="q-table"><thead><tr>${columns.map((head) => html`<th class="text-left sortable">${head}<i class="q-icon material-icons" aria-hidden="true">arrow_upward</i></th>`)}</tr></thead><tbody class="q-virtual-scroll__content">${rows.map(rowOf)}</tbody></table>${rows.length === 0 ? html`<div class="q-table__bottom">${empty}</div>` : null}</div>`,
    buttons: (labels) => html`<div class="q-gutter-sm">${labels.map((label) => (buttonForm === 'native' ? html`<button class="q-btn q-btn-item" tabindex="0" type="button"><span class="q-focus-helper"></span><span class="q-btn__content">${icon}<span class="block">${label}</span></span></button> ` : pressable(label, buttonForm, 'q-btn', dice)))}</div>`,
    tiles: (tiles) => html`<div class="row">${tiles.map(({ label, count }) => html`<div class="q-card"><div class="text-h4">${count}</div><div class="text-caption">${label}</div></div>`)}</div>`,
    links: (labels) => html`<div class="q-list">${labels.map((label) => html`<a class="q-item q-link" href="#/x"><div class="q-item__label">${label}</div></a>`)}</div>`,
  };
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  return html`<div class="q-layout"><header class="q-header"><div class="q-toolbar"><div class="q-toolbar__title">${page.brand}</div>${ifAny(page.search, (text) => html`<input class="q-field__native" placeholder="${text}">`)}</div></header>
    ${ifSome(page.menu, (entries) => html`<div class="q-drawer"><div class="q-list" role="list">${entries.map(({ label, current }) => html`<a class="q-item q-item-type q-link${current ? ' q-router-link--exact-active q-router-link--active' : ''}" href="#/x" role="listitem"><div class="q-item__section">${label}</div></a>`)}</div></div>`)}
    <div class="q-page-container"><main class="q-page">${ifSome(page.breadcrumb, (steps) => html`<div class="q-breadcrumbs"><div class="flex">${steps.map((text, index) => html`${index === 0 ? null : html`<div class="q-breadcrumbs__separator">/</div>`}<div class="q-breadcrumbs__el">${text}</div>`)}</div></div>`)}
      ${ifAny(page.heading, (text) => html`<div class="text-h5">${text}</div>`)}
      ${ifSome(page.tabs, (entries) => html`<div class="q-tabs" role="tablist">${entries.map(({ label, current }) => html`<div class="q-tab${current ? ' q-tab--active' : ' q-tab--inactive'}" role="tab" tabindex="0"${dice.chance(0.7) ? html` aria-selected="${String(current)}"` : null}><div class="q-tab__content"><div class="q-tab__label">${label}</div></div></div>`)}</div>`)}
      ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}
      ${page.help === null ? null : html`<div class="q-card bg-yellow-1"><div class="text-subtitle2">${page.help.heading}</div>${drawn(page.help.blocks, kit)}</div>`}</main></div>
    ${ifSome(page.footer, (lines) => html`<footer class="q-footer">${lines.map((text) => html`<span>${text}</span> `)}</footer>`)}</div>`;
}

function overlay({ modal }: Content, kit: Kit): Html | null {
  return modal === null
    ? null
    : html`<div id="q-portal--dialog--1"><div class="q-dialog fullscreen" role="dialog" aria-modal="true"><div class="q-dialog__backdrop" style="${VEIL}" aria-hidden="true"></div><div class="q-dialog__inner"><div class="q-card"><div class="text-h6">${modal.heading}</div>${drawn(modal.blocks, kit)}</div></div></div></div>`;
}
