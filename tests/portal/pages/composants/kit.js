// @ts-check
/** @import { Child } from '../dom.js' */
import { fill, h } from '../dom.js';
import { LOOKS } from './looks.js';

/** Class names as a build generates them: the same at each run, and saying nothing. @param {string} look */
export function generated(look) {
  let hash = 7;
  for (const letter of look) hash = (hash * 131 + letter.charCodeAt(0)) % 1_679_616;
  return `_${hash.toString(36)}`;
}

const SHEET = new window.CSSStyleSheet();
SHEET.replaceSync(Object.entries(LOOKS).map(([look, rules]) => `.${generated(look)} { ${rules} }`).join('\n'));

/** A div that looks so, in another or two, as a framework wraps. @param {keyof typeof LOOKS} look @param {...Child} children */
export function box(look, ...children) {
  const inner = h('div', { class: generated(look) }, ...children);
  return look.length % 2 === 0 ? inner : h('div', { class: generated(`${look}-hote`) }, inner);
}

/** An element of our own, its content in an open shadow root. @param {string} tag @param {...Child} children */
export function shell(tag, ...children) {
  define(tag);
  const element = document.createElement(tag);
  put(element, ...children);
  return element;
}

/** Fills the shadow root of an element, which gets one at first. @param {HTMLElement} element @param {...Child} children */
export function put(element, ...children) {
  define(element.localName);
  const root = element.shadowRoot;
  root?.replaceChildren();
  if (root !== null) fill(root, ...children);
}

/** @param {string} tag */
function define(tag) {
  if (window.customElements.get(tag) !== undefined) return;
  const Hollow = class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [SHEET];
    }
  };
  window.customElements.define(tag, Hollow);
}
