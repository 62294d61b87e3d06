// @ts-check
/** @import { Make, Place } from '../types' */
import { h, spaced } from './dom.js';
import { addressOf } from './routes.js';

/** @type {readonly Make[]} */
const MAKES = ['moderne', 'tables', 'composants'];

/** Beside the word SIMULATION: the same screen in another make, and a fresh start. @param {Make} make @param {Place} place @param {() => void} restart */
export function banner(make, place, restart) {
  const links = MAKES.flatMap((other) => [' ', other === make ? h('b', {}, other) : h('a', { href: addressOf(other, place) }, other)]);
  const again = h('button', { type: 'button', 'data-essai': 'recommencer' }, 'Tout recommencer');
  again.addEventListener('click', restart);
  document.getElementById('factures')?.replaceChildren(spaced('Facture : '), ...links, ' ', again);
}
