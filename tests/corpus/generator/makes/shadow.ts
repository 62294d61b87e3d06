import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = 'body{margin:0;font:15px Georgia,serif}';
const INNER = `:host{display:block}nav a{padding:6px;display:inline-block}.here{font-weight:bold;background:#ddeeff}
.title{font-size:24px;font-weight:bold}.sub{font-size:17px;font-weight:bold}.key{color:#666}.press{padding:6px 12px;border:1px solid #447}`;

/** Web components with open shadow roots, one inside another; some words are slotted, some not. */
export const shadow: Make = {
  id: 'shadow',
  parts: BOTH,
  draw(page, dice) {
    const kit = kitOf(page, dice);
    return documentOf(page.title, STYLE, html`${component('ceres-app', html`${shell(page)}<slot></slot>${footer(page)}`, html`${content(page, kit, dice)}`)}${overlay(page, kit)}`);
  },
};

/** An element with its shadow root, and what is slotted in it. */
function component(name: string, inner: Html, slotted: Html | null = null): Html {
  const open = html`<template shadowrootmode="open"><style>${INNER}</style>${inner}</template>${slotted}`;
  return name === 'ceres-app' ? html`<ceres-app>${open}</ceres-app>` : html`<ceres-part data-part="${name}">${open}</ceres-part>`;
}

function kitOf({ buttonForm }: Content, dice: Dice): Kit {
  const isSlotted = dice.chance(0.5);
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="sub" style="font-size:17px;font-weight:bold">${text}</div>`,
    notice: (text) => component('notice', isSlotted ? html`<div role="note"><slot></slot></div>` : html`<div role="note">${text}</div>`, isSlotted ? html`<span>${text}</span>` : null),
    facts: (rows) => component('facts', html`${rows.map(([label, text]) => html`<div><span class="key">${label}</span> <span>${text}</span></div>`)}`),
    form: (fields) => html`${fields.map((field) => {
      const id = dice.hashed();
      return component('field', html`<label for="${id}">${field.label}</label>${control(field, id, true)}`);
    })}`,
    buttons: (labels) => html`<div>${labels.map((label) => (isSlotted ? component('button', html`<button class="press" type="button"><slot></slot></button>`, html`${label}`) : component('button', html`<button class="press" type="button">${label}</button>`)))}</div>`,
  };
}

function shell(page: Content): Html {
  const entry = ({ label, current }: Entry) => html`<a href="#/x"${current ? html` class="here" aria-current="true"` : null}>${label}</a>`;
  return html`<header><b>${page.brand}</b>${ifAny(page.search, (text) => html`<input type="search" aria-label="${text}">`)}</header>${ifSome(page.menu, (entries) => html`<nav>${entries.map(entry)}</nav>`)}`;
}

function content(page: Content, kit: Kit, dice: Dice): Html {
  const tab = ({ label, current }: Entry) => html`<div role="tab" aria-selected="${String(current)}" class="${current ? 'here' : ''}" style="display:inline-block;padding:6px">${label}</div>`;
  return component('page', html`${ifSome(page.breadcrumb, (steps) => html`<div part="breadcrumb" class="breadcrumb">${steps.map((text, index) => html`${index === 0 ? '' : ' > '}<span>${text}</span>`)}</div>`)}
    ${ifAny(page.heading, (text) => (dice.chance(0.5) ? html`<h1>${text}</h1>` : html`<div class="title">${text}</div>`))}
    ${ifSome(page.tabs, (entries) => html`<div role="tablist">${entries.map(tab)}</div>`)}
    <div>${drawn(page.blocks, kit)}</div>${drawnHidden(page.hidden, kit, dice)}
    ${page.help === null ? null : html`<aside><div class="sub">${page.help.heading}</div>${drawn(page.help.blocks, kit)}</aside>`}`);
}

function footer({ footer }: Content): Html | null {
  return ifSome(footer, (lines) => html`<footer>${lines.map((text) => html`<small>${text}</small> `)}</footer>`);
}

function overlay({ modal }: Content, kit: Kit): Html | null {
  return modal === null ? null : component('dialog', html`<div style="${VEIL}"></div><div role="dialog" aria-modal="true" style="${OVER}"><h2>${modal.heading}</h2>${drawn(modal.blocks, kit)}</div>`);
}
