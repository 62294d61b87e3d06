// @ts-check
/** @import { Hands, Link, Maker, View } from '../../types' */
import { start } from '../app.js';
import { fill, h } from '../dom.js';
import { ask } from './dialog.js';
import { anchor, part } from './parts.js';

// Elements that mean what they are, under a strict policy with Trusted Types.

/** The data of a late view, in ms. */
const DATA_MS = 300;

/** @type {Maker} */
const MODERNE = {
  name: 'moderne',
  title: ({ title }) => `${title} – portail simulé`,
  delay: ({ isLate }) => (isLate ? DATA_MS : 0),
  early: (view) => ({ ...view, parts: [...view.parts.filter(({ kind }) => kind === 'facts'), { kind: 'text', text: 'Chargement…' }] }),
  draw,
  ask,
};

/** @param {View} view @param {Hands} hands */
function draw({ heading, trail, parts, menu, foot }, hands) {
  const steps = trail.map((step) => (typeof step === 'string' ? h('li', { 'aria-current': 'page' }, step) : h('li', {}, anchor(step, hands))));
  const page = document.getElementById('page');
  page?.replaceChildren();
  const main = h('main', { id: 'ecran' });
  if (steps.length > 0) main.append(h('ol', { class: 'trail', 'aria-label': 'Fil d’Ariane' }, steps));
  fill(main, h('h1', { 'data-essai': 'titre' }, heading), parts.map((one) => part(one, hands)));
  if (menu.length > 0) page?.append(h('nav', { class: 'menu', 'aria-label': 'Menu principal' }, h('ul', {}, menu.map((link) => item(link, hands)))));
  page?.append(main);
  if (foot.length > 0) page?.append(h('footer', {}, foot.map((link) => anchor(link, hands))));
}

/** @param {Link} link @param {Hands} hands */
function item(link, hands) {
  const entry = anchor(link, hands);
  if (entry.href === location.href) entry.setAttribute('aria-current', 'page');
  return h('li', {}, entry);
}

start(MODERNE);
