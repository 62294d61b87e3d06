// @ts-check
/** @import { Hands, Part } from '../../types' */
import { dress, h } from '../dom.js';
import { box, generated, shell } from './kit.js';
import { part } from './parts.js';

/** Tabs by their looks alone; those that are not open stay in the page, invisible. @param {Part & { kind: 'tabs' }} tabs @param {Hands} hands */
export function tabs({ open, tabs }, hands) {
  const heads = tabs.map(({ name, label }) => h('div', { 'data-essai': `vers-${name}` }, h('span', {}, label)));
  const panels = tabs.map(({ parts }) => h('div', {}, parts.map((one) => box('bloc', part(one, hands)))));
  const choose = (/** @type {number} */ chosen) => {
    for (const [n, head] of heads.entries()) dress(head, { class: generated(n === chosen ? 'ouvert' : 'onglet') });
    for (const [n, panel] of panels.entries()) dress(panel, { class: generated(n === chosen ? 'volet' : 'cache') });
  };
  for (const [n, head] of heads.entries()) head.addEventListener('click', () => choose(n));
  choose(tabs.findIndex(({ name }) => name === open));
  return shell('x-onglets', box('onglets', heads), panels);
}
