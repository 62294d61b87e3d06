// @ts-check
/** @import { Button, Cell, Fact, Field, Hands, Link, Part } from '../../types' */
import { control, h } from '../dom.js';
import { tabs } from './tabs.js';

/** @param {Part} part @param {Hands} hands @returns {HTMLElement} */
export function part(part, hands) {
  switch (part.kind) {
    case 'text':
      return h('p', {}, part.text);
    case 'heading':
      return h('h2', {}, part.text);
    case 'notice':
      return h('p', { class: `notice ${part.tone}`, role: 'status', 'data-essai': 'avis' }, part.text);
    case 'facts':
      return h('dl', { class: 'facts' }, part.facts.map(fact));
    case 'links':
      return h('ul', {}, part.links.map((link) => h('li', {}, anchor(link, hands), link.after === undefined ? '' : ` : ${link.after}`)));
    case 'fields':
      return h('div', {}, part.fields.map((one) => field(one, hands)));
    case 'table':
      return table(part, hands);
    case 'buttons':
      return h('p', { class: 'actions' }, part.buttons.map((one) => button(one, hands)));
    case 'tabs':
      return tabs(part, hands);
  }
}

/** @param {Link} link @param {Hands} hands */
export function anchor({ text, to }, hands) {
  return h('a', { ...hands.link(to) }, text);
}

/** @param {Fact} fact */
function fact({ name, value, isState = false }) {
  return h('div', {}, h('dt', {}, name), h('dd', isState ? { id: 'etat', role: 'status', 'data-essai': 'etat' } : {}, value));
}

/** @param {Field} one @param {Hands} hands */
function field(one, hands) {
  const element = kept(one, hands);
  return one.type === 'check' ? h('label', {}, element, ` ${one.label}`) : h('label', {}, `${one.label} `, element);
}

/** @param {Field} one @param {Hands} hands */
function kept(one, hands) {
  const element = control(one, 'date');
  hands.keep(one, element);
  return element;
}

/** @param {Button} one @param {Hands} hands */
function button(one, hands) {
  const element = h('button', { type: 'button', id: one.item === undefined && one.act, disabled: one.isOff ?? false, 'data-essai': one.act }, one.text);
  element.addEventListener('click', () => hands.press(one));
  return element;
}

/** @param {Part & { kind: 'table' }} part @param {Hands} hands */
function table({ columns, rows }, hands) {
  const heads = columns.map((column) => (column === '' ? h('td') : h('th', { scope: 'col' }, column)));
  const lines = rows.map((row) => h('tr', {}, row.map((one) => h('td', {}, cell(one, hands)))));
  return h('div', { class: 'scroll' }, h('table', {}, h('thead', {}, h('tr', {}, heads)), h('tbody', {}, lines)));
}

/** @param {Cell} one @param {Hands} hands */
function cell(one, hands) {
  if (typeof one === 'string') return one;
  if (one.kind === 'link') return anchor(one, hands);
  if (one.kind === 'button') return button(one, hands);
  const element = kept(one, hands);
  element.setAttribute('aria-label', one.label);
  return element;
}
