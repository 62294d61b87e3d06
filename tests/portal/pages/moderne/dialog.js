// @ts-check
/** @import { Hands, Question } from '../../types' */
import { h } from '../dom.js';

/** Asks in a modal dialog of the browser's own. @param {Question} question @param {Hands} hands */
export function ask({ heading, text, confirm }, hands) {
  const cancel = h('button', { type: 'button', id: 'annuler', 'data-essai': 'annuler' }, 'Annuler');
  const go = h('button', { type: 'button', id: 'confirmer', 'data-essai': 'confirmer' }, confirm.text);
  const dialog = h(
    'dialog',
    { id: 'confirmation', 'aria-labelledby': 'confirmation-titre' },
    h('h2', { id: 'confirmation-titre' }, heading),
    h('p', {}, text),
    h('p', { class: 'actions' }, cancel, go),
  );
  cancel.addEventListener('click', () => dialog.close());
  go.addEventListener('click', () => {
    dialog.close();
    hands.press(confirm);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.getElementById('ecran')?.append(dialog);
  dialog.showModal();
}
