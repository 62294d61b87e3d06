// @ts-check
/** @import { Data, Session } from '../../types' */
import { seed } from './seed.js';

// Kept in the tab alone, frames included, and forgotten with it.
const KEY = 'simulation';

/** @returns {Data} */
export function load() {
  const kept = window.sessionStorage.getItem(KEY);
  return kept === null ? seed() : JSON.parse(kept);
}

/** @param {Data} data */
export function save(data) {
  window.sessionStorage.setItem(KEY, JSON.stringify(data));
}

/** Everything as on the first day. */
export function reset() {
  window.sessionStorage.removeItem(KEY);
}

/** @param {Data} data @param {string | undefined} number @returns {Session | undefined} */
export function find(data, number) {
  return data.sessions.find((one) => one.number === number);
}

/** Validating the convocations bars every later change of candidates, jury and dates (source 003). @param {Session} session */
export function isFrozen({ state }) {
  return ['Convocations envoyées', 'PV transmis', 'Session validée'].includes(state);
}

/** Nothing of a session whose report has left is changed. @param {Session} session */
export function isOver({ state }) {
  return ['PV transmis', 'Session validée'].includes(state);
}
