// @ts-check
/** @import { Button, Cell, Fact, Field, Hands, Link, Part } from '../../types' */
import { control, dress, h } from '../dom.js';
import { box, shell } from './kit.js';
import { tabs } from './tabs.js';

const TONES = /** @type {const} */ ({ info: 'avis', done: 'succes', error: 'erreur' });

/** @param {Part} part @param {Hands} hands @returns {HTMLElement} */
export function part(part, hands) {
  switch (part.kind) {
    case 'text':
      return h('div', {}, h('span', {}, part.text));
    case 'heading':
      return box('section', h('span', {}, part.text));
    case 'notice':
      return box(TONES[part.tone], h('span', { 'data-essai': 'avis' }, part.text));
    case 'facts':
      return shell('x-resume', box('etiquettes', part.facts.map(fact)));
    case 'links':
      return h('div', {}, part.links.map((link) => box('entree', anchor(link, hands), link.after === undefined ? '' : h('span', {}, ` : ${link.after}`))));
    case 'fields':
      return h('div', {}, part.fields.map((one) => field(one, hands)));
    case 'table':
      return table(part, hands);
    case 'buttons':
      return box('actions', part.buttons.map((one) => button(one, hands)));
    case 'tabs':
      return tabs(part, hands);
  }
}

/** @param {Link} link @param {Hands} hands */
export function anchor({ text, to }, hands) {
  return h('a', { ...hands.link(to) }, h('span', {}, text));
}

/** A div that acts as a button, by mouse and keys. @param {string} text @param {string} name for tests @param {() => void} act @param {boolean} [isOff] */
export function fakeButton(text, name, act, isOff = false) {
  const element = box(isOff ? 'eteint' : 'bouton', h('span', {}, text));
  dress(element, { role: 'button', 'data-essai': name, ...(isOff ? { 'aria-disabled': 'true' } : { tabindex: '0' }) });
  if (isOff) return element;
  element.addEventListener('click', act);
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') act();
  });
  return element;
}

/** The value stands in the light, slotted beside its name. @param {Fact} fact */
function fact({ name, value, isState = false }) {
  const element = shell('x-info', box('nom', name), box('valeur', h('slot')));
  element.append(h('span', isState ? { 'data-essai': 'etat' } : {}, value));
  return element;
}

/** What it is called stands above it, tied to it by nothing. @param {Field} one @param {Hands} hands */
function field(one, hands) {
  return shell('x-champ', box('champ', box('nom', h('span', {}, one.label)), h('div', {}, kept(one, hands))));
}

/** @param {Field} one @param {Hands} hands */
function kept(one, hands) {
  const element = control(one, 'text');
  if (one.type === 'date') element.setAttribute('placeholder', 'jj/mm/aaaa');
  hands.keep(one, element);
  return element;
}

/** @param {Button} one @param {Hands} hands */
function button(one, hands) {
  return fakeButton(one.text, one.act, () => hands.press(one), one.isOff);
}

/** @param {Part & { kind: 'table' }} part @param {Hands} hands */
function table({ columns, rows }, hands) {
  const line = (/** @type {'tete' | 'ligne'} */ look, /** @type {readonly Node[]} */ cells) => {
    const element = box(look, cells);
    element.setAttribute('role', 'row');
    return element;
  };
  const grid = h(
    'div',
    { role: 'grid' },
    line('tete', columns.map((column) => cell('columnheader', column, hands))),
    rows.map((row) => line('ligne', row.map((one) => cell('gridcell', one, hands)))),
  );
  return shell('x-grille', grid);
}

/** @param {string} role @param {Cell} one @param {Hands} hands */
function cell(role, one, hands) {
  const element = box('case', typeof one === 'string' ? h('span', {}, one) : one.kind === 'link' ? anchor(one, hands) : one.kind === 'button' ? button(one, hands) : kept(one, hands));
  element.setAttribute('role', role);
  return element;
}
