// @ts-check
/** @import { Hands, Question } from '../../types' */
import { dress, h } from '../dom.js';
import { box, shell } from './kit.js';
import { fakeButton } from './parts.js';

/** Asks in a layer at the end of the body, far from the button that opened it. @param {Question} question @param {Hands} hands */
export function ask({ heading, text, confirm }, hands) {
  const close = () => layer.remove();
  const cancel = fakeButton('Annuler', 'annuler', close);
  const go = fakeButton(confirm.text, 'confirmer', () => {
    close();
    hands.press(confirm);
  });
  const window = box('fenetre', box('section', heading), box('bloc', text), box('actions', cancel, go));
  dress(window, { role: 'dialog', 'aria-modal': 'true', 'data-essai': 'boite' });
  const layer = shell('x-calque', box('voile', h('div', {}, window)));
  document.body.append(layer);
}
