// @ts-check
'use strict';

// A simulated portal for tests and demonstrations: everything is kept in this page and forgotten when it is reloaded.

const FROZEN = 'Convocations envoyées';
const state = { frozen: false };

const SCREENS = [
  { route: /^#?\/?$/, template: 'accueil', title: 'Accueil' },
  { route: /^#\/sessions\/27-0412\/convocations$/, template: 'convocations', title: 'Convocations – session 27-0412' },
];

/** Shows the screen of the current `#` route. */
function show() {
  const found = SCREENS.find(({ route }) => route.test(location.hash));
  const template = document.getElementById(found?.template ?? 'autre');
  const main = document.getElementById('ecran');
  if (!(template instanceof HTMLTemplateElement) || !main) return;
  main.replaceChildren(template.content.cloneNode(true));
  document.title = `${found?.title ?? 'Écran non simulé'} – portail simulé`;
  for (const tab of tabs()) tab.addEventListener('click', () => choose(tab));
  wireConvocations();
}

/** @returns {HTMLElement[]} */
function tabs() {
  return [...document.querySelectorAll('[role="tab"]')].filter((tab) => tab instanceof HTMLElement);
}

/** @param {HTMLElement} chosen */
function choose(chosen) {
  for (const tab of tabs()) {
    const active = tab === chosen;
    tab.setAttribute('aria-selected', String(active));
    tab.tabIndex = active ? 0 : -1;
    const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
    if (panel) panel.hidden = !active;
  }
}

function wireConvocations() {
  const dialog = document.getElementById('confirmation');
  if (!(dialog instanceof HTMLDialogElement)) return;
  document.getElementById('valider')?.addEventListener('click', () => dialog.showModal());
  document.getElementById('annuler')?.addEventListener('click', () => dialog.close());
  document.getElementById('confirmer')?.addEventListener('click', () => {
    state.frozen = true;
    dialog.close();
    freeze();
  });
  if (state.frozen) freeze();
}

/** Validating bars every later change: candidates, jury, dates. */
function freeze() {
  const shown = document.getElementById('etat');
  if (shown) shown.textContent = FROZEN;
  for (const part of document.querySelectorAll('[data-fige]')) part.setAttribute('disabled', '');
}

document.addEventListener('keydown', (event) => {
  const at = tabs().findIndex((tab) => tab === document.activeElement);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (at < 0 || step === undefined) return;
  const next = tabs().at((at + step) % tabs().length);
  if (!next) return;
  choose(next);
  next.focus();
});
window.addEventListener('hashchange', show);
show();
