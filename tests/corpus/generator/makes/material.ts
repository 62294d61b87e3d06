import type { Content } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{margin:0;font:14px Roboto,Arial,sans-serif}
mat-toolbar,mat-sidenav-container,mat-card,mat-form-field,mat-table,mat-row,mat-header-row,mat-list-item,mat-dialog-container{display:block}
mat-toolbar{background:#3f51b5;color:#fff;padding:12px}
.mat-headline{font-size:24px;margin:16px 0}.mat-card-title{font-size:20px;font-weight:500}
.mdc-tab{display:inline-block;padding:12px;text-transform:uppercase;color:#0009}.mdc-tab--active{color:#3f51b5;border-bottom:2px solid}
.mat-mdc-header-cell,.mat-header-cell{font-weight:500;color:#0008;font-size:12px;padding:8px;text-align:left}
mat-header-cell,mat-cell{display:inline-block;width:140px}
.mdc-button{text-transform:uppercase;letter-spacing:1px;border:0;padding:8px 16px;background:#3f51b5;color:#fff;text-decoration:none}
mat-icon{font-size:18px}.cdk-overlay-pane{position:fixed;left:20%;top:10%;width:60%;max-height:80%;overflow:auto;z-index:1000;background:#fff}`;

/** Angular with Material: elements of its own, generated attributes, icons written as words, capitals by style. */
export const material: Make = {
  id: 'material',
  parts: BOTH,
  draw(page, dice) {
    const scope = `_ngcontent-${dice.hashed(3)}-c${String(dice.int(10, 300))}`;
    const main = body(page, kitOf(page, dice), dice);
    return documentOf(page.title, STYLE, html`<app-root ng-version="17.3.1" ${scope}="">${main}</app-root>${overlay(page, kitOf(page, dice))}`);
  },
};

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const icons = ['add', 'save', 'send', 'edit', 'description', 'group', 'print'];
  const hasIcons = dice.chance(0.5);
  const isFlex = dice.chance(0.5);
  const icon = () => (hasIcons ? html`<mat-icon role="img" class="mat-icon material-icons" aria-hidden="true">${dice.pick(icons)}</mat-icon>` : null);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<mat-card-header><div class="mat-card-header-text"><mat-card-title class="mat-card-title">${text}</mat-card-title></div></mat-card-header>`,
    line: (text) => html`<div class="mat-body-1">${text}</div>`,
    notice: (text) => html`<app-bandeau><div class="bandeau" role="alert">${icon()}<span>${text}</span></div></app-bandeau>`,
    facts: (rows) => html`<mat-card class="mat-mdc-card">${rows.map(([label, text]) => html`<div class="ligne"><span class="libelle">${label}</span> <span class="valeur">${text}</span></div>`)}</mat-card>`,
    form: (fields) => html`<form novalidate class="ng-untouched ng-pristine">${fields.map((field) => {
      const id = `mat-input-${String(dice.int(0, 9999))}`;
      return html`<mat-form-field class="mat-mdc-form-field"><div class="mdc-text-field"><div class="mat-mdc-form-field-infix">${control(field, id, false, 'mat-mdc-input-element')}<span class="mdc-floating-label"><label for="${id}"><mat-label>${field.label}</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker"> *</span></label></span></div></div></mat-form-field>`;
    })}</form>`,
    table: ({ columns, rows, empty }) =>
      isFlex
        ? html`<mat-table role="table"><mat-header-row role="row">${columns.map((head) => html`<mat-header-cell role="columnheader" class="mat-header-cell" mat-sort-header><div class="mat-sort-header-content">${head}</div></mat-header-cell>`)}</mat-header-row>${rows.map((cells) => html`<mat-row role="row">${cells.map((text) => html`<mat-cell role="cell">${text}</mat-cell>`)}</mat-row>`)}</mat-table>${rows.length === 0 ? html`<div>${empty}</div>` : null}`
        : html`<table mat-table class="mat-mdc-table"><thead><tr mat-header-row>${columns.map((head) => html`<th mat-header-cell class="mat-mdc-header-cell">${head}</th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr mat-row>${cells.map((text) => html`<td mat-cell>${text}</td>`)}</tr>`)}</tbody></table>${rows.length === 0 ? html`<div>${empty}</div>` : null}`,
    buttons: (labels) => html`<div class="actions">${labels.map((label) => (buttonForm === 'native' ? html`<button mat-flat-button class="mdc-button"><span class="mat-mdc-button-persistent-ripple"></span>${icon()}<span class="mdc-button__label"> ${label} </span></button>` : pressable(label, buttonForm, 'mdc-button', dice)))}</div>`,
    tiles: (tiles) => html`<div class="grille">${tiles.map(({ label, count }) => html`<mat-card><div class="mat-display-1">${count}</div><div class="mat-caption">${label}</div></mat-card>`)}</div>`,
    links: (labels) => html`<mat-nav-list>${labels.map((label) => html`<a mat-list-item href="#/x"><span class="mdc-list-item__primary-text">${label}</span></a>`)}</mat-nav-list>`,
  };
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const current = dice.pick(['active', 'mdc-list-item--activated', 'router-link-active']);
  return html`<mat-toolbar color="primary"><span>${page.brand}</span>${ifAny(page.search, (text) => html`<input matInput placeholder="${text}">`)}</mat-toolbar>
    <mat-sidenav-container>${ifSome(page.menu, (entries) => html`<mat-sidenav><mat-nav-list role="navigation">${entries.map((entry) => html`<a mat-list-item href="#/x" class="mat-mdc-list-item${entry.current ? ` ${current}` : ''}"><span class="mdc-list-item__primary-text">${entry.label}</span></a>`)}</mat-nav-list></mat-sidenav>`)}
    <mat-sidenav-content>${ifSome(page.breadcrumb, (steps) => html`<app-fil-ariane><ol class="breadcrumb">${steps.map((text, index) => (index === steps.length - 1 ? html`<li aria-current="page">${text}</li>` : html`<li><a href="#/x">${text}</a></li>`))}</ol></app-fil-ariane>`)}
      <router-outlet></router-outlet><app-page>${ifAny(page.heading, (text) => (dice.chance(0.5) ? html`<h1 class="mat-headline">${text}</h1>` : html`<div class="mat-headline">${text}</div>`))}
      ${ifSome(page.tabs, (entries) => html`<mat-tab-group><div class="mat-mdc-tab-labels" role="tablist">${entries.map((entry) => html`<div role="tab" class="mdc-tab mat-mdc-tab${entry.current ? ' mdc-tab--active' : ''}" aria-selected="${String(entry.current)}"><span class="mdc-tab__content"><span class="mdc-tab__text-label">${entry.label}</span></span></div>`)}</div></mat-tab-group>`)}
      ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}</app-page>
      ${page.help === null ? null : html`<aside><mat-card><mat-card-title class="mat-card-title">${page.help.heading}</mat-card-title>${drawn(page.help.blocks, kit)}</mat-card></aside>`}</mat-sidenav-content></mat-sidenav-container>
    ${ifSome(page.footer, (lines) => html`<footer>${lines.map((text) => html`<a href="#/x">${text}</a> `)}</footer>`)}`;
}

function overlay({ modal }: Content, kit: Kit): Html | null {
  return modal === null
    ? null
    : html`<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop" style="${VEIL}"></div><div class="cdk-global-overlay-wrapper"><div class="cdk-overlay-pane"><mat-dialog-container role="dialog" aria-modal="true"><h2 mat-dialog-title>${modal.heading}</h2><mat-dialog-content>${drawn(modal.blocks, kit)}</mat-dialog-content></mat-dialog-container></div></div></div>`;
}
