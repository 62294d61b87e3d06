// @ts-check
/** @import { Control, Field } from '../types' */
import { shortDay } from './model/dates.js';

/** @typedef {Node | string | readonly (Node | string)[]} Child */

/**
 * An element, built without HTML from text. An attribute that is `true` is written empty, one that is `false` is not written.
 *
 * @template {string} T
 * @param {T} tag
 * @param {Readonly<Record<string, string | boolean>>} [attributes]
 * @param {...Child} children
 * @returns {T extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[T] : HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  dress(element, attributes);
  fill(element, ...children);
  // The library of types has no names for the elements that are obsolete: for these it is an HTMLElement.
  return /** @type {any} */ (element);
}

/** @param {Element} element @param {Readonly<Record<string, string | boolean>>} attributes */
export function dress(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
}

/** @param {ParentNode} parent @param {...Child} children */
export function fill(parent, ...children) {
  parent.append(.../** @type {(Node | string)[]} */ (children.flat()).map((child) => (typeof child === 'string' ? spaced(child) : child)));
}

/** French typography: the spaces before « : ; ! ? » and inside quotation marks do not break. @param {string} text */
export function spaced(text) {
  return text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

/**
 * The control of a field. Dates are typed as text in the makes that know no better.
 *
 * @param {Field} field
 * @param {'date' | 'text'} dates
 * @returns {Control}
 */
export function control({ name, type, value, options = [], isOff = false }, dates) {
  const common = { name, disabled: isOff, 'data-essai': name };
  if (type === 'list') return h('select', common, options.map((option) => h('option', { selected: option === value }, option)));
  if (type === 'lines') return h('textarea', { ...common, rows: '4' }, value);
  if (type === 'check') return h('input', { ...common, type: 'checkbox', checked: value !== '' });
  if (type === 'date' && dates === 'text') return h('input', { ...common, type: 'text', value: shortDay(value), size: '12' });
  return h('input', { ...common, type, value, ...(type === 'password' ? { autocomplete: 'off' } : {}) });
}

/** What a control holds; a box that is ticked, '1'. @param {Control} element */
export function valueOf(element) {
  if (element.type !== 'checkbox') return element.value;
  return element.matches(':checked') ? '1' : '';
}
