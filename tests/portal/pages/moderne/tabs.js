// @ts-check
/** @import { Hands, Part } from '../../types' */
import { h } from '../dom.js';
import { part } from './parts.js';

/** Tabs with the roles and keys of WAI-ARIA; those that are not open are in the page, hidden. @param {Part & { kind: 'tabs' }} tabs @param {Hands} hands */
export function tabs({ label, open, tabs }, hands) {
  const heads = tabs.map(({ name, label: text }) =>
    h('button', { type: 'button', role: 'tab', id: `onglet-${name}`, 'aria-controls': `volet-${name}`, 'data-essai': `vers-${name}` }, text),
  );
  const panels = tabs.map(({ name, parts }) =>
    h('section', { id: `volet-${name}`, role: 'tabpanel', 'aria-labelledby': `onglet-${name}` }, parts.map((one) => part(one, hands))),
  );
  const choose = (/** @type {number} */ chosen) => {
    for (const [n, head] of heads.entries()) {
      head.setAttribute('aria-selected', String(n === chosen));
      head.tabIndex = n === chosen ? 0 : -1;
      panels[n]?.toggleAttribute('hidden', n !== chosen);
    }
  };
  for (const [n, head] of heads.entries()) {
    head.addEventListener('click', () => choose(n));
    head.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (step === undefined) return;
      const next = (n + step + heads.length) % heads.length;
      choose(next);
      heads[next]?.focus();
    });
  }
  choose(tabs.findIndex(({ name }) => name === open));
  return h('div', {}, h('div', { class: 'tabs', role: 'tablist', 'aria-label': label }, heads), panels);
}
