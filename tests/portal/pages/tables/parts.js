// @ts-check
/** @import { Button, Cell, Field, Hands, Link, Part } from '../../types' */
import { control, h } from '../dom.js';

const COLOURS = { info: '#cc6600', done: '#006600', error: '#cc0000' };

/** @param {Part} part @param {Hands} hands @returns {HTMLElement} */
export function part(part, hands) {
  switch (part.kind) {
    case 'text':
      return h('font', {}, part.text);
    case 'heading':
      return h('div', { class: 'rubrique' }, part.text);
    case 'notice':
      return h('font', { color: COLOURS[part.tone], 'data-essai': 'avis' }, h('b', {}, part.text));
    case 'facts':
      return grid(part.facts.map(({ name, value, isState = false }) => [`${name} :`, h('b', isState ? { 'data-essai': 'etat' } : {}, value)]));
    case 'links':
      return h('div', {}, part.links.map((link) => h('div', {}, '- ', anchor(link, hands), link.after === undefined ? '' : ` : ${link.after}`)));
    case 'fields':
      return grid(part.fields.map((one) => [`${one.label} :`, kept(one, hands)]));
    case 'table':
      return table(part, hands);
    case 'buttons':
      return h('center', {}, part.buttons.flatMap((one) => [button(one, hands), ' ']));
    case 'tabs':
      return tabs(part, hands);
  }
}

/** @param {Link} link @param {Hands} hands */
export function anchor({ text, to }, hands) {
  return h('a', { ...hands.link(to) }, text);
}

/** @param {string} text @param {string} name for tests @param {() => void} act @param {boolean} [isOff] */
export function pushButton(text, name, act, isOff = false) {
  const element = h('input', { type: 'button', class: 'btn', value: text, disabled: isOff, 'data-essai': name });
  element.addEventListener('click', act);
  return element;
}

/** Lines of a name and what stands beside it. @param {readonly (readonly [string, Node])[]} lines */
function grid(lines) {
  const rows = lines.map(([name, value]) => h('tr', {}, h('td', { align: 'right', width: '40%' }, name), h('td', {}, value)));
  return h('table', { border: '0', cellpadding: '3', cellspacing: '0', width: '100%' }, rows);
}

/** @param {Field} one @param {Hands} hands */
function kept(one, hands) {
  const element = control(one, 'text');
  hands.keep(one, element);
  return element;
}

/** A hasty button acts when the button of the mouse goes down, and on a click that no mouse made. @param {Button} one @param {Hands} hands */
function button(one, hands) {
  if (one.isHasty !== true) return pushButton(one.text, one.act, () => hands.press(one), one.isOff);
  const element = pushButton(one.text, one.act, () => undefined, one.isOff);
  element.addEventListener('mousedown', () => {
    if (!element.disabled) hands.press(one);
  });
  element.addEventListener('click', ({ detail }) => {
    if (detail === 0) hands.press(one);
  });
  return element;
}

/** @param {Part & { kind: 'table' }} part @param {Hands} hands */
function table({ columns, rows }, hands) {
  const first = h('tr', {}, columns.map((column) => h('td', { class: 'entete' }, column)));
  const lines = rows.map((row, n) => h('tr', { bgcolor: n % 2 === 0 ? '#ffffff' : '#f3f6fa' }, row.map((one) => h('td', {}, cell(one, hands)))));
  return h('table', { border: '1', cellspacing: '0', cellpadding: '4', width: '100%' }, first, lines);
}

/** @param {Cell} one @param {Hands} hands */
function cell(one, hands) {
  if (typeof one === 'string') return one;
  if (one.kind === 'link') return anchor(one, hands);
  return one.kind === 'button' ? button(one, hands) : kept(one, hands);
}

/** @param {Part & { kind: 'tabs' }} part @param {Hands} hands */
function tabs({ open, tabs }, hands) {
  const heads = tabs.map(({ name, label }) => h('td', { align: 'center', 'data-essai': `vers-${name}` }, label));
  const panels = tabs.map(({ parts }) => h('div', {}, parts.map((one) => h('div', {}, part(one, hands), h('br')))));
  const choose = (/** @type {number} */ chosen) => {
    for (const [n, head] of heads.entries()) head.className = n === chosen ? 'actif' : 'passif';
    for (const [n, panel] of panels.entries()) panel.className = n === chosen ? '' : 'masque';
  };
  for (const [n, head] of heads.entries()) head.addEventListener('click', () => choose(n));
  choose(tabs.findIndex(({ name }) => name === open));
  const strip = h('table', { border: '0', cellspacing: '2', cellpadding: '5' }, h('tr', {}, heads));
  return h('div', {}, strip, h('table', { border: '1', cellspacing: '0', cellpadding: '8', width: '100%' }, h('tr', {}, h('td', {}, panels))));
}
