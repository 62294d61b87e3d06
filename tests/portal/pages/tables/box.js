// @ts-check
/** @import { Hands, Question } from '../../types' */
import { h } from '../dom.js';
import { pushButton } from './parts.js';

/** Asks in a box of tables laid over a veil: the page beneath stays in the document. @param {Question} question @param {Hands} hands */
export function ask({ heading, text, confirm }, hands) {
  const close = () => layer.remove();
  const cancel = pushButton('Annuler', 'annuler', close);
  const go = pushButton(confirm.text, 'confirmer', () => {
    close();
    hands.press(confirm);
  });
  const box = h(
    'table',
    { width: '100%', cellpadding: '8', cellspacing: '0' },
    h('tr', {}, h('td', { class: 'actif' }, heading)),
    h('tr', {}, h('td', {}, text)),
    h('tr', {}, h('td', { align: 'center' }, cancel, ' ', go)),
  );
  const layer = h('div', {}, h('div', { class: 'voile' }), h('div', { class: 'boite', 'data-essai': 'boite' }, box));
  document.body.append(layer);
}
