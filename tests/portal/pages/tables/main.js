// @ts-check
/** @import { Hands, Link, Maker, View } from '../../types' */
import { start } from '../app.js';
import { h } from '../dom.js';
import { ask } from './box.js';
import { anchor, part } from './parts.js';

// As pages were made about 2003: nested tables, no headings, no labels, buttons that are inputs. No policy; all comes at once.

/** @type {Maker} */
const TABLES = { name: 'tables', title: () => 'Gestion des examens', delay: () => 0, early: (view) => view, draw, ask };

/** @param {View} view @param {Hands} hands */
function draw(view, hands) {
  const left = view.menu.length === 0 ? [] : [h('td', { width: '190', valign: 'top', bgcolor: '#eef2f7' }, view.menu.map((link) => entry(link, hands)))];
  const whole = h(
    'table',
    { width: '100%', border: '0', cellspacing: '8', cellpadding: '0' },
    h('tr', {}, left, h('td', { valign: 'top', bgcolor: '#ffffff' }, body(view, hands))),
    h('tr', {}, h('td', { colspan: '2', align: 'center' }, view.foot.flatMap((link, n) => [...(n === 0 ? [] : [' | ']), anchor(link, hands)]))),
  );
  document.getElementById('corps')?.replaceChildren(whole);
}

/** @param {View} view @param {Hands} hands */
function body({ heading, trail, parts }, hands) {
  const path = trail.flatMap((step, n) => [...(n === 0 ? [] : [' > ']), typeof step === 'string' ? step : anchor(step, hands)]);
  const row = (/** @type {(Node | string)[]} */ ...content) => h('tr', {}, h('td', {}, content));
  return h(
    'table',
    { width: '100%', border: '0', cellspacing: '0', cellpadding: '8' },
    row(h('font', { size: '1', color: '#666666' }, path)),
    h('tr', {}, h('td', { class: 'titre', 'data-essai': 'titre' }, heading)),
    parts.map((one) => row(part(one, hands))),
  );
}

/** @param {Link} link @param {Hands} hands */
function entry(link, hands) {
  const element = anchor(link, hands);
  element.className = 'menu';
  return element;
}

start(TABLES);
