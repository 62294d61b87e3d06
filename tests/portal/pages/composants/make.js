// @ts-check
/** @import { Hands, Link, Maker, View } from '../../types' */
import { h } from '../dom.js';
import { box, generated, put, shell } from './kit.js';
import { ask } from './overlay.js';
import { anchor, part } from './parts.js';

// As a framework makes pages: divs in divs, generated class names, elements of its own with open shadow roots, everything late.

const ROOT = shell('x-racine');
document.body.append(ROOT);

/** How long a view takes to come, in ms. */
const VIEW_MS = 150;

/** @type {Maker} */
export const COMPOSANTS = { name: 'composants', title: () => 'Application', delay: () => VIEW_MS, early, draw: drawAll, ask };

/** The make inside the frame: the one screen that is shown there, without what stands around it. @type {Maker} */
export const FRAMED = { ...COMPOSANTS, title: () => 'SIMULATION', draw: drawBody };

/** Neither heading nor data are there at first. @param {View} view @returns {View} */
function early(view) {
  return { ...view, heading: '', trail: [], parts: [{ kind: 'text', text: 'Chargement en cours…' }] };
}

/** @param {View} view @param {Hands} hands */
function drawAll(view, hands) {
  const main = view.screen === 'pv' ? frame() : shell('x-vue', ...body(view, hands));
  const side = view.menu.length === 0 ? [] : [shell('x-lateral', ...view.menu.map((link) => entry(link, hands)))];
  put(ROOT, box('page', box('colonnes', side, box('centre', main)), box('pied', view.foot.map((link) => anchor(link, hands)))));
}

/** @param {View} view @param {Hands} hands */
function drawBody(view, hands) {
  put(ROOT, box('centre', shell('x-vue', ...body(view, hands))));
}

/** @param {View} view @param {Hands} hands */
function body({ heading, trail, parts }, hands) {
  const steps = trail.flatMap((step, n) => [...(n === 0 ? [] : [h('span', { 'aria-hidden': 'true' }, '›')]), typeof step === 'string' ? h('span', {}, step) : anchor(step, hands)]);
  const title = h('span', heading === '' ? {} : { 'data-essai': 'titre' }, heading);
  return [box('chemin', steps), box('titre', title), ...parts.map((one) => box('bloc', part(one, hands)))];
}

/** @param {Link} link @param {Hands} hands */
function entry(link, hands) {
  return box('entree', h('span', { 'aria-hidden': 'true' }, '▪'), anchor(link, hands));
}

/** The document of the frame has the route of this one. */
function frame() {
  return h('iframe', { class: generated('cadre'), src: `/cadre.html?facture=composants${location.hash}`, title: 'Contenu' });
}
