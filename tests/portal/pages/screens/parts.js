// @ts-check
/** @import { Button, Cell, Fact, Field, Link, Part, Place, Tab, Tone } from '../../types' */

/** @param {string} text @returns {Part} */
export const text = (text) => ({ kind: 'text', text });
/** @param {string} text @returns {Part} */
export const heading = (text) => ({ kind: 'heading', text });
/** @param {string} text @param {Tone} [tone] @returns {Part} */
export const notice = (text, tone = 'info') => ({ kind: 'notice', text, tone });
/** @param {...Link} links @returns {Part} */
export const links = (...links) => ({ kind: 'links', links });
/** @param {...Fact} facts @returns {Part} */
export const facts = (...facts) => ({ kind: 'facts', facts });
/** @param {...Field} fields @returns {Part} */
export const fields = (...fields) => ({ kind: 'fields', fields });
/** @param {...Button} buttons @returns {Part} */
export const buttons = (...buttons) => ({ kind: 'buttons', buttons });
/** @param {readonly string[]} columns @param {readonly (readonly Cell[])[]} rows @returns {Part} */
export const table = (columns, rows) => ({ kind: 'table', columns, rows });
/** @param {string} label @param {string} open @param {...Tab} tabs @returns {Part} */
export const tabs = (label, open, ...tabs) => ({ kind: 'tabs', label, open, tabs });

/** @param {string} text @param {Place} to @param {string} [after] @returns {Link} */
export const link = (text, to, after) => ({ kind: 'link', text, to, ...(after === undefined ? {} : { after }) });
/** @param {string} act @param {string} text @param {Partial<Button>} [rest] @returns {Button} */
export const button = (act, text, rest = {}) => ({ kind: 'button', act, text, ...rest });
/** @param {Field['type']} type @param {string} name @param {string} label @param {string} value @param {Partial<Field>} [rest] @returns {Field} */
export const field = (type, name, label, value, rest = {}) => ({ kind: 'field', type, name, label, value, ...rest });
/** @param {string} name @param {string} label @param {readonly string[]} options @param {string} value @param {boolean} [isOff] @returns {Field} */
export const list = (name, label, options, value, isOff = false) => field('list', name, label, value, { options, isOff });
